package receptive.suites.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.WindowDotKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.WindowDot;

/** The visible tests of {@code window-dot}. */
@Suite("window-dot")
final class WindowDotSuite {

    @Test
    @Points(1)
    @Order(1)
    void adds_up_the_products_of_one_window(WindowDot subject) {
        double[][] x = {
            {2, 3, 0, 1, 3, 2, 1},
            {0, 2, 2, 2, 2, 1, 0},
            {1, 2, 1, 1, 1, 0, 0},
            {3, 2, 2, 0, 0, 2, 3},
            {2, 0, 0, 0, 0, 2, 0},
            {0, 0, 0, 2, 2, 2, 2},
            {1, 3, 2, 3, 2, 1, 0}
        };
        double[][] k = {{1, 0, 1}, {0, 1, 0}, {1, 0, 1}};
        expect(subject, KEY).calling(c -> c.dot(x, k, 4, 4)).toGive(4.0);
        expect(subject, KEY).calling(c -> c.dot(x, k, 0, 2)).toGive(7.0);
        expect(subject, KEY)
                .calling(c -> c.dot(x, new double[][] {{1, 2}, {-3, 5}}, 1, 3))
                .toGive(8.0);
    }

    @Test
    @Points(1)
    @Order(2)
    void refuses_a_window_beyond_the_last_row(WindowDot subject) {
        double[][] x = {
            {1, 2, 3, 4, 5, 6},
            {7, 8, 9, 1, 2, 3},
            {4, 5, 6, 7, 8, 9},
            {2, 4, 6, 8, 1, 3}
        };
        expect(subject, KEY)
                .calling(c -> c.dot(x, new double[][] {{1, 2}, {3, 4}}, 3, 1))
                .toBeRefusedNaming(3, 1);
    }
}
