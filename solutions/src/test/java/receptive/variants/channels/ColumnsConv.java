package receptive.variants.channels;

import java.util.Arrays;
import java.util.stream.IntStream;
import receptive.exercises.channels.ConvForward;

/** Lays windows out as columns and multiplies matrices. */
final class ColumnsConv implements ConvForward {
    @Override
    public double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
        refuse(x, w, bias, stride, padding);
        int kh = w[0][0].length;
        int kw = w[0][0][0].length;
        int oh = (x[0].length + 2 * padding - kh) / stride + 1;
        int ow = (x[0][0].length + 2 * padding - kw) / stride + 1;
        double[][] columns = new double[x.length * kh * kw][oh * ow];
        for (int r = 0; r < columns.length; r++) {
            for (int p = 0; p < oh * ow; p++) {
                int row = p / ow * stride + r / kw % kh - padding;
                int column = p % ow * stride + r % kw - padding;
                if (row >= 0 && row < x[0].length && column >= 0 && column < x[0][0].length) {
                    columns[r][p] = x[r / (kh * kw)][row][column];
                }
            }
        }
        double[][][] y = new double[w.length][oh][ow];
        for (int f = 0; f < w.length; f++) {
            double[] weights = Arrays.stream(w[f])
                    .flatMap(Arrays::stream)
                    .flatMapToDouble(Arrays::stream)
                    .toArray();
            for (int p = 0; p < oh * ow; p++) {
                int position = p;
                y[f][p / ow][p % ow] = bias[f]
                        + IntStream.range(0, weights.length)
                                .mapToDouble(r -> weights[r] * columns[r][position])
                                .sum();
            }
        }
        return y;
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
