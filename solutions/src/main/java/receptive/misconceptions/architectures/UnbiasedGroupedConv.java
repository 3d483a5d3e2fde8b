package receptive.misconceptions.architectures;

import receptive.exercises.architectures.GroupedConv;
import receptive.misconceptions.Misconception;

/** Leaves the bias out. */
@Misconception("bias-forgotten")
public final class UnbiasedGroupedConv implements GroupedConv {

    @Override
    public double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding, int groups) {
        if (groups < 1 || stride < 1 || padding < 0 || x.length % groups != 0 || w.length % groups != 0) {
            throw new IllegalArgumentException(groups + " groups, " + x.length + " channels, " + w.length
                    + " filters, stride " + stride + ", padding " + padding);
        }
        int kernelHeight = w[0][0].length;
        int kernelWidth = w[0][0][0].length;
        int height = x[0].length + 2 * padding;
        int width = x[0][0].length + 2 * padding;
        if (w[0].length != x.length / groups || bias.length != w.length) {
            throw new IllegalArgumentException(w[0].length + " of " + x.length / groups + " channels, " + bias.length
                    + " biases, " + w.length + " filters");
        }
        if (kernelHeight > height || kernelWidth > width) {
            throw new IllegalArgumentException(
                    kernelHeight + "x" + kernelWidth + " is larger than " + height + "x" + width);
        }
        double[][][] y = new double[w.length][(height - kernelHeight) / stride + 1][(width - kernelWidth) / stride + 1];
        for (int f = 0; f < w.length; f++) {
            int first = f / (w.length / groups) * w[f].length;
            for (int i = 0; i < y[f].length; i++) {
                for (int j = 0; j < y[f][i].length; j++) {
                    y[f][i][j] = 0;
                    for (int c = 0; c < w[f].length; c++) {
                        for (int u = 0; u < kernelHeight; u++) {
                            for (int v = 0; v < kernelWidth; v++) {
                                int row = i * stride + u - padding;
                                int column = j * stride + v - padding;
                                if (row >= 0 && row < x[0].length && column >= 0 && column < x[0][0].length) {
                                    y[f][i][j] += w[f][c][u][v] * x[first + c][row][column];
                                }
                            }
                        }
                    }
                }
            }
        }
        return y;
    }
}
