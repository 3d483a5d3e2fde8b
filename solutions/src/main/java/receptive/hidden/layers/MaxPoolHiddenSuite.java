package receptive.hidden.layers;

import static receptive.check.Expectation.expect;
import static receptive.suites.layers.MaxPoolKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.layers.MaxPool;

/** The hidden tests of {@code max-pool}. */
@Suite("max-pool")
final class MaxPoolHiddenSuite {

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
    void finds_the_largest_of_negative_numbers(MaxPool subject) {
        double[][] x = {{-4, -7, -2, -9}, {-1, -3, -8, -6}, {-5, -5, -12, -10}, {-6, -11, -13, -10.5}};
        expect(subject, KEY).calling(c -> c.pool(x, 2, 2)).toGive(new double[][] {{-1, -2}, {-5, -10}});
    }

    @Test
    @Points(1)
    @Order(2)
    void lets_3x3_windows_overlap_at_stride_2(MaxPool subject) {
        double[][] x = {
            {1, 0, 2, 9, 3},
            {4, 2, 1, 0, 1},
            {0, 3, 7, 2, 5},
            {6, 1, 0, 4, 2},
            {2, 8, 1, 3, 0}
        };
        expect(subject, KEY).calling(c -> c.pool(x, 3, 2)).toGive(new double[][] {{7, 9}, {8, 7}});
    }

    @Test
    @Points(1)
    @Order(3)
    void pools_maps_that_are_not_square(MaxPool subject) {
        expect(subject, KEY).calling(c -> c.pool(WIDE, 2, 1)).toAgreeWithTheReference();
        expect(subject, KEY).calling(c -> c.pool(WIDE, 2, 3)).toAgreeWithTheReference();
        expect(subject, KEY)
                .calling(c -> c.pool(new double[][] {{-3, -1, -2}}, 1, 2))
                .toGive(new double[][] {{-3, -2}});
        double[][] high = {{1, -2}, {3, 0}, {-5, 4}, {2, 2}, {-7, -1}, {0, 6}, {8, -3}};
        expect(subject, KEY).calling(c -> c.pool(high, 2, 2)).toGive(new double[][] {{3}, {4}, {6}});
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_windows_and_strides_out_of_range(MaxPool subject) {
        expect(subject, KEY).calling(c -> c.pool(new double[6][4], 5, 1)).toBeRefusedNaming(5, 4);
        expect(subject, KEY).calling(c -> c.pool(new double[3][9], 4, 1)).toBeRefusedNaming(4, 3);
        expect(subject, KEY).calling(c -> c.pool(new double[4][5], 0, 1)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.pool(new double[4][5], 2, 0)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.pool(WIDE, 5, 1)).toAgreeWithTheReference();
        expect(subject, KEY)
                .calling(c -> c.pool(new double[][] {{1, 5}, {2, 8}, {3, 1}}, 2, 9))
                .toGive(new double[][] {{8}});
    }

    @Test
    @Points(1)
    @Order(5)
    void leaves_the_map_alone_and_returns_a_new_one(MaxPool subject) {
        expect(subject, KEY).calling(c -> c.pool(WIDE, 3, 2)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.pool(WIDE, 1, 1)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.pool(WIDE, 1, 1)).toShareNothingWithItsArguments();
    }

    @Test
    @Points(1)
    @Order(6)
    void agrees_with_the_engine_on_random_maps_and_on_alexnets(MaxPool subject, Cases cases) {
        for (int side : new int[] {55, 27, 13}) {
            double[][] x = cases.matrix(side, side);
            expect(subject, KEY).calling(c -> c.pool(x, 3, 2)).toAgreeWithTheReference();
        }
        for (int i = 0; i < RANDOM_CASES; i++) {
            int size = cases.between(1, 4);
            int stride = cases.between(1, 4);
            double[][] x = cases.matrix(size + cases.between(0, 7), size + cases.between(0, 8));
            expect(subject, KEY).calling(c -> c.pool(x, size, stride)).toAgreeWithTheReference();
        }
    }
}
