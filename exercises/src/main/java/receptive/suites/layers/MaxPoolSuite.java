package receptive.suites.layers;

import static receptive.check.Expectation.expect;
import static receptive.suites.layers.MaxPoolKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.layers.MaxPool;

/** The visible tests of {@code max-pool}. */
@Suite("max-pool")
final class MaxPoolSuite {

    @Test
    @Points(1)
    @Order(1)
    void halves_a_4x4_map(MaxPool subject) {
        double[][] x = {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}, {13, 14, 15, 16}};
        expect(subject, KEY).calling(c -> c.pool(x, 2, 2)).toGive(new double[][] {{6, 8}, {14, 16}});
    }

    @Test
    @Points(1)
    @Order(2)
    void finds_the_largest_wherever_it_stands_in_the_window(MaxPool subject) {
        double[][] x = {{29, 15, 28, 184}, {0, 100, 70, 38}, {12, 12, 7, 2}, {12, 12, 45, 6}};
        expect(subject, KEY).calling(c -> c.pool(x, 2, 2)).toGive(new double[][] {{100, 184}, {12, 45}});
    }

    @Test
    @Points(1)
    @Order(3)
    void leaves_out_a_row_and_a_column_that_no_whole_window_covers(MaxPool subject) {
        double[][] x = {
            {3, 1, 4, 1, 9},
            {5, 2, 6, 5, 3},
            {2, 7, 1, 8, 9},
            {4, 0, 3, 2, 6},
            {9, 9, 9, 9, 9}
        };
        expect(subject, KEY).calling(c -> c.pool(x, 2, 2)).toGive(new double[][] {{5, 6}, {7, 8}});
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_window_larger_than_the_map(MaxPool subject) {
        expect(subject, KEY).calling(c -> c.pool(new double[4][4], 5, 1)).toBeRefusedNaming(5, 4);
    }
}
