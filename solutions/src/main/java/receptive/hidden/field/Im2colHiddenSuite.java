package receptive.hidden.field;

import static receptive.check.Expectation.expect;
import static receptive.suites.field.Im2colKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.field.Im2col;
import receptive.suites.Reference;

/** The hidden tests of {@code im2col}. */
@Suite("im2col")
final class Im2colHiddenSuite {

    private static final int RANDOM_CASES = 20;

    private static final double[][][] WIDE = {
        {
            {1, -2, 0, 3, 1, 4, -1, 2},
            {0, 2, -3, 1, 5, -2, 0, 1},
            {4, 1, 1, -1, 0, 2, 3, -4},
            {-2, 0, 3, 2, -1, 1, 1, 0},
            {1, 1, -4, 0, 2, 3, -2, 5}
        },
        {
            {0, 1, 1, -1, 2, 0, 3, 1},
            {-3, 2, 0, 4, 1, 1, -2, 0},
            {1, 0, -1, 2, 2, -5, 1, 3},
            {2, 2, 1, 0, -1, 0, 4, 1},
            {0, -2, 3, 1, 1, 2, 0, -1}
        }
    };
    private static final double[][][][] FILTERS = {
        {{{1, -2, 3}, {0, 4, -1}}, {{2, 0, 1}, {-1, 1, 0}}},
        {{{0, 1, 0}, {2, -1, 5}}, {{-3, 1, 0}, {0, 0, 2}}},
        {{{1, 1, 0}, {0, 0, 0}}, {{0, 0, 0}, {0, -1, -1}}}
    };

    @Test
    @Points(2)
    @Order(1)
    void lays_out_2x3_windows_of_two_channels_of_5x8(Im2col subject) {
        expect(subject, KEY).calling(c -> c.columns(WIDE, 2, 3, 1, 0)).toAgreeWithTheReference();
        expect(subject, KEY).calling(c -> c.columns(WIDE, 5, 8, 1, 0)).toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(2)
    void lays_out_windows_with_stride_and_border(Im2col subject) {
        expect(subject, KEY).calling(c -> c.columns(WIDE, 3, 2, 2, 1)).toAgreeWithTheReference();
        expect(subject, KEY).calling(c -> c.columns(WIDE, 2, 2, 3, 0)).toAgreeWithTheReference();
        double[][][] small = {{{2, -3, 5}, {7, 1, -1}}};
        expect(subject, KEY).calling(c -> c.columns(small, 6, 7, 1, 2)).toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(3)
    void convolves_with_stride_border_and_biases(Im2col subject) {
        expect(subject, KEY)
                .calling(c -> c.convolve(WIDE, FILTERS, new double[] {0.5, -3, 1}, 1, 0))
                .toGive(Reference.forward(WIDE, FILTERS, new double[] {0.5, -3, 1}, 1, 0));
        expect(subject, KEY)
                .calling(c -> c.convolve(WIDE, FILTERS, new double[] {0, 0, 0}, 2, 1))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_windows_out_of_range(Im2col subject) {
        expect(subject, KEY)
                .calling(c -> c.columns(new double[2][3][9], 4, 2, 1, 0))
                .toBeRefusedNaming(4, 3);
        expect(subject, KEY)
                .calling(c -> c.columns(new double[2][9][5], 2, 6, 1, 0))
                .toBeRefusedNaming(6, 5);
        expect(subject, KEY)
                .calling(c -> c.columns(new double[2][3][9], 6, 2, 1, 1))
                .toBeRefusedNaming(6);
        expect(subject, KEY)
                .calling(c -> c.columns(new double[2][9][3], 2, 6, 1, 1))
                .toBeRefusedNaming(6);
        expect(subject, KEY).calling(c -> c.columns(WIDE, 0, 2, 1, 0)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.columns(WIDE, 2, 0, 1, 0)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.columns(WIDE, 2, 2, 0, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.columns(WIDE, 2, 2, 1, -1)).toBeRefusedNaming(-1);
    }

    @Test
    @Points(1)
    @Order(5)
    void refuses_filters_and_biases_that_do_not_go_together(Im2col subject) {
        expect(subject, KEY)
                .calling(c -> c.convolve(new double[3][5][7], new double[1][2][3][3], new double[1], 1, 0))
                .toBeRefusedNaming(2, 3);
        expect(subject, KEY)
                .calling(c -> c.convolve(new double[2][5][7], new double[4][2][3][3], new double[5], 1, 0))
                .toBeRefusedNaming(4, 5);
        expect(subject, KEY)
                .calling(c -> c.convolve(new double[2][5][7], new double[4][2][3][3], new double[3], 1, 0))
                .toBeRefusedNaming(4, 3);
        expect(subject, KEY)
                .calling(c -> c.convolve(new double[1][5][7], new double[1][1][3][3], new double[1], 0, 1))
                .toBeRefusedNaming(0);
        expect(subject, KEY)
                .calling(c -> c.convolve(new double[1][5][7], new double[1][1][3][3], new double[1], 1, -1))
                .toBeRefusedNaming(-1);
    }

    @Test
    @Points(1)
    @Order(6)
    void leaves_its_arguments_alone_and_returns_new_arrays(Im2col subject) {
        double[][][] row = {{{1, -2, 3}}};
        double[][][][] one = {{{{1}}}};
        double[] none = {0};
        expect(subject, KEY).calling(c -> c.columns(WIDE, 2, 3, 1, 1)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.columns(row, 1, 1, 1, 0)).toShareNothingWithItsArguments();
        expect(subject, KEY)
                .calling(c -> c.convolve(WIDE, FILTERS, new double[] {0.5, -3, 1}, 2, 1))
                .toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.convolve(row, one, none, 1, 0)).toShareNothingWithItsArguments();
    }

    @Test
    @Points(2)
    @Order(7)
    void agrees_with_the_engine_on_random_layers(Im2col subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int channels = cases.between(1, 3);
            int filters = cases.between(1, 3);
            int padding = cases.between(0, 2);
            int stride = cases.between(1, 3);
            double[][][][] w = cases.filters(filters, channels, cases.between(1, 4), cases.between(1, 4));
            int kh = w[0][0].length;
            int kw = w[0][0][0].length;
            int height = Math.max(1, kh - 2 * padding) + cases.between(0, 5);
            int width = Math.max(1, kw - 2 * padding) + cases.between(0, 6);
            double[][][] x = cases.volume(channels, height, width);
            double[] bias = cases.vector(filters);
            expect(subject, KEY)
                    .calling(c -> c.columns(x, kh, kw, stride, padding))
                    .toAgreeWithTheReference();
            expect(subject, KEY)
                    .calling(c -> c.convolve(x, w, bias, stride, padding))
                    .toAgreeWithTheReference();
        }
    }
}
