package receptive.suites.architectures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.architectures.BatchNorm;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;

/**
 * What is right and what often goes wrong in {@code batch-norm}.
 *
 * <p>The reference computes in double precision; the engine, with which a test compares it, in float.
 */
public final class BatchNormKey {

    private static final Statistics OF_CHANNEL = (x, image, channel) -> moments(ofChannel(x, channel), 0);
    private static final Factor FACTOR = (variance, eps) -> 1 / Math.sqrt(variance + eps);
    private static final Norm RIGHT = new Norm(OF_CHANNEL, FACTOR);

    /** The key. */
    public static final AnswerKey<BatchNorm> KEY = AnswerKey.<BatchNorm>of(BatchNorm.class, RIGHT)
            .with("variance-unbiased", new Norm((x, n, c) -> moments(ofChannel(x, c), 1), FACTOR))
            .with("eps-outside-the-root", new Norm(OF_CHANNEL, (variance, eps) -> 1 / (Math.sqrt(variance) + eps)))
            .with("eps-forgotten", new Norm(OF_CHANNEL, (variance, eps) -> 1 / Math.sqrt(variance)))
            .with("root-forgotten", new Norm(OF_CHANNEL, (variance, eps) -> 1 / (variance + eps)))
            .with("statistics-of-one-image", new Norm((x, n, c) -> moments(values(x[n][c]), 0), FACTOR))
            .with("statistics-of-all-channels", new Norm((x, n, c) -> moments(ofAll(x), 0), FACTOR))
            .with("statistics-of-the-batch-in-use", new AlwaysTraining())
            .with("gamma-and-beta-swapped", new Swapped())
            .with("gamma-forgotten", new Unscaled())
            .explainedBy(BatchNormKey::explained);

    private static final Wording WORDS = Wording.of(BatchNorm.class);

    private BatchNormKey() {}

    private record Moments(double mean, double variance) {}

    /** What an image's channel is normalised with. */
    private interface Statistics {
        Moments of(double[][][][] x, int image, int channel);
    }

    /** What the distance from the mean is multiplied by. */
    private interface Factor {
        double of(double variance, double eps);
    }

    private record Norm(Statistics statistics, Factor factor) implements BatchNorm {

        @Override
        public double[][][][] train(double[][][][] x, double[] gamma, double[] beta, double eps) {
            return normalised(x, gamma, beta, eps, statistics);
        }

        @Override
        public double[][][][] eval(
                double[][][][] x, double[] gamma, double[] beta, double[] mean, double[] variance, double eps) {
            refuseOtherLength("means", mean, x[0].length);
            refuseOtherLength("variances", variance, x[0].length);
            return normalised(x, gamma, beta, eps, (any, n, c) -> new Moments(mean[c], variance[c]));
        }

        private double[][][][] normalised(
                double[][][][] x, double[] gamma, double[] beta, double eps, Statistics used) {
            refuseOtherLength("scales", gamma, x[0].length);
            refuseOtherLength("shifts", beta, x[0].length);
            double[][][][] y = new double[x.length][x[0].length][][];
            for (int n = 0; n < x.length; n++) {
                for (int c = 0; c < x[n].length; c++) {
                    Moments moments = used.of(x, n, c);
                    double slope = gamma[c] * factor.of(moments.variance, eps);
                    double shift = beta[c];
                    y[n][c] = Matrices.mapped(x[n][c], value -> (value - moments.mean) * slope + shift);
                }
            }
            return y;
        }
    }

    private static void refuseOtherLength(String what, double[] values, int channels) {
        if (values.length != channels) {
            throw new IllegalArgumentException(
                    "There are " + channels + " channels but " + values.length + " " + what + ".");
        }
    }

    private record AlwaysTraining() implements BatchNorm {
        @Override
        public double[][][][] train(double[][][][] x, double[] gamma, double[] beta, double eps) {
            return RIGHT.train(x, gamma, beta, eps);
        }

        @Override
        public double[][][][] eval(
                double[][][][] x, double[] gamma, double[] beta, double[] mean, double[] variance, double eps) {
            return RIGHT.train(x, gamma, beta, eps);
        }
    }

    private record Swapped() implements BatchNorm {
        @Override
        public double[][][][] train(double[][][][] x, double[] gamma, double[] beta, double eps) {
            return RIGHT.train(x, beta, gamma, eps);
        }

        @Override
        public double[][][][] eval(
                double[][][][] x, double[] gamma, double[] beta, double[] mean, double[] variance, double eps) {
            return RIGHT.eval(x, beta, gamma, mean, variance, eps);
        }
    }

    private record Unscaled() implements BatchNorm {
        @Override
        public double[][][][] train(double[][][][] x, double[] gamma, double[] beta, double eps) {
            return RIGHT.train(x, ones(gamma), beta, eps);
        }

        @Override
        public double[][][][] eval(
                double[][][][] x, double[] gamma, double[] beta, double[] mean, double[] variance, double eps) {
            return RIGHT.eval(x, ones(gamma), beta, mean, variance, eps);
        }

        private static double[] ones(double[] values) {
            double[] ones = values.clone();
            Arrays.fill(ones, 1);
            return ones;
        }
    }

    private static double[] ofChannel(double[][][][] x, int channel) {
        return Stream.of(x)
                .flatMapToDouble(image -> Arrays.stream(values(image[channel])))
                .toArray();
    }

    private static double[] ofAll(double[][][][] x) {
        return Stream.of(x)
                .flatMap(Stream::of)
                .flatMapToDouble(map -> Arrays.stream(values(map)))
                .toArray();
    }

    private static double[] values(double[][] map) {
        return Stream.of(map).flatMapToDouble(Arrays::stream).toArray();
    }

    /** The variance divides by the number of values less what was lost. */
    private static Moments moments(double[] values, int lost) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return new Moments(mean, squares / (values.length - lost));
    }

    private static List<Feedback.Part> explained(Call call, int[] element) {
        double[][][][] x = (double[][][][]) call.argument(0);
        int c = element[1];
        boolean training = call.method().getName().equals("train");
        Moments moments = training
                ? OF_CHANNEL.of(x, element[0], c)
                : new Moments(((double[]) call.argument(3))[c], ((double[]) call.argument(4))[c]);
        double gamma = ((double[]) call.argument(1))[c];
        double beta = ((double[]) call.argument(2))[c];
        double eps = (double) call.argument(training ? 3 : 5);
        double value = x[element[0]][c][element[2]][element[3]];
        double right = gamma * (value - moments.mean) * FACTOR.of(moments.variance, eps) + beta;
        String from = training
                ? WORDS.explain("of-batch", c, x.length * x[0][c].length * x[0][c][0].length)
                : WORDS.explain("given", c);
        return List.of(
                new Feedback.Line(WORDS.explain(
                        "statistics", from, Arithmetic.number(moments.mean), Arithmetic.number(moments.variance))),
                new Feedback.Line(Arithmetic.factor(gamma) + " · (" + Arithmetic.number(value) + " − "
                        + Arithmetic.factor(moments.mean) + ") / √(" + Arithmetic.number(moments.variance) + " + "
                        + eps + ") + " + Arithmetic.factor(beta) + " = " + Arithmetic.number(right)));
    }
}
