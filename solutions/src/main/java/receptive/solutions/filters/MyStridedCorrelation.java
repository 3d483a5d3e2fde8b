package receptive.solutions.filters;

import receptive.exercises.filters.StridedCorrelation;

/** Slides a kernel in steps over an image with a border of zeros. */
public class MyStridedCorrelation implements StridedCorrelation {

    @Override
    public double[][] correlate(double[][] x, double[][] k, int stride, int padding) {
        // BEGIN SOLUTION
        if (stride < 1 || padding < 0) {
            throw new IllegalArgumentException(
                    "The stride is at least 1 and the padding at least 0 but got " + stride + " and " + padding + ".");
        }
        int rows = x.length + 2 * padding - k.length;
        int columns = x[0].length + 2 * padding - k[0].length;
        if (rows < 0 || columns < 0) {
            throw new IllegalArgumentException(
                    "The kernel (" + k.length + "x" + k[0].length + ") is larger than the image (" + x.length + "x"
                            + x[0].length + ") with padding " + padding + ".");
        }
        double[][] y = new double[rows / stride + 1][columns / stride + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[i].length; j++) {
                double sum = 0;
                for (int u = 0; u < k.length; u++) {
                    for (int v = 0; v < k[u].length; v++) {
                        int row = i * stride + u - padding;
                        int column = j * stride + v - padding;
                        if (row >= 0 && row < x.length && column >= 0 && column < x[0].length) {
                            sum += x[row][column] * k[u][v];
                        }
                    }
                }
                y[i][j] = sum;
            }
        }
        return y;
        // END SOLUTION
    }
}
