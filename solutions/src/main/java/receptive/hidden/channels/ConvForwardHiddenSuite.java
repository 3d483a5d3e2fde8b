package receptive.hidden.channels;

import static receptive.check.Expectation.expect;
import static receptive.suites.channels.ConvForwardKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.channels.ConvForward;

/** The hidden tests of {@code conv-forward}. */
@Suite("conv-forward")
final class ConvForwardHiddenSuite {

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
        {{{0, 1, 0}, {2, -1, 5}}, {{-3, 1, 0}, {0, 0, 2}}}
    };

    @Test
    @Points(2)
    @Order(1)
    void keeps_the_order_of_two_2x3_filters_over_a_5x8_image(ConvForward subject) {
        expect(subject, KEY)
                .calling(c -> c.forward(WIDE, FILTERS, new double[] {0, 0}, 1, 0))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(2)
    void gives_each_filter_its_own_bias_once(ConvForward subject) {
        expect(subject, KEY)
                .calling(c -> c.forward(WIDE, FILTERS, new double[] {0.5, -3}, 1, 0))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(3)
    void steps_over_positions_and_drops_an_incomplete_step(ConvForward subject) {
        double[][][] x = {
            {
                {2, 3, 0, 1, 3, 2, 1},
                {0, 2, 2, 2, 2, 1, 0},
                {1, 2, 1, 1, 1, 0, 0},
                {3, 2, 2, 0, 0, 2, 3},
                {2, 0, 0, 0, 0, 2, 0},
                {0, 0, 0, 2, 2, 2, 2},
                {1, 3, 2, 3, 2, 1, 0}
            }
        };
        double[][][][] w = {{{{1, 0, 1}, {0, 1, 0}, {1, 0, 1}}}};
        expect(subject, KEY)
                .calling(c -> c.forward(x, w, new double[] {0}, 2, 0))
                .toGive(new double[][][] {{{6, 7, 6}, {6, 2, 3}, {5, 6, 4}}});
        expect(subject, KEY)
                .calling(c -> c.forward(x, w, new double[] {0}, 3, 0))
                .toGive(new double[][][] {{{6, 6}, {5, 6}}});
        expect(subject, KEY)
                .calling(c -> c.forward(WIDE, FILTERS, new double[] {1, 2}, 3, 0))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(4)
    void surrounds_the_image_with_zeros_on_all_four_sides(ConvForward subject) {
        expect(subject, KEY)
                .calling(c -> c.forward(WIDE, FILTERS, new double[] {-1, 1}, 1, 2))
                .toAgreeWithTheReference();
        expect(subject, KEY)
                .calling(c -> c.forward(WIDE, FILTERS, new double[] {0, 0}, 2, 1))
                .toAgreeWithTheReference();
        double[][][][] asLargeAsTheBorder = {{{{1, 2, 3, 4, 5}, {5, 4, 3, 2, 1}, {0, -1, 0, 1, 0}, {1, 0, 2, 0, 3}}}};
        double[][][] small = {{{2, -3, 5}, {7, 1, -1}}};
        expect(subject, KEY)
                .calling(c -> c.forward(small, asLargeAsTheBorder, new double[] {0}, 1, 1))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(5)
    void refuses_what_does_not_go_together(ConvForward subject) {
        expect(subject, KEY)
                .calling(c -> c.forward(new double[2][5][7], new double[4][2][3][3], new double[5], 1, 0))
                .toBeRefusedNaming(4, 5);
        expect(subject, KEY)
                .calling(c -> c.forward(new double[1][3][9], new double[1][1][4][2], new double[1], 1, 0))
                .toBeRefusedNaming(4, 3);
        expect(subject, KEY)
                .calling(c -> c.forward(new double[1][9][5], new double[1][1][2][6], new double[1], 1, 0))
                .toBeRefusedNaming(6, 5);
        expect(subject, KEY)
                .calling(c -> c.forward(new double[1][3][9], new double[1][1][6][2], new double[1], 1, 1))
                .toBeRefusedNaming(6);
        expect(subject, KEY)
                .calling(c -> c.forward(new double[1][9][3], new double[1][1][2][6], new double[1], 1, 1))
                .toBeRefusedNaming(6);
        expect(subject, KEY)
                .calling(c -> c.forward(new double[1][5][7], new double[1][1][3][3], new double[1], 0, 1))
                .toBeRefusedNaming(0);
        expect(subject, KEY)
                .calling(c -> c.forward(new double[1][5][7], new double[1][1][3][3], new double[1], 1, -1))
                .toBeRefusedNaming(-1);
    }

    @Test
    @Points(1)
    @Order(6)
    void leaves_its_arguments_alone_and_returns_new_maps(ConvForward subject) {
        double[][][] x = {{{1, -2, 3, 4}, {5, 6, -7, 8}, {9, 10, 11, -12}}};
        double[][][][] one = {{{{1}}}};
        double[] none = {0};
        expect(subject, KEY)
                .calling(c -> c.forward(WIDE, FILTERS, new double[] {0.5, -3}, 2, 1))
                .toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.forward(x, one, none, 1, 0)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.forward(x, one, none, 1, 0)).toShareNothingWithItsArguments();
    }

    @Test
    @Points(2)
    @Order(7)
    void agrees_with_the_engine_on_random_layers(ConvForward subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int channels = cases.between(1, 4);
            int filters = cases.between(1, 4);
            int padding = cases.between(0, 2);
            int stride = cases.between(1, 3);
            double[][][][] w = cases.filters(filters, channels, cases.between(1, 4), cases.between(1, 5));
            int height = Math.max(1, w[0][0].length - 2 * padding) + cases.between(0, 6);
            int width = Math.max(1, w[0][0][0].length - 2 * padding) + cases.between(0, 7);
            double[][][] x = cases.volume(channels, height, width);
            double[] bias = cases.vector(filters);
            expect(subject, KEY)
                    .calling(c -> c.forward(x, w, bias, stride, padding))
                    .toAgreeWithTheReference();
        }
    }
}
