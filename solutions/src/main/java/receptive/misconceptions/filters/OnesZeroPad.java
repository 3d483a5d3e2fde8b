package receptive.misconceptions.filters;

import java.util.Arrays;
import receptive.exercises.filters.ZeroPad;
import receptive.misconceptions.Misconception;

/** Puts ones around the image. */
@Misconception("padded-with-ones")
public final class OnesZeroPad implements ZeroPad {

    @Override
    public double[][] pad(double[][] x, int top, int bottom, int left, int right) {
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException(top + " " + bottom + " " + left + " " + right);
        }
        double[][] y = new double[top + x.length + bottom][left + x[0].length + right];
        for (double[] row : y) {
            Arrays.fill(row, 1);
        }
        for (int i = 0; i < x.length; i++) {
            System.arraycopy(x[i], 0, y[top + i], left, x[0].length);
        }
        return y;
    }
}
