package receptive.suites.lenet;

import static receptive.check.Expectation.expect;
import static receptive.suites.lenet.HistoricalLeNet5Key.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.lenet.HistoricalLeNet5;

/** The visible tests of {@code lenet5-1998}. */
@Suite("lenet5-1998")
final class HistoricalLeNet5Suite {

    @Test
    @Points(2)
    @Order(1)
    void multiplies_the_sum_of_four_and_adds_the_bias(HistoricalLeNet5 subject) {
        double[][] x = {{1, 2, 0, -1}, {3, 4, 1, 2}};
        expect(subject, KEY).calling(c -> c.subsample(x, 0.5, 3)).toGive(new double[][] {{8, 4}});
    }

    @Test
    @Points(1)
    @Order(2)
    void counts_a_small_table(HistoricalLeNet5 subject) {
        expect(subject, KEY)
                .calling(c -> c.sparseParameters(new int[][] {{0, 1}, {1, 2}, {0, 1, 2}}))
                .toGive(178L);
    }

    @Test
    @Points(1)
    @Order(3)
    void refuses_a_map_without_a_whole_window(HistoricalLeNet5 subject) {
        expect(subject, KEY).calling(c -> c.subsample(new double[1][6], 1, 0)).toBeRefusedNaming(1, 6);
    }
}
