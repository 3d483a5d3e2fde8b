package receptive.misconceptions.images;

import receptive.exercises.images.WindowDot;
import receptive.misconceptions.Misconception;

/** Compares with >= where the last window just fits. */
@Misconception("last-position-refused")
public final class TimidWindowDot implements WindowDot {

    @Override
    public double dot(double[][] x, double[][] k, int row, int col) {
        if (row < 0 || col < 0 || row + k.length >= x.length || col + k[0].length >= x[0].length) {
            throw new IllegalArgumentException("no window at row " + row + ", column " + col);
        }
        double sum = 0;
        for (int u = 0; u < k.length; u++) {
            for (int v = 0; v < k[0].length; v++) {
                sum += x[row + u][col + v] * k[u][v];
            }
        }
        return sum;
    }
}
