package receptive.exercises.filters;

/** Exercise {@code zero-pad}: rows and columns of zeros around an image. */
public interface ZeroPad {

    /**
     * The image with zeros around it: {@code x[i][j]} stands at {@code y[i + top][j + left]}, and all else is 0.
     *
     * @param x image {@code [H][W]}
     * @param top rows above, at least 0
     * @param bottom rows below, at least 0
     * @param left columns to the left, at least 0
     * @param right columns to the right, at least 0
     * @return a new image {@code [top + H + bottom][left + W + right]}, which shares no row with x even where all four
     *     numbers are 0; x is left as it was
     * @throws IllegalArgumentException if one of the four numbers is negative, naming it
     */
    double[][] pad(double[][] x, int top, int bottom, int left, int right);
}
