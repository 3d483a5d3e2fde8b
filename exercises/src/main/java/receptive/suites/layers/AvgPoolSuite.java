package receptive.suites.layers;

import static receptive.check.Expectation.expect;
import static receptive.suites.layers.AvgPoolKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.layers.AvgPool;

/** The visible tests of {@code avg-pool}. */
@Suite("avg-pool")
final class AvgPoolSuite {

    @Test
    @Points(1)
    @Order(1)
    void halves_a_4x4_map(AvgPool subject) {
        double[][] x = {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}, {13, 14, 15, 16}};
        expect(subject, KEY).calling(c -> c.pool(x, 2, 2)).toGive(new double[][] {{3.5, 5.5}, {11.5, 13.5}});
    }

    @Test
    @Points(1)
    @Order(2)
    void keeps_what_stands_behind_the_decimal_point(AvgPool subject) {
        double[][] x = {{31, 15, 28, 184}, {0, 100, 70, 38}, {12, 12, 7, 2}, {12, 12, 45, 6}};
        expect(subject, KEY).calling(c -> c.pool(x, 2, 2)).toGive(new double[][] {{36.5, 80}, {12, 15}});
    }

    @Test
    @Points(1)
    @Order(3)
    void takes_the_mean_of_each_channel(AvgPool subject) {
        double[][][] x = {{{1, 2, 3}, {4, 5, 7}}, {{-1, 0, 1}, {0, 0, 3}}};
        expect(subject, KEY).calling(c -> c.global(x)).toGive(new double[] {22.0 / 6, 0.5});
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_window_larger_than_the_map(AvgPool subject) {
        expect(subject, KEY).calling(c -> c.pool(new double[4][4], 5, 1)).toBeRefusedNaming(5, 4);
    }
}
