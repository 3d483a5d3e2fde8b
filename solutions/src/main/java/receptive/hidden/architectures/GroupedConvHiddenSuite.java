package receptive.hidden.architectures;

import static receptive.check.Expectation.expect;
import static receptive.suites.architectures.GroupedConvKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.architectures.GroupedConv;

/** The hidden tests of {@code grouped-conv}. */
@Suite("grouped-conv")
final class GroupedConvHiddenSuite {

    private static final int RANDOM_CASES = 20;

    private static final Cases FIXED = new Cases(31);

    /** Six channels of 5x8, nine filters of 2x3 in three groups. */
    private static final double[][][] X = FIXED.volume(6, 5, 8);

    private static final double[][][][] W = FIXED.filters(9, 2, 2, 3);
    private static final double[] BIAS = FIXED.vector(9);

    @Test
    @Points(1)
    @Order(1)
    void keeps_groups_and_filters_in_order_with_2x3_kernels_over_5x8_maps(GroupedConv subject) {
        expect(subject, KEY)
                .calling(c -> c.forward(X, W, new double[9], 1, 0, 3))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(2)
    void gives_each_filter_its_own_bias_once(GroupedConv subject) {
        expect(subject, KEY).calling(c -> c.forward(X, W, BIAS, 1, 0, 3)).toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(3)
    void steps_and_pads_within_groups(GroupedConv subject) {
        expect(subject, KEY).calling(c -> c.forward(X, W, BIAS, 2, 1, 3)).toAgreeWithTheReference();
        expect(subject, KEY).calling(c -> c.forward(X, W, BIAS, 3, 0, 3)).toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(4)
    void has_several_filters_for_each_channel_of_a_depthwise_convolution(GroupedConv subject) {
        double[][][] x = FIXED.volume(3, 4, 6);
        double[][][][] w = FIXED.filters(6, 1, 3, 2);
        expect(subject, KEY)
                .calling(c -> c.forward(x, w, new double[6], 1, 1, 3))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(5)
    void accepts_kernels_as_large_as_the_padded_image(GroupedConv subject) {
        double[][][] x = FIXED.volume(2, 3, 5);
        double[][][][] high = FIXED.filters(2, 1, 5, 1);
        double[][][][] wide = FIXED.filters(2, 1, 1, 7);
        expect(subject, KEY)
                .calling(c -> c.forward(x, high, new double[2], 1, 1, 2))
                .toAgreeWithTheReference();
        expect(subject, KEY)
                .calling(c -> c.forward(x, wide, new double[2], 1, 1, 2))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(6)
    void refuses_what_does_not_go_together(GroupedConv subject) {
        refused(subject, new double[4][5][7], new double[6][2][3][2], 6, 1, 0, 4, 4, 6);
        refused(subject, new double[6][5][7], new double[4][2][3][2], 4, 1, 0, 3, 3, 4);
        refused(subject, new double[4][5][7], new double[4][4][3][2], 4, 1, 0, 2, 4, 2);
        refused(subject, new double[4][5][7], new double[4][1][3][2], 4, 1, 0, 2, 1, 2);
        refused(subject, new double[4][5][7], new double[4][2][3][2], 2, 1, 0, 2, 2, 4);
        refused(subject, new double[2][3][9], new double[2][1][4][2], 2, 1, 0, 2, 4, 3);
        refused(subject, new double[2][9][3], new double[2][1][2][4], 2, 1, 0, 2, 4, 3);
        refused(subject, new double[2][3][9], new double[2][1][6][2], 2, 1, 1, 2, 6);
        refused(subject, new double[2][5][7], new double[2][1][3][2], 2, 0, 0, 2, 0);
        refused(subject, new double[2][5][7], new double[2][1][3][2], 2, 1, -1, 2, -1);
        refused(subject, new double[2][5][7], new double[2][1][3][2], 2, 1, 0, 0, 0);
        refused(subject, new double[2][5][7], new double[2][1][3][2], 2, 1, 0, -2, -2);
    }

    private static void refused(
            GroupedConv subject,
            double[][][] x,
            double[][][][] w,
            int biases,
            int stride,
            int padding,
            int groups,
            long... naming) {
        expect(subject, KEY)
                .calling(c -> c.forward(x, w, new double[biases], stride, padding, groups))
                .toBeRefusedNaming(naming);
    }

    @Test
    @Points(1)
    @Order(7)
    void leaves_its_arguments_alone_and_returns_new_maps(GroupedConv subject) {
        double[][][][] one = {{{{1}}}, {{{1}}}};
        double[][][] x = {{{1, -2, 3}, {4, 5, -6}}, {{0, 1, 2}, {-3, 4, 5}}};
        expect(subject, KEY).calling(c -> c.forward(X, W, BIAS, 2, 1, 3)).toLeaveItsArgumentsAlone();
        expect(subject, KEY)
                .calling(c -> c.forward(x, one, new double[2], 1, 0, 2))
                .toShareNothingWithItsArguments();
    }

    @Test
    @Points(2)
    @Order(8)
    void agrees_with_the_engine_on_random_layers(GroupedConv subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int groups = cases.between(1, 3);
            int channels = cases.between(1, 3);
            int filters = cases.between(1, 2) * groups;
            int padding = cases.between(0, 2);
            int stride = cases.between(1, 3);
            double[][][][] w = cases.filters(filters, channels, cases.between(1, 4), cases.between(1, 5));
            int height = Math.max(1, w[0][0].length - 2 * padding) + cases.between(0, 5);
            int width = Math.max(1, w[0][0][0].length - 2 * padding) + cases.between(0, 6);
            double[][][] x = cases.volume(groups * channels, height, width);
            double[] bias = cases.vector(filters);
            expect(subject, KEY)
                    .calling(c -> c.forward(x, w, bias, stride, padding, groups))
                    .toAgreeWithTheReference();
        }
    }
}
