package receptive.hidden.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.WindowDotKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.WindowDot;

/** The hidden tests of {@code window-dot}. */
@Suite("window-dot")
final class WindowDotHiddenSuite {

    private static final int RANDOM_CASES = 20;

    @Test
    @Points(1)
    @Order(1)
    void reaches_all_four_corners_and_leaves_the_image_alone(WindowDot subject) {
        double[][] x = {
            {1, -2, 3, 0, 5, -6},
            {7, 8, -9, 1, 0, 2},
            {-3, 4, 0, 6, -7, 8},
            {9, 0, -1, 2, 3, -4}
        };
        double[][] k = {{1, -2, 4}, {0, 3, -1}};
        double[][] square = {{1, 2}, {-3, 5}};
        expect(subject, KEY).calling(c -> c.dot(x, square, 1, 2)).toGive(23.0);
        expect(subject, KEY).calling(c -> c.dot(x, k, 0, 0)).toGive(50.0);
        expect(subject, KEY).calling(c -> c.dot(x, k, 0, 3)).toGive(-36.0);
        expect(subject, KEY).calling(c -> c.dot(x, k, 2, 0)).toGive(-10.0);
        expect(subject, KEY).calling(c -> c.dot(x, k, 2, 3)).toGive(65.0);
        double[][] line = {{1, -2, 3}};
        double[][] step = {{-1, 1}};
        expect(subject, KEY).calling(c -> c.dot(line, step, 0, 1)).toGive(5.0);
        expect(subject, KEY).calling(c -> c.dot(x, k, 1, 1)).toLeaveItsArgumentsAlone();
    }

    @Test
    @Points(1)
    @Order(2)
    void refuses_a_window_beyond_any_edge(WindowDot subject) {
        double[][] x = new double[7][9];
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < 9; j++) {
                x[i][j] = 1 + 10 * i + j * j;
            }
        }
        double[][] k = {{1, 2}, {-3, 5}, {4, 7}};
        expect(subject, KEY).calling(c -> c.dot(x, k, 5, 4)).toBeRefusedNaming(5, 4);
        expect(subject, KEY).calling(c -> c.dot(x, k, 1, 8)).toBeRefusedNaming(1, 8);
        expect(subject, KEY).calling(c -> c.dot(x, k, -1, 4)).toBeRefusedNaming(-1, 4);
        expect(subject, KEY).calling(c -> c.dot(x, k, 4, -1)).toBeRefusedNaming(4, -1);
        expect(subject, KEY).calling(c -> c.dot(x, new double[8][2], 0, 0)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.dot(x, k, 60, 70)).toBeRefusedNaming(60, 70);
        double[][] line = {{1, -2, 3}};
        double[][] step = {{-1, 1}};
        expect(subject, KEY).calling(c -> c.dot(line, step, 0, 2)).toBeRefusedNaming(0, 2);
    }

    @Test
    @Points(1)
    @Order(3)
    void agrees_with_the_engine_on_random_windows(WindowDot subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            double[][] kernel = cases.matrix(cases.between(1, 3), cases.between(1, 4));
            double[][] image =
                    cases.matrix(kernel.length + cases.between(0, 4), kernel[0].length + cases.between(0, 5));
            int row = cases.between(0, image.length - kernel.length);
            int col = cases.between(0, image[0].length - kernel[0].length);
            expect(subject, KEY).calling(c -> c.dot(image, kernel, row, col)).toAgreeWithTheReference();
        }
    }
}
