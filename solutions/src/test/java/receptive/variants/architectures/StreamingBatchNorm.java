package receptive.variants.architectures;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import receptive.exercises.architectures.BatchNorm;

/** Normalises with streams. */
final class StreamingBatchNorm implements BatchNorm {

    @Override
    public double[][][][] train(double[][][][] x, double[] gamma, double[] beta, double eps) {
        int channels = x[0].length;
        double[] mean = IntStream.range(0, channels)
                .mapToDouble(c -> channel(x, c).average().orElseThrow())
                .toArray();
        double[] variance = IntStream.range(0, channels)
                .mapToDouble(c -> channel(x, c)
                        .map(value -> Math.pow(value - mean[c], 2))
                        .average()
                        .orElseThrow())
                .toArray();
        return eval(x, gamma, beta, mean, variance, eps);
    }

    private static DoubleStream channel(double[][][][] x, int c) {
        return Arrays.stream(x).flatMap(image -> Arrays.stream(image[c])).flatMapToDouble(Arrays::stream);
    }

    @Override
    public double[][][][] eval(
            double[][][][] x, double[] gamma, double[] beta, double[] mean, double[] variance, double eps) {
        Stream.of(gamma, beta, mean, variance).forEach(numbers -> {
            if (numbers.length != x[0].length) {
                throw new IllegalArgumentException(numbers.length + " is not " + x[0].length);
            }
        });
        return Arrays.stream(x)
                .map(image -> IntStream.range(0, image.length)
                        .mapToObj(c -> mapped(
                                image[c],
                                value -> gamma[c] * ((value - mean[c]) / Math.sqrt(variance[c] + eps)) + beta[c]))
                        .toArray(double[][][]::new))
                .toArray(double[][][][]::new);
    }

    private static double[][] mapped(double[][] map, DoubleUnaryOperator change) {
        return Arrays.stream(map)
                .map(row -> Arrays.stream(row).map(change).toArray())
                .toArray(double[][]::new);
    }
}
