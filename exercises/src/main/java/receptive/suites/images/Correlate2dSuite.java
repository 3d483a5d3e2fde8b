package receptive.suites.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.Correlate2dKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.Correlate2d;

/** The visible tests of {@code correlate-2d}. */
@Suite("correlate-2d")
final class Correlate2dSuite {

    @Test
    @Points(1)
    @Order(1)
    void visits_every_position_of_a_7x7_image(Correlate2d subject) {
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
        expect(subject, KEY).calling(c -> c.correlate(x, k)).toGive(new double[][] {
            {6, 9, 7, 6, 6},
            {9, 7, 7, 6, 5},
            {6, 5, 2, 3, 3},
            {5, 4, 4, 6, 9},
            {5, 6, 6, 8, 4}
        });
    }

    @Test
    @Points(1)
    @Order(2)
    void lays_the_kernel_on_the_image_as_it_is(Correlate2d subject) {
        double[][] x = {
            {9, 9, 7, 7, 4, 4},
            {9, 9, 7, 4, 4, 2},
            {9, 7, 7, 4, 2, 2},
            {7, 7, 4, 4, 2, 1},
            {7, 4, 4, 2, 1, 1},
            {4, 4, 2, 2, 1, 0}
        };
        double[][] k = {{1, 0, -1}, {0, 2, 0}, {0, -2, 0}};
        expect(subject, KEY).calling(c -> c.correlate(x, k)).toGive(new double[][] {
            {6, 2, 3, 7},
            {2, 11, 3, 2},
            {8, 3, 9, 4},
            {3, 7, 2, 3}
        });
    }

    @Test
    @Points(1)
    @Order(3)
    void answers_most_where_the_image_looks_like_the_kernel(Correlate2d subject) {
        double[][] x = {
            {1, 0, 0, 0, 1},
            {0, 1, 0, 1, 0},
            {0, 0, 1, 0, 0},
            {0, 0, 0, 1, 0},
            {0, 0, 0, 0, 1}
        };
        double[][] falling = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        double[][] rising = {{0, 0, 1}, {0, 1, 0}, {1, 0, 0}};
        expect(subject, KEY)
                .calling(c -> c.correlate(x, falling))
                .toGive(new double[][] {{3, 0, 1}, {0, 3, 0}, {0, 0, 3}});
        expect(subject, KEY).calling(c -> c.correlate(x, rising)).toGive(new double[][] {{1, 0, 3}, {0, 2, 0}, {1, 0, 1}
        });
        double[][] four = {
            {0, 1, 0, 1, 0},
            {0, 1, 0, 1, 0},
            {0, 1, 1, 1, 0},
            {0, 0, 0, 1, 0},
            {0, 0, 0, 1, 0}
        };
        double[][] upright = {{0, 1, 0}, {0, 1, 0}, {0, 1, 0}};
        expect(subject, KEY)
                .calling(c -> c.correlate(four, upright))
                .toGive(new double[][] {{3, 1, 3}, {2, 1, 3}, {1, 1, 3}});
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_kernel_larger_than_the_image(Correlate2d subject) {
        expect(subject, KEY)
                .calling(c -> c.correlate(new double[4][4], new double[5][5]))
                .toBeRefusedNaming(5, 4);
    }
}
