package receptive.variants.layers;

import java.util.Arrays;
import receptive.exercises.layers.MaxPool;

/** Pools rows first, then columns. */
final class SeparableMaxPool implements MaxPool {
    @Override
    public double[][] pool(double[][] x, int size, int stride) {
        if (size < 1 || stride < 1) {
            throw new IllegalArgumentException("size " + size + ", stride " + stride);
        }
        refuseLarger(size, size, x.length, x[0].length);
        return transposed(rows(transposed(rows(x, size, stride)), size, stride));
    }

    private static double[][] rows(double[][] x, int size, int stride) {
        double[][] y = new double[x.length][(x[0].length - size) / stride + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                y[i][j] =
                        Arrays.stream(x[i], j * stride, j * stride + size).max().orElseThrow();
            }
        }
        return y;
    }

    private static double[][] transposed(double[][] x) {
        double[][] y = new double[x[0].length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                y[j][i] = x[i][j];
            }
        }
        return y;
    }

    private static void refuseLarger(int rows, int columns, int height, int width) {
        if (rows > height || columns > width) {
            throw new IllegalArgumentException(rows + "x" + columns + " > " + height + "x" + width);
        }
    }
}
