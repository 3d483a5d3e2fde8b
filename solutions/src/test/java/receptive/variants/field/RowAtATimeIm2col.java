package receptive.variants.field;

import java.util.Arrays;
import receptive.exercises.field.Im2col;

/** Takes number after number of the matrix from its place, and adds up in float, whole rows at a time. */
final class RowAtATimeIm2col implements Im2col {
    @Override
    public double[][] columns(double[][][] x, int kh, int kw, int stride, int padding) {
        int ow = positions(x[0][0].length, kw, stride, padding);
        double[][] columns = new double[x.length * kh * kw][positions(x[0].length, kh, stride, padding) * ow];
        for (int r = 0; r < columns.length; r++) {
            int channel = r / (kh * kw);
            int u = r / kw % kh;
            int v = r % kw;
            Arrays.setAll(columns[r], p -> {
                int row = p / ow * stride + u - padding;
                int column = p % ow * stride + v - padding;
                return row < 0 || column < 0 || row >= x[channel].length || column >= x[channel][row].length
                        ? 0
                        : x[channel][row][column];
            });
        }
        return columns;
    }

    @Override
    public double[][][] convolve(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
        if (bias.length != w.length) {
            throw new IllegalArgumentException("biases " + bias.length + ", filters " + w.length);
        }
        if (w[0].length != x.length) {
            throw new IllegalArgumentException("channels " + w[0].length + " and " + x.length);
        }
        int kh = w[0][0].length;
        int kw = w[0][0][0].length;
        double[][] columns = columns(x, kh, kw, stride, padding);
        int ow = positions(x[0][0].length, kw, stride, padding);
        double[][][] y = new double[w.length][columns[0].length / ow][ow];
        for (int f = 0; f < w.length; f++) {
            float[] sums = new float[columns[0].length];
            for (int r = columns.length - 1; r >= 0; r--) {
                float weight = (float) w[f][r / kw / kh][r / kw % kh][r % kw];
                for (int p = 0; p < sums.length; p++) {
                    sums[p] += weight * (float) columns[r][p];
                }
            }
            for (int p = 0; p < sums.length; p++) {
                y[f][p / ow][p % ow] = sums[p] + bias[f];
            }
        }
        return y;
    }

    private static int positions(int size, int window, int stride, int padding) {
        if (Math.min(window, stride) < 1 || padding < 0 || window - 2 * padding > size) {
            throw new IllegalArgumentException(
                    "size " + size + ", window " + window + ", stride " + stride + ", padding " + padding);
        }
        return 1 + (size - window + 2 * padding) / stride;
    }
}
