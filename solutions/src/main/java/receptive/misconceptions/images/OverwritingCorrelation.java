package receptive.misconceptions.images;

import java.util.Arrays;
import receptive.exercises.images.Correlate2d;
import receptive.misconceptions.Misconception;

/** Writes the sums over the pixels that are not needed any more. */
@Misconception("image-overwritten")
public final class OverwritingCorrelation implements Correlate2d {

    @Override
    public double[][] correlate(double[][] x, double[][] k) {
        if (k.length > x.length || k[0].length > x[0].length) {
            throw new IllegalArgumentException(
                    "kernel " + k.length + "x" + k[0].length + " is larger than image " + x.length + "x" + x[0].length);
        }
        double[][] y = new double[x.length - k.length + 1][];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j <= x[0].length - k[0].length; j++) {
                double sum = 0;
                for (int u = 0; u < k.length; u++) {
                    for (int v = 0; v < k[0].length; v++) {
                        sum += x[i + u][j + v] * k[u][v];
                    }
                }
                x[i][j] = sum;
            }
            y[i] = Arrays.copyOf(x[i], x[0].length - k[0].length + 1);
        }
        return y;
    }
}
