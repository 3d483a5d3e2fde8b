package receptive.misconceptions.images;

import receptive.exercises.images.WindowDot;
import receptive.misconceptions.Misconception;

/** Skips what lies outside. */
@Misconception("outside-counted-as-0")
public final class OverhangingWindowDot implements WindowDot {

    @Override
    public double dot(double[][] x, double[][] k, int row, int col) {
        double sum = 0;
        for (int u = 0; u < k.length; u++) {
            for (int v = 0; v < k[0].length; v++) {
                int i = row + u;
                int j = col + v;
                if (i >= 0 && i < x.length && j >= 0 && j < x[0].length) {
                    sum += x[i][j] * k[u][v];
                }
            }
        }
        return sum;
    }
}
