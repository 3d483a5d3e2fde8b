package receptive.engine.image;

/**
 * Cross-correlation and true convolution, of signals and of images.
 *
 * <p>Cross-correlation lays the window on the signal as it is: {@code y[i] = sum over k of w[k] · x[i + k]}. Convolution
 * turns it round first: {@code y[i] = sum over k of w[k] · x[i − k]}. What deep learning calls a convolution is a
 * cross-correlation.
 *
 * <pre>{@code
 * Sliding.correlate(new double[] {1, 2, 3, 4}, new double[] {1, 10}, Extent.VALID);   // 21, 32, 43
 * Sliding.convolve(new double[] {1, 2, 3, 4}, new double[] {1, 10}, Extent.VALID);    // 12, 23, 34
 * }</pre>
 */
public final class Sliding {

    private Sliding() {}

    /**
     * Cross-correlation of a signal.
     *
     * @param x the signal
     * @param w the window, as it is
     * @param extent how much is kept
     * @throws IllegalArgumentException if one is empty, or nothing would be kept
     */
    public static double[] correlate(double[] x, double[] w, Extent extent) {
        return correlate(new double[][] {x}, new double[][] {w}, extent)[0];
    }

    /**
     * Convolution of a signal.
     *
     * @param x the signal
     * @param w the window, which is turned round
     * @param extent how much is kept
     * @throws IllegalArgumentException if one is empty, or nothing would be kept
     */
    public static double[] convolve(double[] x, double[] w, Extent extent) {
        return convolve(new double[][] {x}, new double[][] {w}, extent)[0];
    }

    /**
     * Cross-correlation of an image: {@code y[i][j] = sum over r, s of w[r][s] · x[i + r][j + s]}.
     *
     * @param x {@code [H][W]}
     * @param w {@code [KH][KW]}, as it is
     * @param extent how much is kept
     * @throws IllegalArgumentException if one is empty or ragged, or nothing would be kept
     */
    public static double[][] correlate(double[][] x, double[][] w, Extent extent) {
        Grids.check("The image", x);
        Grids.check("The window", w);
        int height = extent.values(x.length, w.length);
        int width = extent.values(x[0].length, w[0].length);
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException("The window (" + w.length + "x" + w[0].length
                    + ") is larger than the image (" + x.length + "x" + x[0].length
                    + "). Use a smaller window or another extent than " + extent + ".");
        }
        int above = extent.before(w.length);
        int left = extent.before(w[0].length);
        double[][] y = new double[height][width];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                for (int r = 0; r < w.length; r++) {
                    for (int s = 0; s < w[0].length; s++) {
                        y[i][j] += w[r][s] * Grids.pixel(x, i + r - above, j + s - left);
                    }
                }
            }
        }
        return y;
    }

    /**
     * Convolution of an image: cross-correlation with the window turned by 180 degrees.
     *
     * @param x {@code [H][W]}
     * @param w {@code [KH][KW]}, which is turned
     * @param extent how much is kept
     * @throws IllegalArgumentException if one is empty or ragged, or nothing would be kept
     */
    public static double[][] convolve(double[][] x, double[][] w, Extent extent) {
        return correlate(x, turned(w), extent);
    }

    /** The signal from its end to its start. */
    public static double[] reversed(double[] w) {
        return turned(new double[][] {w})[0];
    }

    /** The image turned by 180 degrees: both axes reversed. */
    public static double[][] turned(double[][] w) {
        Grids.check("The window", w);
        int height = w.length;
        int width = w[0].length;
        double[][] turned = new double[height][width];
        for (int r = 0; r < height; r++) {
            for (int s = 0; s < width; s++) {
                turned[r][s] = w[height - 1 - r][width - 1 - s];
            }
        }
        return turned;
    }
}
