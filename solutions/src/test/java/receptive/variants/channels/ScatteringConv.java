package receptive.variants.channels;

import java.util.Arrays;
import receptive.exercises.channels.ConvForward;

/** Adds each pixel, in float, to every result that sees it. */
final class ScatteringConv implements ConvForward {
    @Override
    public double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
        refuse(x, w, bias, stride, padding);
        int oh = (x[0].length + 2 * padding - w[0][0].length) / stride + 1;
        int ow = (x[0][0].length + 2 * padding - w[0][0][0].length) / stride + 1;
        double[][][] y = new double[w.length][oh][ow];
        for (int f = 0; f < w.length; f++) {
            for (double[] row : y[f]) {
                Arrays.fill(row, bias[f]);
            }
            for (int c = x.length - 1; c >= 0; c--) {
                scatter(x[c], w[f][c], y[f], stride, padding);
            }
        }
        return y;
    }

    private static void scatter(double[][] x, double[][] k, double[][] y, int stride, int padding) {
        for (int r = 0; r < x.length; r++) {
            for (int s = 0; s < x[0].length; s++) {
                for (int i = 0; i < y.length; i++) {
                    for (int j = 0; j < y[0].length; j++) {
                        int u = r + padding - i * stride;
                        int v = s + padding - j * stride;
                        if (u >= 0 && u < k.length && v >= 0 && v < k[0].length) {
                            y[i][j] = (float) y[i][j] + (float) x[r][s] * (float) k[u][v];
                        }
                    }
                }
            }
        }
    }

    private static void refuse(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
        if (w[0].length != x.length || bias.length != w.length || stride < 1 || padding < 0) {
            throw new IllegalArgumentException(w[0].length + "/" + x.length + ", " + bias.length + "/" + w.length + ", "
                    + stride + ", " + padding);
        }
        refuseLarger(w[0][0].length, w[0][0][0].length, x[0].length + 2 * padding, x[0][0].length + 2 * padding);
    }

    private static void refuseLarger(int rows, int columns, int height, int width) {
        if (rows > height || columns > width) {
            throw new IllegalArgumentException(rows + "x" + columns + " > " + height + "x" + width);
        }
    }
}
