package receptive.misconceptions.channels;

import receptive.exercises.channels.ConvForward;
import receptive.misconceptions.Misconception;

/** Starts anew with every channel, so that the last one alone remains. */
@Misconception("channels-not-summed")
public final class LastChannelConv implements ConvForward {

    @Override
    public double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
        int height = x[0].length;
        int width = x[0][0].length;
        int kernelHeight = w[0][0].length;
        int kernelWidth = w[0][0][0].length;
        if (w[0].length != x.length) {
            throw new IllegalArgumentException("filters have " + w[0].length + " channels, image has " + x.length);
        }
        if (bias.length != w.length) {
            throw new IllegalArgumentException(bias.length + " biases for " + w.length + " filters");
        }
        if (stride < 1 || padding < 0) {
            throw new IllegalArgumentException("stride " + stride + ", padding " + padding);
        }
        if (kernelHeight > height + 2 * padding || kernelWidth > width + 2 * padding) {
            throw new IllegalArgumentException("kernel " + kernelHeight + "x" + kernelWidth + " does not fit into "
                    + height + "x" + width + " with padding " + padding);
        }
        int rows = (height + 2 * padding - kernelHeight) / stride + 1;
        int columns = (width + 2 * padding - kernelWidth) / stride + 1;
        double[][][] y = new double[w.length][rows][columns];
        for (int f = 0; f < w.length; f++) {
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    double sum = bias[f];
                    for (int c = 0; c < x.length; c++) {
                        sum = bias[f];
                        for (int u = 0; u < kernelHeight; u++) {
                            for (int v = 0; v < kernelWidth; v++) {
                                int row = i * stride + u - padding;
                                int column = j * stride + v - padding;
                                if (row >= 0 && row < height && column >= 0 && column < width) {
                                    sum += x[c][row][column] * w[f][c][u][v];
                                }
                            }
                        }
                    }
                    y[f][i][j] = sum;
                }
            }
        }
        return y;
    }
}
