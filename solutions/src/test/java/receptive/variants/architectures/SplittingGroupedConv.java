package receptive.variants.architectures;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import receptive.exercises.architectures.GroupedConv;

/** Cuts channels and filters into groups, convolves each over a padded copy, and joins the maps. */
final class SplittingGroupedConv implements GroupedConv {

    @Override
    public double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding, int groups) {
        if (stride < 1 || padding < 0) {
            throw new IllegalArgumentException("stride " + stride + ", padding " + padding);
        }
        if (groups < 1 || x.length % groups > 0 || w.length % groups > 0) {
            throw new IllegalArgumentException(groups + ": " + x.length + ", " + w.length);
        }
        int channels = x.length / groups;
        int filters = w.length / groups;
        if (w[0].length != channels || bias.length != w.length) {
            throw new IllegalArgumentException(
                    w[0].length + " for " + channels + ", " + bias.length + " for " + w.length);
        }
        double[][][] padded = Stream.of(x).map(map -> padded(map, padding)).toArray(double[][][]::new);
        return IntStream.range(0, groups)
                .boxed()
                .flatMap(g -> IntStream.range(g * filters, (g + 1) * filters)
                        .mapToObj(f -> map(
                                Arrays.copyOfRange(padded, g * channels, (g + 1) * channels), w[f], bias[f], stride)))
                .toArray(double[][][]::new);
    }

    private static double[][] padded(double[][] map, int padding) {
        double[][] padded = new double[map.length + 2 * padding][map[0].length + 2 * padding];
        for (int i = 0; i < map.length; i++) {
            System.arraycopy(map[i], 0, padded[i + padding], padding, map[i].length);
        }
        return padded;
    }

    private static double[][] map(double[][][] x, double[][][] w, double bias, int stride) {
        int kh = w[0].length;
        int kw = w[0][0].length;
        if (kh > x[0].length || kw > x[0][0].length) {
            throw new IllegalArgumentException(kh + "x" + kw + " over " + x[0].length + "x" + x[0][0].length);
        }
        double[][] y = new double[(x[0].length - kh) / stride + 1][(x[0][0].length - kw) / stride + 1];
        for (double[] row : y) {
            Arrays.fill(row, bias);
        }
        for (int u = 0; u < kh; u++) {
            for (int v = 0; v < kw; v++) {
                for (int c = 0; c < x.length; c++) {
                    for (int i = 0; i < y.length; i++) {
                        for (int j = 0; j < y[i].length; j++) {
                            y[i][j] += x[c][i * stride + u][j * stride + v] * w[c][u][v];
                        }
                    }
                }
            }
        }
        return y;
    }
}
