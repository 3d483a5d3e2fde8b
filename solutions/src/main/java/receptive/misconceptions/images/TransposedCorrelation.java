package receptive.misconceptions.images;

import receptive.exercises.images.Correlate2d;
import receptive.misconceptions.Misconception;

/** Mixes up the two indices of the kernel. */
@Misconception("kernel-transposed")
public final class TransposedCorrelation implements Correlate2d {

    @Override
    public double[][] correlate(double[][] x, double[][] k) {
        if (k.length > x.length || k[0].length > x[0].length) {
            throw new IllegalArgumentException(
                    "kernel " + k.length + "x" + k[0].length + " is larger than image " + x.length + "x" + x[0].length);
        }
        int rows = x.length - k.length + 1;
        int columns = x[0].length - k[0].length + 1;
        double[][] y = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                for (int u = 0; u < k.length; u++) {
                    for (int v = 0; v < k[0].length; v++) {
                        y[i][j] += x[i + u][j + v] * k[v][u];
                    }
                }
            }
        }
        return y;
    }
}
