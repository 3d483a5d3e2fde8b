package receptive.hidden.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.FlattenKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.Flatten;

/** The hidden tests of {@code flatten}. */
@Suite("flatten")
final class FlattenHiddenSuite {

    private static final int RANDOM_CASES = 20;

    @Test
    @Points(1)
    @Order(1)
    void lays_out_a_2x3x5_volume_and_leaves_it_alone(Flatten subject) {
        double[][][] volume = {
            {{1, -2, 3, 4, 5}, {6, 7, -8, 9, 10}, {11, 12, 13, 14, -15}},
            {{16, 17, 18, -19, 20}, {-21, 22, 23, 24, 25}, {26, 27, 28, 29, 30}}
        };
        expect(subject, KEY).calling(c -> c.flatten(volume)).toAgreeWithTheReference();
        double[][][] line = {{{4, -5, 6}}};
        double[] values = {7, -8, 9};
        expect(subject, KEY).calling(c -> c.flatten(line)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.flatten(line)).toShareNothingWithItsArguments();
        expect(subject, KEY).calling(c -> c.unflatten(values, 1, 3, 1)).toGive(new double[][][] {{{7}, {-8}, {9}}});
        expect(subject, KEY).calling(c -> c.unflatten(values, 1, 1, 3)).toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.unflatten(values, 1, 1, 3)).toShareNothingWithItsArguments();
    }

    @Test
    @Points(1)
    @Order(2)
    void refuses_sizes_that_do_not_go_with_the_values(Flatten subject) {
        double[] values = new double[30];
        expect(subject, KEY).calling(c -> c.unflatten(values, 2, 3, 4)).toBeRefusedNaming(30, 24);
        expect(subject, KEY).calling(c -> c.unflatten(values, 3, 3, 4)).toBeRefusedNaming(30, 36);
        expect(subject, KEY).calling(c -> c.unflatten(values, 1, 31, 1)).toBeRefusedNaming(30, 31);
        expect(subject, KEY).calling(c -> c.unflatten(values, 0, 5, 6)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.unflatten(values, 5, 0, 6)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.unflatten(values, 5, 6, 0)).toBeRefusedNaming(0);
        expect(subject, KEY).calling(c -> c.unflatten(values, -5, -6, 1)).toBeRefusedNaming(-5);
        expect(subject, KEY).calling(c -> c.unflatten(values, 1, -3, -10)).toBeRefusedNaming(-3);
    }

    @Test
    @Points(1)
    @Order(3)
    void goes_there_and_back_with_random_volumes(Flatten subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES / 2; i++) {
            int channels = cases.between(1, 4);
            int height = cases.between(1, 6);
            int width = height + cases.between(1, 3);
            double[][][] random = cases.volume(channels, height, width);
            expect(subject, KEY).calling(c -> c.flatten(random)).toAgreeWithTheReference();
            double[] values = cases.vector(channels * height * width);
            expect(subject, KEY)
                    .calling(c -> c.unflatten(values, channels, width, height))
                    .toAgreeWithTheReference();
        }
    }
}
