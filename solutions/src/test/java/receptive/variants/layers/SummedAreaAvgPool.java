package receptive.variants.layers;

import java.util.Arrays;
import receptive.exercises.layers.AvgPool;

/** Takes differences of running sums. */
final class SummedAreaAvgPool implements AvgPool {
    @Override
    public double[][] pool(double[][] x, int size, int stride) {
        if (size < 1 || stride < 1) {
            throw new IllegalArgumentException("size " + size + ", stride " + stride);
        }
        if (size > x.length || size > x[0].length) {
            throw new IllegalArgumentException(size + " > " + x.length + "x" + x[0].length);
        }
        double[][] area = new double[x.length + 1][x[0].length + 1];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                area[i + 1][j + 1] = x[i][j] + area[i][j + 1] + area[i + 1][j] - area[i][j];
            }
        }
        double[][] y = new double[(x.length - size) / stride + 1][(x[0].length - size) / stride + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                int top = i * stride;
                int left = j * stride;
                double sum = area[top + size][left + size]
                        - area[top][left + size]
                        - area[top + size][left]
                        + area[top][left];
                y[i][j] = sum / size / size;
            }
        }
        return y;
    }

    @Override
    public double[] global(double[][][] x) {
        return Arrays.stream(x)
                .mapToDouble(map -> Arrays.stream(map)
                        .flatMapToDouble(Arrays::stream)
                        .average()
                        .orElseThrow())
                .toArray();
    }
}
