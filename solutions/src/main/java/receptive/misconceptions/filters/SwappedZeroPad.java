package receptive.misconceptions.filters;

import receptive.exercises.filters.ZeroPad;
import receptive.misconceptions.Misconception;

/** Puts what belongs above below, and what belongs left to the right. */
@Misconception("before-and-behind-swapped")
public final class SwappedZeroPad implements ZeroPad {

    @Override
    public double[][] pad(double[][] x, int top, int bottom, int left, int right) {
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException(top + " " + bottom + " " + left + " " + right);
        }
        double[][] y = new double[top + x.length + bottom][left + x[0].length + right];
        for (int i = 0; i < x.length; i++) {
            System.arraycopy(x[i], 0, y[bottom + i], right, x[0].length);
        }
        return y;
    }
}
