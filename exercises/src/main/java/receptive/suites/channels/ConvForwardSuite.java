package receptive.suites.channels;

import static receptive.check.Expectation.expect;
import static receptive.suites.channels.ConvForwardKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.channels.ConvForward;

/** The visible tests of {@code conv-forward}. */
@Suite("conv-forward")
final class ConvForwardSuite {

    private static final double[][][] PICTURE = {
        {
            {2, 3, 0, 1, 3, 2, 1},
            {0, 2, 2, 2, 2, 1, 0},
            {1, 2, 1, 1, 1, 0, 0},
            {3, 2, 2, 0, 0, 2, 3},
            {2, 0, 0, 0, 0, 2, 0},
            {0, 0, 0, 2, 2, 2, 2},
            {1, 3, 2, 3, 2, 1, 0}
        },
        {
            {0, 2, 0, 0, 0, 0, 1},
            {1, 2, 2, 2, 2, 1, 0},
            {0, 2, 1, 1, 1, 0, 0},
            {3, 2, 2, 0, 0, 2, 2},
            {2, 0, 3, 0, 0, 2, 0},
            {1, 0, 0, 2, 2, 2, 2},
            {0, 1, 0, 1, 0, 0, 0}
        },
        {
            {1, 0, 2, 0, 1, 0, 3},
            {0, 2, 2, 2, 2, 1, 0},
            {2, 2, 1, 1, 1, 0, 3},
            {0, 2, 2, 0, 0, 2, 0},
            {0, 0, 0, 0, 0, 2, 2},
            {2, 0, 0, 2, 2, 2, 0},
            {0, 0, 2, 0, 2, 0, 0}
        }
    };
    private static final double[][][][] FILTER = {
        {
            {{1, 0, 1}, {0, 1, 0}, {1, 0, 1}},
            {{1, 0, 0}, {0, 0, 0}, {0, 0, 0}},
            {{0, 0, 0}, {0, 1, 0}, {0, 0, 0}}
        }
    };

    @Test
    @Points(2)
    @Order(1)
    void adds_up_what_three_channels_give(ConvForward subject) {
        expect(subject, KEY)
                .calling(c -> c.forward(PICTURE, FILTER, new double[] {0}, 1, 0))
                .toGive(new double[][][] {
                    {
                        {8, 13, 9, 8, 7},
                        {12, 10, 10, 9, 7},
                        {8, 9, 3, 4, 6},
                        {8, 6, 6, 6, 11},
                        {7, 6, 11, 10, 6}
                    }
                });
    }

    @Test
    @Points(1)
    @Order(2)
    void adds_the_bias_once(ConvForward subject) {
        expect(subject, KEY)
                .calling(c -> c.forward(PICTURE, FILTER, new double[] {1}, 1, 0))
                .toGive(new double[][][] {
                    {
                        {9, 14, 10, 9, 8},
                        {13, 11, 11, 10, 8},
                        {9, 10, 4, 5, 7},
                        {9, 7, 7, 7, 12},
                        {8, 7, 12, 11, 7}
                    }
                });
    }

    @Test
    @Points(1)
    @Order(3)
    void looks_through_all_channels_with_a_2x2_window(ConvForward subject) {
        double[][][] x = {
            {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}},
            {{10, 11, 12}, {13, 14, 15}, {16, 17, 18}},
            {{19, 20, 21}, {22, 23, 24}, {25, 26, 27}}
        };
        double[][][][] w = {{{{1, 0}, {0, -1}}, {{0, 1}, {1, 0}}, {{0, 0}, {2, 0}}}};
        expect(subject, KEY)
                .calling(c -> c.forward(x, w, new double[] {0}, 1, 0))
                .toGive(new double[][][] {{{64, 68}, {76, 80}}});
    }

    @Test
    @Points(1)
    @Order(4)
    void steps_by_two_over_an_image_with_a_border_of_zeros(ConvForward subject) {
        double[][][] x = {
            {
                {2, 0, 1, 3, 1},
                {1, 4, 0, 2, 0},
                {3, 1, 2, 0, 5},
                {0, 2, 1, 1, 2}
            }
        };
        double[][][][] w = {{{{1, 2, 0}, {0, 1, -1}, {-1, 0, 3}}}};
        expect(subject, KEY)
                .calling(c -> c.forward(x, w, new double[] {0}, 2, 1))
                .toGive(new double[][][] {{{14, 0, -1}, {10, 7, 6}}});
    }

    @Test
    @Points(1)
    @Order(5)
    void refuses_filters_with_another_number_of_channels(ConvForward subject) {
        expect(subject, KEY)
                .calling(c -> c.forward(new double[3][5][5], new double[1][2][4][4], new double[1], 1, 0))
                .toBeRefusedNaming(2, 3);
    }
}
