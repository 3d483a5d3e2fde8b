package receptive.hidden.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.Correlate2dKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.Correlate2d;

/** The hidden tests of {@code correlate-2d}. */
@Suite("correlate-2d")
final class Correlate2dHiddenSuite {

    private static final int RANDOM_CASES = 20;

    @Test
    @Points(1)
    @Order(1)
    void slides_a_2x3_kernel_over_a_5x8_image(Correlate2d subject) {
        double[][] x = {
            {1, -2, 0, 3, 1, 4, -1, 2},
            {0, 2, -3, 1, 5, -2, 0, 1},
            {4, 1, 1, -1, 0, 2, 3, -4},
            {-2, 0, 3, 2, -1, 1, 1, 0},
            {1, 1, -4, 0, 2, 3, -2, 5}
        };
        double[][] k = {{1, -2, 3}, {0, 4, -1}};
        expect(subject, KEY).calling(c -> c.correlate(x, k)).toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(2)
    void gives_one_number_when_the_kernel_is_as_large_as_the_image(Correlate2d subject) {
        double[][] x = {{1, 2, -3}, {4, -5, 6}};
        double[][] k = {{2, 0, 1}, {-1, 3, 0.5}};
        expect(subject, KEY).calling(c -> c.correlate(x, k)).toGive(new double[][] {{-17}});
        expect(subject, KEY)
                .calling(c -> c.correlate(new double[][] {{5, 5, 9}}, new double[][] {{-1, 1}}))
                .toGive(new double[][] {{0, 4}});
    }

    @Test
    @Points(1)
    @Order(3)
    void finds_the_kernel_again_around_a_single_bright_pixel(Correlate2d subject) {
        double[][] dot = new double[5][7];
        dot[2][3] = 1;
        double[][] k = {{1, 2, 3}, {4, 5, 6}};
        expect(subject, KEY).calling(c -> c.correlate(dot, k)).toGive(new double[][] {
            {0, 0, 0, 0, 0},
            {0, 6, 5, 4, 0},
            {0, 3, 2, 1, 0},
            {0, 0, 0, 0, 0}
        });
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_kernel_that_is_only_too_high_or_only_too_wide(Correlate2d subject) {
        expect(subject, KEY)
                .calling(c -> c.correlate(new double[3][9], new double[4][2]))
                .toBeRefusedNaming(4, 3);
        expect(subject, KEY)
                .calling(c -> c.correlate(new double[8][5], new double[2][6]))
                .toBeRefusedNaming(6, 5);
        expect(subject, KEY)
                .calling(c -> c.correlate(new double[1][4], new double[1][7]))
                .toBeRefusedNaming(7, 4);
    }

    @Test
    @Points(1)
    @Order(5)
    void leaves_image_and_kernel_alone_and_returns_a_new_map(Correlate2d subject) {
        double[][] x = {{1, -2, 3, 4}, {5, 6, -7, 8}, {9, 10, 11, -12}};
        double[][] one = {{1}};
        double[][] k = {{1, -1}, {2, 0}};
        expect(subject, KEY).calling(c -> c.correlate(x, k)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.correlate(x, one)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.correlate(x, one)).toShareNothingWithItsArguments();
    }

    @Test
    @Points(1)
    @Order(6)
    void agrees_with_the_engine_on_random_images(Correlate2d subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            double[][] k = cases.matrix(cases.between(1, 4), cases.between(1, 5));
            double[][] x = cases.matrix(k.length + cases.between(0, 6), k[0].length + cases.between(0, 7));
            expect(subject, KEY).calling(c -> c.correlate(x, k)).toAgreeWithTheReference();
        }
    }
}
