package receptive.check;

import java.util.ArrayList;
import java.util.List;

/** Right and wrong convolutions, for tests. */
final class Convolutions {

    private Convolutions() {}

    /** The valid cross-correlation. */
    static double[][] correlate(double[][] x, double[][] k) {
        if (k.length > x.length || k[0].length > x[0].length) {
            throw new IllegalArgumentException("The kernel (" + k.length + "x" + k[0].length
                    + ") is larger than the image (" + x.length + "x" + x[0].length + ").");
        }
        double[][] y = new double[x.length - k.length + 1][x[0].length - k[0].length + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                for (int u = 0; u < k.length; u++) {
                    for (int v = 0; v < k[0].length; v++) {
                        y[i][j] += x[i + u][j + v] * k[u][v];
                    }
                }
            }
        }
        return y;
    }

    /** As {@link #correlate} with the kernel turned by 180 degrees. */
    static double[][] flipped(double[][] x, double[][] k) {
        double[][] turned = new double[k.length][k[0].length];
        for (int u = 0; u < k.length; u++) {
            for (int v = 0; v < k[0].length; v++) {
                turned[u][v] = k[k.length - 1 - u][k[0].length - 1 - v];
            }
        }
        return correlate(x, turned);
    }

    /** As {@link #correlate} with rows and columns of the result swapped. */
    static double[][] transposed(double[][] x, double[][] k) {
        double[][] y = correlate(x, k);
        double[][] swapped = new double[y[0].length][y.length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                swapped[j][i] = y[i][j];
            }
        }
        return swapped;
    }

    /** As {@link #correlate} with the window one column further to the right, the last column left at 0. */
    static double[][] shifted(double[][] x, double[][] k) {
        double[][] y = correlate(x, k);
        for (double[] row : y) {
            System.arraycopy(row, 1, row, 0, row.length - 1);
            row[row.length - 1] = 0;
        }
        return y;
    }

    /** As {@link #correlate}, but the image is overwritten on the way. */
    static double[][] inPlace(double[][] x, double[][] k) {
        double[][] y = correlate(x, k);
        x[0][0] += 1;
        return y;
    }

    /** A convolution layer, bias included. */
    static double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
        if (w[0].length != x.length) {
            throw new IllegalArgumentException(
                    "The filters have " + w[0].length + " channels but the image has " + x.length + ".");
        }
        int height = x[0].length + 2 * padding;
        int width = x[0][0].length + 2 * padding;
        double[][][] y = new double[w.length][][];
        for (int f = 0; f < w.length; f++) {
            y[f] = new double[(height - w[f][0].length) / stride + 1][(width - w[f][0][0].length) / stride + 1];
            for (int c = 0; c < x.length; c++) {
                double[][] padded = new double[height][width];
                for (int i = 0; i < x[c].length; i++) {
                    System.arraycopy(x[c][i], 0, padded[i + padding], padding, x[c][i].length);
                }
                double[][] map = correlate(padded, w[f][c]);
                for (int i = 0; i < y[f].length; i++) {
                    for (int j = 0; j < y[f][0].length; j++) {
                        y[f][i][j] += map[i * stride][j * stride] + (c == 0 ? bias[f] : 0);
                    }
                }
            }
        }
        return y;
    }

    /** The window, the kernel, the products and the sum of one element of {@link #correlate}. */
    static List<Feedback.Part> explained(Call call, int[] element) {
        double[][] x = (double[][]) call.argument(0);
        double[][] k = (double[][]) call.argument(1);
        List<String> products = new ArrayList<>();
        double sum = 0;
        for (int u = 0; u < k.length; u++) {
            for (int v = 0; v < k[0].length; v++) {
                double pixel = x[element[0] + u][element[1] + v];
                products.add(Numerals.of(pixel) + "·" + Numerals.of(k[u][v]));
                sum += pixel * k[u][v];
            }
        }
        return List.of(new Feedback.Line(String.join(" + ", products) + " = " + Numerals.of(sum)));
    }
}
