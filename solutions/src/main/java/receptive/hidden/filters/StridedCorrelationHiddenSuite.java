package receptive.hidden.filters;

import static receptive.check.Expectation.expect;
import static receptive.suites.filters.StridedCorrelationKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.filters.StridedCorrelation;

/** The hidden tests of {@code strided-correlation}. */
@Suite("strided-correlation")
final class StridedCorrelationHiddenSuite {

    private static final int RANDOM_CASES = 20;

    private static final double[][] WIDE = {
        {1, -2, 0, 3, 1, 4, -1, 2},
        {0, 2, -3, 1, 5, -2, 0, 1},
        {4, 1, 1, -1, 0, 2, 3, -4},
        {-2, 0, 3, 2, -1, 1, 1, 0},
        {1, 1, -4, 0, 2, 3, -2, 5}
    };

    private static final double[][] KERNEL = {{1, -2, 3}, {0, 4, -1}};

    @Test
    @Points(1)
    @Order(1)
    void fills_the_border_with_zeros_on_all_four_sides(StridedCorrelation subject) {
        double[][] x = {{-3, 1, 2}, {4, -5, 6}};
        double[][] k = {{1, 10}, {100, 1000}};
        expect(subject, KEY).calling(c -> c.correlate(x, k, 1, 1)).toGive(new double[][] {
            {-3000, 700, 2100, 200},
            {3970, -4593, 5521, 602},
            {40, -46, 55, 6}
        });
        expect(subject, KEY).calling(c -> c.correlate(x, k, 1, 2)).toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(2)
    void drops_a_last_step_that_does_not_fit(StridedCorrelation subject) {
        expect(subject, KEY).calling(c -> c.correlate(WIDE, KERNEL, 3, 0)).toGive(new double[][] {{16, 35}, {15, 12}});
        expect(subject, KEY).calling(c -> c.correlate(WIDE, KERNEL, 2, 0)).toAgreeWithTheReference();
        expect(subject, KEY).calling(c -> c.correlate(WIDE, KERNEL, 9, 0)).toGive(new double[][] {{16}});
    }

    @Test
    @Points(1)
    @Order(3)
    void steps_over_padded_images_that_are_not_square(StridedCorrelation subject) {
        double[][] high = {{1, 2}, {-1, 0}, {3, -2}};
        expect(subject, KEY).calling(c -> c.correlate(WIDE, KERNEL, 2, 1)).toAgreeWithTheReference();
        expect(subject, KEY).calling(c -> c.correlate(WIDE, high, 2, 1)).toAgreeWithTheReference();
        expect(subject, KEY).calling(c -> c.correlate(WIDE, high, 3, 2)).toAgreeWithTheReference();
        double[][] row = {{4, -1, 2, 5}};
        expect(subject, KEY)
                .calling(c -> c.correlate(row, new double[][] {{1, -3}}, 1, 0))
                .toGive(new double[][] {{7, -7, -13}});
        expect(subject, KEY)
                .calling(c -> c.correlate(row, new double[][] {{2}, {3}}, 2, 1))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_what_does_not_fit_and_takes_what_just_fits(StridedCorrelation subject) {
        expect(subject, KEY)
                .calling(c -> c.correlate(WIDE, new double[6][1], 1, 0))
                .toBeRefusedNaming(6, 5);
        expect(subject, KEY)
                .calling(c -> c.correlate(WIDE, new double[1][11], 1, 1))
                .toBeRefusedNaming(11);
        expect(subject, KEY)
                .calling(c -> c.correlate(new double[1][4], new double[1][5], 1, 0))
                .toBeRefusedNaming(5, 4);
        expect(subject, KEY).calling(c -> c.correlate(WIDE, KERNEL, 0, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.correlate(WIDE, KERNEL, -2, 1)).toBeRefusedNaming(-2);
        expect(subject, KEY).calling(c -> c.correlate(WIDE, KERNEL, 1, -1)).toBeRefusedNaming(-1);
        double[][] x = {{2, -1}, {3, 4}};
        double[][] large = {{0, 0, 0, 1}, {0, 1, 2, 0}, {0, 3, -1, 0}, {5, 0, 0, 0}};
        expect(subject, KEY).calling(c -> c.correlate(x, large, 1, 1)).toGive(new double[][] {{5}});
        expect(subject, KEY).calling(c -> c.correlate(x, x, 1, 0)).toGive(new double[][] {{30}});
    }

    @Test
    @Points(1)
    @Order(5)
    void leaves_image_and_kernel_alone_and_returns_a_new_map(StridedCorrelation subject) {
        double[][] one = {{1}};
        expect(subject, KEY).calling(c -> c.correlate(WIDE, KERNEL, 2, 1)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.correlate(WIDE, one, 1, 0)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.correlate(WIDE, one, 1, 0)).toShareNothingWithItsArguments();
    }

    @Test
    @Points(1)
    @Order(6)
    void agrees_with_the_engine_on_random_images(StridedCorrelation subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int padding = cases.between(0, 3);
            int stride = cases.between(1, 4);
            double[][] k = cases.matrix(cases.between(1, 4), cases.between(1, 5));
            int rows = Math.max(1, k.length - 2 * padding) + cases.between(0, 6);
            int columns = Math.max(1, k[0].length - 2 * padding) + cases.between(0, 7);
            double[][] x = cases.matrix(rows, columns);
            expect(subject, KEY)
                    .calling(c -> c.correlate(x, k, stride, padding))
                    .toAgreeWithTheReference();
        }
    }
}
