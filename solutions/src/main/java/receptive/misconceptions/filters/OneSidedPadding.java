package receptive.misconceptions.filters;

import receptive.exercises.filters.StridedCorrelation;
import receptive.misconceptions.Misconception;

/** Counts zeros on both sides but finds them on one. */
@Misconception("padding-on-one-side")
public final class OneSidedPadding implements StridedCorrelation {

    @Override
    public double[][] correlate(double[][] x, double[][] k, int stride, int padding) {
        if (stride < 1 || padding < 0) {
            throw new IllegalArgumentException("stride " + stride + ", padding " + padding);
        }
        if (k.length > x.length + 2 * padding || k[0].length > x[0].length + 2 * padding) {
            throw new IllegalArgumentException(
                    "kernel " + k.length + "x" + k[0].length + ", image " + x.length + "x" + x[0].length);
        }
        int rows = (x.length + 2 * padding - k.length) / stride + 1;
        int columns = (x[0].length + 2 * padding - k[0].length) / stride + 1;
        double[][] y = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                for (int u = 0; u < k.length; u++) {
                    for (int v = 0; v < k[0].length; v++) {
                        int row = i * stride + u;
                        int column = j * stride + v;
                        if (row >= 0 && row < x.length && column >= 0 && column < x[0].length) {
                            y[i][j] += x[row][column] * k[u][v];
                        }
                    }
                }
            }
        }
        return y;
    }
}
