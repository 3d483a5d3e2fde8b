package receptive.suites.field;

import static receptive.check.Expectation.expect;
import static receptive.suites.field.Im2colKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.field.Im2col;

/** The visible tests of {@code im2col}. */
@Suite("im2col")
final class Im2colSuite {

    /** Every pixel holds its number, channel by channel: x1 to x27. */
    private static final double[][][] NUMBERED = {
        {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}},
        {{10, 11, 12}, {13, 14, 15}, {16, 17, 18}},
        {{19, 20, 21}, {22, 23, 24}, {25, 26, 27}}
    };

    @Test
    @Points(2)
    @Order(1)
    void lays_the_four_2x2_windows_of_27_numbers_out_as_columns(Im2col subject) {
        expect(subject, KEY).calling(c -> c.columns(NUMBERED, 2, 2, 1, 0)).toGive(new double[][] {
            {1, 2, 4, 5},
            {2, 3, 5, 6},
            {4, 5, 7, 8},
            {5, 6, 8, 9},
            {10, 11, 13, 14},
            {11, 12, 14, 15},
            {13, 14, 16, 17},
            {14, 15, 17, 18},
            {19, 20, 22, 23},
            {20, 21, 23, 24},
            {22, 23, 25, 26},
            {23, 24, 26, 27}
        });
    }

    @Test
    @Points(1)
    @Order(2)
    void writes_zeros_where_a_window_reaches_over_the_edge(Im2col subject) {
        expect(subject, KEY)
                .calling(c -> c.columns(new double[][][] {{{1, 2, 3}, {4, 5, 6}}}, 2, 2, 2, 1))
                .toGive(new double[][] {{0, 0, 0, 5}, {0, 0, 4, 6}, {0, 2, 0, 0}, {1, 3, 0, 0}});
    }

    @Test
    @Points(2)
    @Order(3)
    void convolves_by_multiplying_matrices(Im2col subject) {
        double[][][][] w = {
            {{{1, 0}, {0, -1}}, {{0, 1}, {1, 0}}, {{0, 0}, {2, 0}}},
            {{{0, 1}, {0, 0}}, {{0, 0}, {0, 0}}, {{0, 0}, {0, -1}}}
        };
        expect(subject, KEY)
                .calling(c -> c.convolve(NUMBERED, w, new double[] {0, 30}, 1, 0))
                .toGive(new double[][][] {{{64, 68}, {76, 80}}, {{9, 9}, {9, 9}}});
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_window_larger_than_the_image(Im2col subject) {
        expect(subject, KEY).calling(c -> c.columns(NUMBERED, 4, 2, 1, 0)).toBeRefusedNaming(4, 3);
        expect(subject, KEY)
                .calling(c -> c.convolve(NUMBERED, new double[1][3][2][4], new double[1], 1, 0))
                .toBeRefusedNaming(4, 3);
    }
}
