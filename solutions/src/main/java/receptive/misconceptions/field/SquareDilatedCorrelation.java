package receptive.misconceptions.field;

import receptive.exercises.field.DilatedCorrelation;
import receptive.misconceptions.Misconception;

/** Computes the width of the result from the height of the image. */
@Misconception("width-from-height")
public final class SquareDilatedCorrelation implements DilatedCorrelation {

    @Override
    public double[][] correlate(double[][] x, double[][] k, int dilation) {
        if (dilation < 1) {
            throw new IllegalArgumentException("dilation " + dilation);
        }
        int rows = dilation * (k.length - 1) + 1;
        int columns = dilation * (k[0].length - 1) + 1;
        if (rows > x.length || columns > x[0].length) {
            throw new IllegalArgumentException(rows + "x" + columns + " over " + x.length + "x" + x[0].length);
        }
        double[][] y = new double[x.length - rows + 1][x.length - rows + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                for (int u = 0; u < k.length; u++) {
                    for (int v = 0; v < k[0].length; v++) {
                        y[i][j] += x[i + dilation * u][j + dilation * v] * k[u][v];
                    }
                }
            }
        }
        return y;
    }
}
