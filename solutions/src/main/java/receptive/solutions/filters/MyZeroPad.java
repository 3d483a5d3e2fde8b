package receptive.solutions.filters;

import receptive.exercises.filters.ZeroPad;

/** Puts zeros around an image. */
public class MyZeroPad implements ZeroPad {

    @Override
    public double[][] pad(double[][] x, int top, int bottom, int left, int right) {
        // BEGIN SOLUTION
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException("No side can have fewer than 0 zeros but got top " + top + ", bottom "
                    + bottom + ", left " + left + ", right " + right + ".");
        }
        int height = x.length;
        int width = x[0].length;
        double[][] y = new double[top + height + bottom][left + width + right];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                y[top + i][left + j] = x[i][j];
            }
        }
        return y;
        // END SOLUTION
    }
}
