package receptive.misconceptions.filters;

import receptive.exercises.filters.ZeroPad;
import receptive.misconceptions.Misconception;

/** Makes room on all sides but leaves the image in the corner. */
@Misconception("image-in-the-corner")
public final class CornerZeroPad implements ZeroPad {

    @Override
    public double[][] pad(double[][] x, int top, int bottom, int left, int right) {
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException(top + " " + bottom + " " + left + " " + right);
        }
        double[][] y = new double[top + x.length + bottom][left + x[0].length + right];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                y[i][j] = x[i][j];
            }
        }
        return y;
    }
}
