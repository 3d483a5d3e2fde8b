package receptive.solutions.field;

import receptive.exercises.field.Im2col;

/** Windows as columns of a matrix, and a convolution layer as a product of two matrices. */
public class MyIm2col implements Im2col {

    @Override
    public double[][] columns(double[][][] x, int kh, int kw, int stride, int padding) {
        // BEGIN SOLUTION
        int height = x[0].length;
        int width = x[0][0].length;
        int outHeight = positions(height, kh, stride, padding);
        int outWidth = positions(width, kw, stride, padding);
        double[][] columns = new double[x.length * kh * kw][outHeight * outWidth];
        for (int c = 0; c < x.length; c++) {
            for (int u = 0; u < kh; u++) {
                for (int v = 0; v < kw; v++) {
                    double[] taps = columns[(c * kh + u) * kw + v];
                    for (int i = 0; i < outHeight; i++) {
                        for (int j = 0; j < outWidth; j++) {
                            int row = i * stride + u - padding;
                            int column = j * stride + v - padding;
                            if (row >= 0 && row < height && column >= 0 && column < width) {
                                taps[i * outWidth + j] = x[c][row][column];
                            }
                        }
                    }
                }
            }
        }
        return columns;
        // END SOLUTION
    }

    @Override
    public double[][][] convolve(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
        // BEGIN SOLUTION
        if (w[0].length != x.length) {
            throw new IllegalArgumentException(
                    "The filters have " + w[0].length + " channels but the image has " + x.length + ".");
        }
        if (bias.length != w.length) {
            throw new IllegalArgumentException(
                    "There are " + w.length + " filters but " + bias.length + " biases; each filter has one.");
        }
        int kh = w[0][0].length;
        int kw = w[0][0][0].length;
        double[][] columns = columns(x, kh, kw, stride, padding);
        int outWidth = positions(x[0][0].length, kw, stride, padding);
        double[][][] y = new double[w.length][columns[0].length / outWidth][outWidth];
        for (int f = 0; f < w.length; f++) {
            for (int p = 0; p < columns[0].length; p++) {
                double sum = bias[f];
                for (int row = 0; row < columns.length; row++) {
                    sum += w[f][row / (kh * kw)][row / kw % kh][row % kw] * columns[row][p];
                }
                y[f][p / outWidth][p % outWidth] = sum;
            }
        }
        return y;
        // END SOLUTION
    }

    /** Positions of the window along one axis. */
    private static int positions(int size, int window, int stride, int padding) {
        // BEGIN SOLUTION
        if (window < 1 || stride < 1 || padding < 0) {
            throw new IllegalArgumentException("Window and stride are at least 1 and padding at least 0 but got "
                    + window + ", " + stride + " and " + padding + ".");
        }
        if (window > size + 2 * padding) {
            throw new IllegalArgumentException("A window of " + window + " does not fit into " + size
                    + " pixels with a padding of " + padding + ".");
        }
        return (size + 2 * padding - window) / stride + 1;
        // END SOLUTION
    }
}
