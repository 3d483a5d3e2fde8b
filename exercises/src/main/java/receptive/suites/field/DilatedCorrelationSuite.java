package receptive.suites.field;

import static receptive.check.Expectation.expect;
import static receptive.suites.field.DilatedCorrelationKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.field.DilatedCorrelation;

/** The visible tests of {@code dilated-correlation}. */
@Suite("dilated-correlation")
final class DilatedCorrelationSuite {

    private static final double[][] COUNTING = counting(9, 9);
    private static final double[][] KERNEL = {{1, 0, 2}, {0, -3, 0}, {4, 0, 5}};

    @Test
    @Points(1)
    @Order(1)
    void is_an_ordinary_correlation_with_dilation_1(DilatedCorrelation subject) {
        double[][] x = {{2, 0, 1, 3}, {1, 4, 0, 2}, {3, 1, 2, 0}};
        double[][] k = {{1, -1}, {0, 2}};
        expect(subject, KEY).calling(c -> c.correlate(x, k, 1)).toGive(new double[][] {{10, -1, 2}, {-1, 8, -2}});
    }

    @Test
    @Points(1)
    @Order(2)
    void reaches_over_5_pixels_with_dilation_2(DilatedCorrelation subject) {
        double[][] x = {
            {1, 9, 2, 9, 3, 0},
            {9, 9, 9, 9, 9, 0},
            {4, 9, 5, 9, 6, 0},
            {9, 9, 9, 9, 9, 0},
            {7, 9, 8, 9, 0, 1}
        };
        double[][] k = {{1, 0, 0}, {0, 1, 0}, {1, 0, 1}};
        expect(subject, KEY).calling(c -> c.correlate(x, k, 2)).toGive(new double[][] {{13, 28}});
    }

    @Test
    @Points(1)
    @Order(3)
    void reaches_over_9_pixels_with_dilation_4(DilatedCorrelation subject) {
        expect(subject, KEY).calling(c -> c.correlate(COUNTING, KERNEL, 4)).toGive(new double[][] {{584}});
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_a_kernel_whose_taps_reach_beyond_the_image(DilatedCorrelation subject) {
        expect(subject, KEY)
                .calling(c -> c.correlate(new double[8][9], KERNEL, 4))
                .toBeRefusedNaming(9, 8);
    }

    /** 0, 1, 2 and so on, row by row. */
    private static double[][] counting(int rows, int columns) {
        double[][] counting = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                counting[i][j] = i * columns + j;
            }
        }
        return counting;
    }
}
