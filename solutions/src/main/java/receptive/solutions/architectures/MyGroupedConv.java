package receptive.solutions.architectures;

import receptive.exercises.architectures.GroupedConv;

/** A convolution in groups: each filter slides over the channels of its own group. */
public class MyGroupedConv implements GroupedConv {

    @Override
    public double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding, int groups) {
        // BEGIN SOLUTION
        int kernelHeight = w[0][0].length;
        int kernelWidth = w[0][0][0].length;
        if (groups < 1 || x.length % groups != 0 || w.length % groups != 0) {
            throw new IllegalArgumentException(
                    groups + " groups do not divide " + x.length + " channels and " + w.length + " filters.");
        }
        int channels = x.length / groups;
        int filters = w.length / groups;
        if (w[0].length != channels) {
            throw new IllegalArgumentException(
                    "A group has " + channels + " channels but a filter has " + w[0].length + ".");
        }
        if (bias.length != w.length) {
            throw new IllegalArgumentException("There are " + w.length + " filters but " + bias.length + " biases.");
        }
        int outHeight = positions(x[0].length, kernelHeight, stride, padding);
        int outWidth = positions(x[0][0].length, kernelWidth, stride, padding);
        double[][][] y = new double[w.length][outHeight][outWidth];
        for (int f = 0; f < w.length; f++) {
            int firstChannel = f / filters * channels;
            for (int i = 0; i < outHeight; i++) {
                for (int j = 0; j < outWidth; j++) {
                    double sum = bias[f];
                    for (int c = 0; c < channels; c++) {
                        sum += dot(x[firstChannel + c], w[f][c], i * stride - padding, j * stride - padding);
                    }
                    y[f][i][j] = sum;
                }
            }
        }
        return y;
        // END SOLUTION
    }

    /** How many positions a window has along one axis. */
    private static int positions(int input, int kernel, int stride, int padding) {
        // BEGIN SOLUTION
        if (stride < 1 || padding < 0) {
            throw new IllegalArgumentException("The stride is " + stride + ", the padding " + padding + ".");
        }
        if (kernel > input + 2 * padding) {
            throw new IllegalArgumentException(
                    "A kernel of " + kernel + " is larger than an input of " + input + " padded by " + padding + ".");
        }
        return (input + 2 * padding - kernel) / stride + 1;
        // END SOLUTION
    }

    /** The sum of products of a kernel and a window; what lies outside the image counts as 0. */
    private static double dot(double[][] x, double[][] kernel, int row, int column) {
        // BEGIN SOLUTION
        double sum = 0;
        for (int u = 0; u < kernel.length; u++) {
            for (int v = 0; v < kernel[0].length; v++) {
                int i = row + u;
                int j = column + v;
                if (i >= 0 && i < x.length && j >= 0 && j < x[0].length) {
                    sum += x[i][j] * kernel[u][v];
                }
            }
        }
        return sum;
        // END SOLUTION
    }
}
