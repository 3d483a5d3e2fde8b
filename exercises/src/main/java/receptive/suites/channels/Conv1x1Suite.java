package receptive.suites.channels;

import static receptive.check.Expectation.expect;
import static receptive.suites.channels.Conv1x1Key.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.channels.Conv1x1;

/** The visible tests of {@code conv-1x1}. */
@Suite("conv-1x1")
final class Conv1x1Suite {

    @Test
    @Points(1)
    @Order(1)
    void mixes_three_channels_into_two_maps(Conv1x1 subject) {
        double[][][] x = {{{1, 2, 3}, {4, 5, 6}}, {{0, 1, 0}, {2, 0, 3}}, {{5, 5, 5}, {-1, -1, -1}}};
        double[][] w = {{2, 1, 0}, {1, 0, -1}};
        expect(subject, KEY)
                .calling(c -> c.forward(x, w, new double[] {0, 0}))
                .toGive(new double[][][] {{{2, 5, 6}, {10, 10, 15}}, {{-4, -3, -2}, {5, 6, 7}}});
    }

    @Test
    @Points(1)
    @Order(2)
    void adds_each_filters_bias_once(Conv1x1 subject) {
        double[][][] x = {{{1, 2}, {3, 4}}, {{5, 0}, {1, 1}}};
        double[][] w = {{2, -1}, {0.5, 3}};
        expect(subject, KEY)
                .calling(c -> c.forward(x, w, new double[] {10, -1}))
                .toGive(new double[][][] {{{7, 14}, {15, 17}}, {{14.5, 0}, {3.5, 4}}});
    }

    @Test
    @Points(1)
    @Order(3)
    void turns_64_maps_of_56x56_into_32(Conv1x1 subject) {
        double[][][] x = new double[64][56][56];
        double[][] w = new double[32][64];
        for (int c = 0; c < 64; c++) {
            for (int i = 0; i < 56; i++) {
                for (int j = 0; j < 56; j++) {
                    x[c][i][j] = (7 * c + 3 * i + 5 * j) % 11 - 5;
                }
            }
            for (int f = 0; f < 32; f++) {
                w[f][c] = (4 * f + 9 * c) % 7 - 3;
            }
        }
        expect(subject, KEY).calling(c -> c.forward(x, w, new double[32])).toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_filters_with_another_number_of_channels(Conv1x1 subject) {
        expect(subject, KEY)
                .calling(c -> c.forward(new double[3][2][2], new double[5][4], new double[5]))
                .toBeRefusedNaming(4, 3);
    }
}
