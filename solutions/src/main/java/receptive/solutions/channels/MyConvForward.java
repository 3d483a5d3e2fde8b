package receptive.solutions.channels;

import receptive.exercises.channels.ConvForward;

/** The forward pass of a convolution layer: every filter looks through all channels and makes one new map. */
public class MyConvForward implements ConvForward {

    @Override
    public double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
        // BEGIN SOLUTION
        int channels = x.length;
        int height = x[0].length;
        int width = x[0][0].length;
        int filters = w.length;
        int kernelHeight = w[0][0].length;
        int kernelWidth = w[0][0][0].length;
        if (w[0].length != channels) {
            throw new IllegalArgumentException(
                    "The filters have " + w[0].length + " channels but the image has " + channels + ".");
        }
        if (bias.length != filters) {
            throw new IllegalArgumentException(
                    "There are " + filters + " filters but " + bias.length + " biases; each filter has one.");
        }
        if (stride < 1 || padding < 0) {
            throw new IllegalArgumentException(
                    "Stride is at least 1 and padding at least 0 but got " + stride + " and " + padding + ".");
        }
        if (kernelHeight > height + 2 * padding || kernelWidth > width + 2 * padding) {
            throw new IllegalArgumentException("The kernel (" + kernelHeight + "x" + kernelWidth
                    + ") is larger than the image (" + height + "x" + width + ") with a padding of " + padding + ".");
        }
        int outHeight = (height + 2 * padding - kernelHeight) / stride + 1;
        int outWidth = (width + 2 * padding - kernelWidth) / stride + 1;
        double[][][] y = new double[filters][outHeight][outWidth];
        for (int f = 0; f < filters; f++) {
            for (int i = 0; i < outHeight; i++) {
                for (int j = 0; j < outWidth; j++) {
                    double sum = bias[f];
                    for (int c = 0; c < channels; c++) {
                        for (int u = 0; u < kernelHeight; u++) {
                            for (int v = 0; v < kernelWidth; v++) {
                                int row = i * stride + u - padding;
                                int column = j * stride + v - padding;
                                boolean inside = row >= 0 && row < height && column >= 0 && column < width;
                                if (inside) {
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
        // END SOLUTION
    }
}
