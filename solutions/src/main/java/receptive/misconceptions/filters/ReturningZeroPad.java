package receptive.misconceptions.filters;

import receptive.exercises.filters.ZeroPad;
import receptive.misconceptions.Misconception;

/** Gives the image itself back where there is nothing to add. */
@Misconception("argument-returned")
public final class ReturningZeroPad implements ZeroPad {

    @Override
    public double[][] pad(double[][] x, int top, int bottom, int left, int right) {
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException(top + " " + bottom + " " + left + " " + right);
        }
        if (top + bottom + left + right == 0) {
            return x;
        }
        double[][] y = new double[top + x.length + bottom][left + x[0].length + right];
        for (int i = 0; i < x.length; i++) {
            System.arraycopy(x[i], 0, y[top + i], left, x[0].length);
        }
        return y;
    }
}
