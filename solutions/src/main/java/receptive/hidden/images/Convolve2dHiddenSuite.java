package receptive.hidden.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.Convolve2dKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.Convolve2d;

/** The hidden tests of {@code convolve-2d}. */
@Suite("convolve-2d")
final class Convolve2dHiddenSuite {

    private static final int RANDOM_CASES = 20;

    @Test
    @Points(1)
    @Order(1)
    void slides_a_turned_2x3_kernel_over_a_5x8_image(Convolve2d subject) {
        double[][] x = {
            {1, -2, 0, 3, 1, 4, -1, 2},
            {0, 2, -3, 1, 5, -2, 0, 1},
            {4, 1, 1, -1, 0, 2, 3, -4},
            {-2, 0, 3, 2, -1, 1, 1, 0},
            {1, 1, -4, 0, 2, 3, -2, 5}
        };
        double[][] k = {{1, -2, 3}, {0, 4, -1}};
        expect(subject, KEY).calling(c -> c.convolve(x, k)).toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(2)
    void gives_one_number_when_the_kernel_is_as_large_as_the_image(Convolve2d subject) {
        double[][] x = {{1, 2, -3}, {4, -5, 6}};
        double[][] k = {{2, 0, 1}, {-1, 3, 0.5}};
        expect(subject, KEY).calling(c -> c.convolve(x, k)).toGive(new double[][] {{25.5}});
        expect(subject, KEY)
                .calling(c -> c.convolve(new double[][] {{5, 5, 9}}, new double[][] {{-1, 1}}))
                .toGive(new double[][] {{0, -4}});
    }

    @Test
    @Points(1)
    @Order(3)
    void copies_a_2x3_kernel_to_wherever_a_pixel_is_bright(Convolve2d subject) {
        double[][] dot = new double[5][7];
        dot[2][3] = 1;
        double[][] k = {{1, 2, 3}, {4, 5, 6}};
        expect(subject, KEY).calling(c -> c.convolve(dot, k)).toGive(new double[][] {
            {0, 0, 0, 0, 0},
            {0, 1, 2, 3, 0},
            {0, 4, 5, 6, 0},
            {0, 0, 0, 0, 0}
        });
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_kernel_that_is_only_too_high_or_only_too_wide(Convolve2d subject) {
        expect(subject, KEY)
                .calling(c -> c.convolve(new double[3][9], new double[4][2]))
                .toBeRefusedNaming(4, 3);
        expect(subject, KEY)
                .calling(c -> c.convolve(new double[8][5], new double[2][6]))
                .toBeRefusedNaming(6, 5);
        expect(subject, KEY)
                .calling(c -> c.convolve(new double[1][4], new double[1][7]))
                .toBeRefusedNaming(7, 4);
    }

    @Test
    @Points(1)
    @Order(5)
    void leaves_image_and_kernel_alone_and_returns_a_new_map(Convolve2d subject) {
        double[][] x = {{1, -2, 3, 4}, {5, 6, -7, 8}, {9, 10, 11, -12}};
        double[][] one = {{1}};
        double[][] k = {{1, -1}, {2, 0}};
        expect(subject, KEY).calling(c -> c.convolve(x, k)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.convolve(x, one)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.convolve(x, one)).toShareNothingWithItsArguments();
    }

    @Test
    @Points(1)
    @Order(6)
    void agrees_with_the_engine_on_random_images(Convolve2d subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            double[][] k = cases.matrix(cases.between(1, 4), cases.between(1, 5));
            double[][] x = cases.matrix(k.length + cases.between(0, 6), k[0].length + cases.between(0, 7));
            expect(subject, KEY).calling(c -> c.convolve(x, k)).toAgreeWithTheReference();
        }
    }
}
