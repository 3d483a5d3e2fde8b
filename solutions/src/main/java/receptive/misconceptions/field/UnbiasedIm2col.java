package receptive.misconceptions.field;

import receptive.exercises.field.Im2col;
import receptive.misconceptions.Misconception;

/** Forgets the bias. */
@Misconception("bias-forgotten")
public final class UnbiasedIm2col implements Im2col {

    @Override
    public double[][] columns(double[][][] x, int kh, int kw, int stride, int padding) {
        int oh = positions(x[0].length, kh, stride, padding);
        int ow = positions(x[0][0].length, kw, stride, padding);
        double[][] columns = new double[x.length * kh * kw][oh * ow];
        for (int c = 0; c < x.length; c++) {
            for (int u = 0; u < kh; u++) {
                for (int v = 0; v < kw; v++) {
                    for (int i = 0; i < oh; i++) {
                        for (int j = 0; j < ow; j++) {
                            int row = i * stride + u - padding;
                            int column = j * stride + v - padding;
                            boolean inside = row >= 0 && row < x[0].length && column >= 0 && column < x[0][0].length;
                            columns[(c * kh + u) * kw + v][i * ow + j] = inside ? x[c][row][column] : 0;
                        }
                    }
                }
            }
        }
        return columns;
    }

    @Override
    public double[][][] convolve(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
        if (w[0].length != x.length || bias.length != w.length) {
            throw new IllegalArgumentException(w[0].length + " channels for " + x.length + ", " + bias.length
                    + " biases for " + w.length + " filters");
        }
        int kh = w[0][0].length;
        int kw = w[0][0][0].length;
        int oh = positions(x[0].length, kh, stride, padding);
        int ow = positions(x[0][0].length, kw, stride, padding);
        double[][] columns = columns(x, kh, kw, stride, padding);
        double[][][] y = new double[w.length][oh][ow];
        for (int f = 0; f < w.length; f++) {
            for (int i = 0; i < oh; i++) {
                for (int j = 0; j < ow; j++) {
                    double sum = 0;
                    for (int c = 0; c < x.length; c++) {
                        for (int u = 0; u < kh; u++) {
                            for (int v = 0; v < kw; v++) {
                                sum += w[f][c][u][v] * columns[(c * kh + u) * kw + v][i * ow + j];
                            }
                        }
                    }
                    y[f][i][j] = sum;
                }
            }
        }
        return y;
    }

    private static int positions(int size, int window, int stride, int padding) {
        if (window < 1 || stride < 1 || padding < 0 || window > size + 2 * padding) {
            throw new IllegalArgumentException(window + " over " + size + ", " + stride + ", " + padding);
        }
        return (size + 2 * padding - window) / stride + 1;
    }
}
