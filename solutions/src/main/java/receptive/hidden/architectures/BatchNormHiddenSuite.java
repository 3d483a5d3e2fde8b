package receptive.hidden.architectures;

import static receptive.check.Expectation.expect;
import static receptive.suites.architectures.BatchNormKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.architectures.BatchNorm;

/** The hidden tests of {@code batch-norm}. */
@Suite("batch-norm")
final class BatchNormHiddenSuite {

    private static final int RANDOM_CASES = 20;

    private static final Cases FIXED = new Cases(34);

    /** Three images of two channels of 2x5. */
    private static final double[][][][] X = FIXED.filters(3, 2, 2, 5);

    private static final double[] GAMMA = {1.5, -0.5};
    private static final double[] BETA = {-2, 3};
    private static final double[] MEAN = {0.5, -1};
    private static final double[] VARIANCE = {2, 0.25};

    @Test
    @Points(1)
    @Order(1)
    void divides_by_the_root_of_variance_and_eps_together(BatchNorm subject) {
        double[][][][] two = {{{{1}}}, {{{3}}}};
        expect(subject, KEY)
                .calling(c -> c.train(two, new double[] {4}, new double[] {1}, 3))
                .toGive(new double[][][][] {{{{-1}}}, {{{3}}}});
    }

    @Test
    @Points(1)
    @Order(2)
    void takes_statistics_over_all_images_and_pixels_of_a_channel(BatchNorm subject) {
        expect(subject, KEY).calling(c -> c.train(X, GAMMA, BETA, 0.5)).toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(3)
    void normalises_a_single_image(BatchNorm subject) {
        double[][][][] one = {{{{1, -2, 4}, {0, 3, 6}}, {{7, 7, -1}, {2, 0, 5}}, {{-3, 1, 1}, {1, 2, 8}}}};
        expect(subject, KEY)
                .calling(c -> c.train(one, new double[] {1, 2, -1}, new double[] {0, -1, 4}, 0.25))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(4)
    void puts_a_channel_that_is_the_same_everywhere_on_its_shift(BatchNorm subject) {
        double[][][][] x = {{{{7, 7}}, {{1, 3}}}, {{{7, 7}}, {{5, 7}}}};
        expect(subject, KEY)
                .calling(c -> c.train(x, new double[] {5, 1}, new double[] {-4, 0}, 4))
                .toGive(new double[][][][] {{{{-4, -4}}, {{-1, -1.0 / 3}}}, {{{-4, -4}}, {{1.0 / 3, 1}}}});
    }

    @Test
    @Points(1)
    @Order(5)
    void ignores_the_batch_when_statistics_are_given(BatchNorm subject) {
        expect(subject, KEY)
                .calling(c -> c.eval(X, GAMMA, BETA, MEAN, VARIANCE, 0.125))
                .toAgreeWithTheReference();
        double[][][][] one = {{{{2}}, {{-3}}}};
        expect(subject, KEY)
                .calling(c -> c.eval(one, GAMMA, BETA, MEAN, VARIANCE, 0.125))
                .toAgreeWithTheReference();
    }

    @Test
    @Points(1)
    @Order(6)
    void refuses_numbers_for_more_or_fewer_channels(BatchNorm subject) {
        double[] one = {1};
        double[] three = {1, 2, 3};
        expect(subject, KEY).calling(c -> c.train(X, one, BETA, 1)).toBeRefusedNaming(1, 2);
        expect(subject, KEY).calling(c -> c.train(X, GAMMA, three, 1)).toBeRefusedNaming(3, 2);
        expect(subject, KEY)
                .calling(c -> c.eval(X, three, BETA, MEAN, VARIANCE, 1))
                .toBeRefusedNaming(3, 2);
        expect(subject, KEY)
                .calling(c -> c.eval(X, GAMMA, one, MEAN, VARIANCE, 1))
                .toBeRefusedNaming(1, 2);
        expect(subject, KEY)
                .calling(c -> c.eval(X, GAMMA, BETA, three, VARIANCE, 1))
                .toBeRefusedNaming(3, 2);
        expect(subject, KEY).calling(c -> c.eval(X, GAMMA, BETA, MEAN, one, 1)).toBeRefusedNaming(1, 2);
    }

    @Test
    @Points(1)
    @Order(7)
    void leaves_its_arguments_alone_and_returns_a_new_batch(BatchNorm subject) {
        expect(subject, KEY).calling(c -> c.train(X, GAMMA, BETA, 1)).toLeaveItsArgumentsAlone();
        expect(subject, KEY)
                .calling(c -> c.eval(X, GAMMA, BETA, MEAN, VARIANCE, 1))
                .toLeaveItsArgumentsAlone();
        expect(subject, KEY).calling(c -> c.train(X, GAMMA, BETA, 1)).toShareNothingWithItsArguments();
        expect(subject, KEY)
                .calling(c -> c.eval(X, new double[] {1, 1}, new double[2], new double[2], new double[] {1, 1}, 0))
                .toShareNothingWithItsArguments();
    }

    @Test
    @Points(2)
    @Order(8)
    void agrees_with_the_reference_on_random_batches(BatchNorm subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int channels = cases.between(1, 3);
            double[][][][] x = cases.filters(cases.between(1, 4), channels, cases.between(1, 4), cases.between(2, 5));
            double[] gamma = cases.vector(channels);
            double[] beta = cases.vector(channels);
            double eps = cases.between(1, 8) / 8.0;
            if (i % 2 == 0) {
                expect(subject, KEY).calling(c -> c.train(x, gamma, beta, eps)).toAgreeWithTheReference();
            } else {
                double[] mean = cases.vector(channels);
                double[] variance = cases.vector(channels);
                for (int c = 0; c < channels; c++) {
                    variance[c] = Math.abs(variance[c]);
                }
                expect(subject, KEY)
                        .calling(c -> c.eval(x, gamma, beta, mean, variance, eps))
                        .toAgreeWithTheReference();
            }
        }
    }
}
