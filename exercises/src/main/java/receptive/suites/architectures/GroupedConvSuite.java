package receptive.suites.architectures;

import static receptive.check.Expectation.expect;
import static receptive.suites.architectures.GroupedConvKey.KEY;

import java.util.Arrays;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.architectures.GroupedConv;

/** The visible tests of {@code grouped-conv}. */
@Suite("grouped-conv")
final class GroupedConvSuite {

    private static final double[][][] X = {
        {{1, 2, 0}, {0, 1, 3}},
        {{2, 0, 1}, {1, 1, 0}},
        {{0, 5, 1}, {2, 0, 1}},
        {{1, 0, 0}, {4, 1, 2}}
    };

    @Test
    @Points(2)
    @Order(1)
    void gives_each_half_of_the_filters_its_half_of_the_channels(GroupedConv subject) {
        double[][][][] w = {{{{1, 0}}, {{0, 1}}}, {{{1, -1}}, {{2, 0}}}};
        expect(subject, KEY)
                .calling(c -> c.forward(X, w, new double[] {0, 10}, 1, 0, 2))
                .toGive(new double[][][] {{{1, 3}, {1, 1}}, {{7, 14}, {20, 11}}});
    }

    @Test
    @Points(1)
    @Order(2)
    void is_an_ordinary_convolution_with_one_group(GroupedConv subject) {
        double[][][][] w = {{{{1}}, {{1}}, {{1}}, {{1}}}};
        expect(subject, KEY)
                .calling(c -> c.forward(X, w, new double[] {-1}, 1, 0, 1))
                .toGive(new double[][][] {{{3, 6, 1}, {6, 2, 5}}});
    }

    @Test
    @Points(1)
    @Order(3)
    void filters_each_channel_by_itself_with_as_many_groups_as_channels(GroupedConv subject) {
        double[][][][] w = {{{{1, 1}}}, {{{2, 0}}}, {{{0, 3}}}, {{{1, -1}}}};
        expect(subject, KEY)
                .calling(c -> c.forward(X, w, new double[4], 1, 0, 4))
                .toGive(new double[][][] {{{3, 2}, {1, 4}}, {{4, 0}, {2, 2}}, {{15, 3}, {0, 3}}, {{1, 0}, {3, -1}}});
    }

    @Test
    @Points(1)
    @Order(4)
    void reads_the_307456_numbers_of_alexnets_second_layer(GroupedConv subject) {
        double[][][] x = new double[96][5][5];
        for (int channel = 0; channel < 96; channel++) {
            x[channel][2][2] = channel < 48 ? 1 : -1;
        }
        double[][][][] w = new double[256][48][5][5];
        double[] bias = new double[256];
        for (int filter = 0; filter < 256; filter++) {
            for (double[][] kernel : w[filter]) {
                kernel[2][2] = 0.125;
            }
            bias[filter] = filter % 8;
        }
        double[][][] expected = new double[256][1][1];
        Arrays.setAll(expected, filter -> new double[][] {{(filter < 128 ? 6 : -6) + filter % 8}});
        expect(subject, KEY).calling(c -> c.forward(x, w, bias, 1, 0, 2)).toGive(expected);
    }

    @Test
    @Points(1)
    @Order(5)
    void refuses_groups_that_do_not_divide_the_channels(GroupedConv subject) {
        expect(subject, KEY)
                .calling(c -> c.forward(new double[4][5][6], new double[6][1][2][2], new double[6], 1, 0, 3))
                .toBeRefusedNaming(3, 4);
    }
}
