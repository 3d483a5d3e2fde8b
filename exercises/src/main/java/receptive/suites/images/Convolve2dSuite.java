package receptive.suites.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.Convolve2dKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.Convolve2d;

/** The visible tests of {@code convolve-2d}. */
@Suite("convolve-2d")
final class Convolve2dSuite {

    @Test
    @Points(1)
    @Order(1)
    void turns_the_kernel_by_180_degrees(Convolve2d subject) {
        double[][] x = {
            {9, 9, 7, 7, 4, 4},
            {9, 9, 7, 4, 4, 2},
            {9, 7, 7, 4, 2, 2},
            {7, 7, 4, 4, 2, 1},
            {7, 4, 4, 2, 1, 1},
            {4, 4, 2, 2, 1, 0}
        };
        double[][] k = {{1, 0, -1}, {0, 2, 0}, {0, -2, 0}};
        expect(subject, KEY).calling(c -> c.convolve(x, k)).toGive(new double[][] {
            {-2, -3, -11, -2},
            {-7, -3, -2, -7},
            {-3, -8, -3, -1},
            {-8, -2, -5, -4}
        });
    }

    @Test
    @Points(1)
    @Order(2)
    void shows_the_kernel_itself_around_a_single_bright_pixel(Convolve2d subject) {
        double[][] dot = new double[3][3];
        dot[1][1] = 1;
        expect(subject, KEY)
                .calling(c -> c.convolve(dot, new double[][] {{1, 2}, {3, 4}}))
                .toGive(new double[][] {{1, 2}, {3, 4}});
    }

    @Test
    @Points(1)
    @Order(3)
    void agrees_with_correlation_where_the_kernel_is_symmetric(Convolve2d subject) {
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
        expect(subject, KEY).calling(c -> c.convolve(x, k)).toGive(new double[][] {
            {6, 9, 7, 6, 6},
            {9, 7, 7, 6, 5},
            {6, 5, 2, 3, 3},
            {5, 4, 4, 6, 9},
            {5, 6, 6, 8, 4}
        });
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_kernel_larger_than_the_image(Convolve2d subject) {
        expect(subject, KEY)
                .calling(c -> c.convolve(new double[4][4], new double[5][5]))
                .toBeRefusedNaming(5, 4);
    }
}
