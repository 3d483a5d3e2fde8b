package receptive.suites.filters;

import static receptive.check.Expectation.expect;
import static receptive.suites.filters.StridedCorrelationKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.filters.StridedCorrelation;

/** The visible tests of {@code strided-correlation}. */
@Suite("strided-correlation")
final class StridedCorrelationSuite {

    private static final double[][] IMAGE = {
        {2, 3, 0, 1, 3, 2, 1},
        {0, 2, 2, 2, 2, 1, 0},
        {1, 2, 1, 1, 1, 0, 0},
        {3, 2, 2, 0, 0, 2, 3},
        {2, 0, 0, 0, 0, 2, 0},
        {0, 0, 0, 2, 2, 2, 2},
        {1, 3, 2, 3, 2, 1, 0}
    };

    private static final double[][] CROSS = {{1, 0, 1}, {0, 1, 0}, {1, 0, 1}};

    @Test
    @Points(1)
    @Order(1)
    void visits_every_second_position_at_stride_2(StridedCorrelation subject) {
        expect(subject, KEY)
                .calling(c -> c.correlate(IMAGE, CROSS, 2, 0))
                .toGive(new double[][] {{6, 7, 6}, {6, 2, 3}, {5, 6, 4}});
    }

    @Test
    @Points(1)
    @Order(2)
    void steps_over_a_4x4_image_with_a_2x2_kernel(StridedCorrelation subject) {
        double[][] x = {{1, 0, 2, 1}, {3, 1, 0, 1}, {0, 2, 1, 4}, {1, 1, 2, 0}};
        double[][] k = {{1, -1}, {2, 0}};
        expect(subject, KEY).calling(c -> c.correlate(x, k, 2, 0)).toGive(new double[][] {{7, 1}, {0, 1}});
        expect(subject, KEY)
                .calling(c -> c.correlate(x, k, 1, 0))
                .toGive(new double[][] {{7, 0, 1}, {2, 5, 1}, {0, 3, 1}});
    }

    @Test
    @Points(1)
    @Order(3)
    void keeps_7x7_with_a_border_of_one_zero(StridedCorrelation subject) {
        expect(subject, KEY).calling(c -> c.correlate(IMAGE, CROSS, 1, 1)).toGive(new double[][] {
            {4, 5, 4, 5, 6, 4, 2},
            {5, 6, 9, 7, 6, 6, 2},
            {5, 9, 7, 7, 6, 5, 3},
            {5, 6, 5, 2, 3, 3, 5},
            {4, 5, 4, 4, 6, 9, 4},
            {3, 5, 6, 6, 8, 4, 5},
            {1, 3, 4, 5, 6, 5, 2}
        });
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_kernel_larger_than_the_padded_image(StridedCorrelation subject) {
        expect(subject, KEY)
                .calling(c -> c.correlate(new double[4][9], new double[7][2], 1, 1))
                .toBeRefusedNaming(7);
        expect(subject, KEY)
                .calling(c -> c.correlate(new double[4][3], new double[2][6], 1, 1))
                .toBeRefusedNaming(6);
    }
}
