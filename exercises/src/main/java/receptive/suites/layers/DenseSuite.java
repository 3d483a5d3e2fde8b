package receptive.suites.layers;

import static receptive.check.Expectation.expect;
import static receptive.suites.layers.DenseKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.layers.Dense;

/** The visible tests of {@code dense}. */
@Suite("dense")
final class DenseSuite {

    @Test
    @Points(1)
    @Order(1)
    void weighs_three_inputs_for_two_outputs(Dense subject) {
        double[] x = {1, -2, 3};
        double[][] w = {{2, 0, 1}, {-1, 4, 0.5}};
        double[] bias = {10, -1};
        expect(subject, KEY).calling(c -> c.forward(x, w, bias)).toGive(new double[] {15, -8.5});
    }

    @Test
    @Points(1)
    @Order(2)
    void makes_ten_scores_of_a_32x32_colour_picture(Dense subject) {
        double[] x = new double[32 * 32 * 3];
        double[][] w = new double[10][x.length];
        double[] bias = new double[w.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i % 5 - 2;
            for (int o = 0; o < w.length; o++) {
                w[o][i] = (i * (o + 1) % 7 - 3) / 8.0;
                bias[o] = o - 4;
            }
        }
        expect(subject, KEY).calling(c -> c.forward(x, w, bias)).toAgreeWithTheReference();
    }
}
