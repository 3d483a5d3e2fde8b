package receptive.hidden.layers;

import static receptive.check.Expectation.expect;
import static receptive.suites.layers.AvgPoolKey.KEY;

import java.util.Arrays;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.layers.AvgPool;
import receptive.suites.Reference;

/** The hidden tests of {@code avg-pool}. */
@Suite("avg-pool")
final class AvgPoolHiddenSuite {

    private static final int RANDOM_CASES = 20;

    private static final double[][] WIDE = {
        {1, -2, 0, 3, 1, 4, -1, 2},
        {0, 2, -3, 1, 5, -2, 0, 1},
        {4, 1, 1, -1, 0, 2, 3, -4},
        {-2, 0, 3, 2, -1, 1, 1, 0},
        {1, 1, -4, 0, 2, 3, -2, 5}
    };

    @Test
    @Points(1)
    @Order(1)
    void averages_negative_numbers_under_windows_that_overlap(AvgPool subject) {
        double[][] x = {{-4, -7, -2, -9, 1}, {-1, -3, -8, -6, 0}, {-5, -5, -12, -10, 2}};
        expect(subject, KEY).calling(c -> c.pool(x, 3, 2)).toGive(new double[][] {{-47.0 / 9, -44.0 / 9}});
        expect(subject, KEY).calling(c -> c.global(new double[][][] {x})).toGive(new double[] {-69.0 / 15});
    }

    @Test
    @Points(1)
    @Order(2)
    void pools_maps_that_are_not_square(AvgPool subject) {
        expect(subject, KEY).calling(c -> c.pool(WIDE, 2, 1)).toAgreeWithTheReference();
        expect(subject, KEY).calling(c -> c.pool(WIDE, 2, 3)).toAgreeWithTheReference();
        expect(subject, KEY)
                .calling(c -> c.pool(new double[][] {{-3, -1, -2}}, 1, 2))
                .toGive(new double[][] {{-3, -2}});
        expect(subject, KEY).calling(c -> c.global(new double[][][] {{{4, 1}}})).toGive(new double[] {2.5});
        double[][] high = {{1, -2}, {3, 0}, {-5, 4}, {2, 2}, {-7, -1}, {0, 6}, {8, -3}};
        expect(subject, KEY).calling(c -> c.pool(high, 2, 2)).toGive(new double[][] {{0.5}, {0.75}, {-0.5}});
        expect(subject, KEY)
                .calling(c -> c.global(new double[][][] {high, high}))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(3)
    void is_a_convolution_whose_kernel_elements_are_all_alike(AvgPool subject) {
        double[][] kernel = new double[3][3];
        for (double[] row : kernel) {
            Arrays.fill(row, 1.0 / 9);
        }
        double[][] map =
                Reference.forward(new double[][][] {WIDE}, new double[][][][] {{kernel}}, new double[1], 2, 0)[0];
        expect(subject, KEY).calling(c -> c.pool(WIDE, 3, 2)).toGive(map);
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_windows_and_strides_out_of_range(AvgPool subject) {
        expect(subject, KEY).calling(c -> c.pool(new double[6][4], 5, 1)).toBeRefusedNaming(5, 4);
        expect(subject, KEY).calling(c -> c.pool(new double[3][9], 4, 1)).toBeRefusedNaming(4, 3);
        expect(subject, KEY).calling(c -> c.pool(new double[4][5], 0, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.pool(new double[4][5], 2, 0)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.pool(WIDE, 5, 1)).toAgreeWithTheReference();
        expect(subject, KEY)
                .calling(c -> c.pool(new double[][] {{1, 5}, {2, 8}, {3, 1}}, 2, 9))
                .toGive(new double[][] {{4}});
    }

    @Test
    @Points(1)
    @Order(5)
    void leaves_the_map_alone_and_returns_a_new_one(AvgPool subject) {
        expect(subject, KEY).calling(c -> c.pool(WIDE, 3, 2)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.pool(WIDE, 1, 1)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.pool(WIDE, 1, 1)).toShareNothingWithItsArguments();
        expect(subject, KEY).calling(c -> c.global(new double[][][] {WIDE})).toLeaveItsArgumentsAlone();
    }

    @Test
    @Points(1)
    @Order(6)
    void agrees_with_the_engine_on_random_maps(AvgPool subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int size = cases.between(1, 4);
            int stride = cases.between(1, 4);
            double[][] x = cases.matrix(size + cases.between(0, 7), size + cases.between(0, 8));
            expect(subject, KEY).calling(c -> c.pool(x, size, stride)).toAgreeWithTheReference();
            double[][][] volume = cases.volume(cases.between(1, 4), cases.between(1, 5), cases.between(1, 6));
            expect(subject, KEY).calling(c -> c.global(volume)).toAgreeWithTheReference();
        }
    }
}
