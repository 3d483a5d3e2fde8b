package receptive.suites.architectures;

import static receptive.check.Expectation.expect;
import static receptive.suites.architectures.BatchNormKey.KEY;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.check.Wording;
import receptive.exercises.architectures.BatchNorm;

/** The visible tests of {@code batch-norm}. */
@Suite("batch-norm")
final class BatchNormSuite {

    /** Two images of two channels: the first has mean 4 and variance 6, the second mean 0 and variance 6. */
    private static final double[][][][] X = {
        {{{1, 4, 7}}, {{5, -3, -1}}},
        {{{4, 1, 7}}, {{-1, 0, 0}}}
    };

    private static final Wording WORDS = Wording.of(BatchNorm.class);

    private static final double[] ONES = {1, 1};
    private static final double[] ZEROS = {0, 0};

    @Test
    @Points(2)
    @Order(1)
    void gives_every_channel_mean_0_and_variance_1(BatchNorm subject) {
        expect(subject, KEY)
                .calling(c -> c.train(X, ONES, ZEROS, 1e-9))
                .measuring(WORDS.explain("means"), BatchNormSuite::means)
                .toGive(ZEROS);
        expect(subject, KEY)
                .calling(c -> c.train(X, ONES, ZEROS, 1e-9))
                .measuring(WORDS.explain("variances"), BatchNormSuite::variances)
                .toGive(ONES);
    }

    @Test
    @Points(2)
    @Order(2)
    void scales_and_shifts_every_channel(BatchNorm subject) {
        expect(subject, KEY)
                .calling(c -> c.train(X, new double[] {3, -3}, new double[] {10, 1}, 3))
                .toGive(new double[][][][] {
                    {{{7, 10, 13}}, {{-4, 4, 2}}},
                    {{{10, 7, 13}}, {{2, 1, 1}}}
                });
    }

    @Test
    @Points(1)
    @Order(3)
    void uses_given_statistics_after_training(BatchNorm subject) {
        expect(subject, KEY)
                .calling(c -> c.eval(
                        X, new double[] {2, 1}, new double[] {0, 5}, new double[] {1, -1}, new double[] {3, 0}, 1))
                .toGive(new double[][][][] {
                    {{{0, 3, 6}}, {{11, 3, 5}}},
                    {{{3, 0, 6}}, {{5, 6, 6}}}
                });
    }

    @Test
    @Points(1)
    @Order(4)
    void refuses_scales_for_another_number_of_channels(BatchNorm subject) {
        expect(subject, KEY).calling(c -> c.train(X, new double[3], ZEROS, 1)).toBeRefusedNaming(3, 2);
    }

    private static double[] means(double[][][][] y) {
        return ofChannels(y, values -> values.average().orElse(Double.NaN));
    }

    private static double[] variances(double[][][][] y) {
        double[] means = means(y);
        double[] squares = ofChannels(
                y, values -> values.map(value -> value * value).average().orElse(Double.NaN));
        return IntStream.range(0, means.length)
                .mapToDouble(c -> squares[c] - means[c] * means[c])
                .toArray();
    }

    private static double[] ofChannels(double[][][][] y, ToDoubleFunction<DoubleStream> measure) {
        return IntStream.range(0, y.length == 0 ? 0 : y[0].length)
                .mapToDouble(c -> measure.applyAsDouble(
                        Stream.of(y).flatMap(image -> Stream.of(image[c])).flatMapToDouble(Arrays::stream)))
                .toArray();
    }
}
