package receptive.engine.image;

import java.util.Arrays;

/**
 * Image filters that are set by hand, and how they are applied.
 *
 * <p>A filter is {@code [KH][KW]} and is laid on the image as it is (cross-correlation), its middle on the pixel; of an even
 * number of rows or columns the middle is the first of the two. Filters that blur or sharpen sum to 1, so a flat image
 * stays as it is; filters that find edges sum to 0, so a flat image becomes black.
 *
 * <pre>{@code
 * double[][] soft = Filters.apply(image, Filters.box(3), Border.REPLICATE);
 * double[][] edges = Filters.magnitude(
 *         Filters.apply(image, Filters.sobelX(), Border.REPLICATE),
 *         Filters.apply(image, Filters.sobelY(), Border.REPLICATE));
 * }</pre>
 */
public final class Filters {

    private Filters() {}

    /**
     * The filtered image: {@code y[i][j] = sum over r, s of filter[r][s] · x[i + r − (KH − 1)/2][j + s − (KW − 1)/2]}.
     *
     * @param x {@code [H][W]}
     * @param filter {@code [KH][KW]}
     * @param border what is beyond the edge
     * @return {@code [H][W]}; with {@link Border#NONE} {@code [H − KH + 1][W − KW + 1]}
     * @throws IllegalArgumentException if one is empty or ragged, or there is no border and the filter is larger than the
     *     image
     */
    public static double[][] apply(double[][] x, double[][] filter, Border border) {
        if (border == Border.NONE) {
            return Sliding.correlate(x, filter, Extent.VALID);
        }
        Grids.check("The image", x);
        Grids.check("The filter", filter);
        int above = (filter.length - 1) / 2;
        int left = (filter[0].length - 1) / 2;
        double[][] y = new double[x.length][x[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                for (int r = 0; r < filter.length; r++) {
                    int row = border.pixel(i + r - above, x.length);
                    for (int s = 0; s < filter[0].length; s++) {
                        int column = border.pixel(j + s - left, x[0].length);
                        y[i][j] += filter[r][s] * Grids.pixel(x, row, column);
                    }
                }
            }
        }
        return y;
    }

    /** Changes nothing: 1 in the middle, 0 around it. */
    public static double[][] identity(int size) {
        double[][] filter = filled(size, size, 0);
        filter[(size - 1) / 2][(size - 1) / 2] = 1;
        return filter;
    }

    /** The mean of a square: each tap {@code 1 / size²}. */
    public static double[][] box(int size) {
        return filled(size, size, 1.0 / ((double) size * size));
    }

    /** The mean of pixels next to each other: one row of {@code 1 / size}. */
    public static double[][] horizontalBlur(int size) {
        return filled(1, size, 1.0 / size);
    }

    /** The mean of pixels above each other: one column of {@code 1 / size}. */
    public static double[][] verticalBlur(int size) {
        return filled(size, 1, 1.0 / size);
    }

    /**
     * A bell: taps in proportion to {@code exp(−(r² + s²) / (2 · sigma²))}, their sum 1.
     *
     * @param size rows and columns, odd
     * @param sigma standard deviation in pixels
     * @throws IllegalArgumentException if the size is even or below 1, or sigma is not positive
     */
    public static double[][] gaussian(int size, double sigma) {
        if (size % 2 == 0 || !(sigma > 0)) {
            throw new IllegalArgumentException(
                    "A Gaussian filter needs an odd size and a positive sigma but got " + size + " and " + sigma + ".");
        }
        double[][] filter = filled(size, size, 0);
        double sum = 0;
        for (int r = 0; r < size; r++) {
            for (int s = 0; s < size; s++) {
                double distance = Math.pow(r - size / 2, 2) + Math.pow(s - size / 2, 2);
                filter[r][s] = Math.exp(-distance / (2 * sigma * sigma));
                sum += filter[r][s];
            }
        }
        for (double[] row : filter) {
            for (int s = 0; s < size; s++) {
                row[s] /= sum;
            }
        }
        return filter;
    }

    /** Twice the pixel less the mean of its four neighbours: {@code 1/4 · {{0, −1, 0}, {−1, 8, −1}, {0, −1, 0}}}. */
    public static double[][] sharpen() {
        return new double[][] {{0, -0.25, 0}, {-0.25, 2, -0.25}, {0, -0.25, 0}};
    }

    /** Brighter to the right, smoothed along the edge: answers to vertical edges. */
    public static double[][] sobelX() {
        return new double[][] {{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}};
    }

    /** Brighter below, smoothed along the edge: answers to horizontal edges. */
    public static double[][] sobelY() {
        return new double[][] {{-1, -2, -1}, {0, 0, 0}, {1, 2, 1}};
    }

    /** As {@link #sobelX}, all rows alike. */
    public static double[][] prewittX() {
        return new double[][] {{-1, 0, 1}, {-1, 0, 1}, {-1, 0, 1}};
    }

    /** As {@link #sobelY}, all columns alike. */
    public static double[][] prewittY() {
        return new double[][] {{-1, -1, -1}, {0, 0, 0}, {1, 1, 1}};
    }

    /** The sum of the four neighbours less four times the pixel: edges of any direction. */
    public static double[][] laplacian() {
        return new double[][] {{0, 1, 0}, {1, -4, 1}, {0, 1, 0}};
    }

    /**
     * How steep an image is: {@code sqrt(x² + y²)}, pixel by pixel.
     *
     * @param x the steepness along the rows, {@code [H][W]}
     * @param y the steepness along the columns, {@code [H][W]}
     * @throws IllegalArgumentException if the sizes differ
     */
    public static double[][] magnitude(double[][] x, double[][] y) {
        Grids.check("The first image", x);
        Grids.check("The second image", y);
        if (x.length != y.length || x[0].length != y[0].length) {
            throw new IllegalArgumentException("The magnitude of two images needs equal sizes but got " + x.length + "x"
                    + x[0].length + " and " + y.length + "x" + y[0].length + ".");
        }
        double[][] magnitude = new double[x.length][x[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                magnitude[i][j] = Math.hypot(x[i][j], y[i][j]);
            }
        }
        return magnitude;
    }

    private static double[][] filled(int height, int width, double value) {
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "A filter has a size of at least 1 but got " + Math.min(height, width) + ".");
        }
        double[][] filter = new double[height][width];
        for (double[] row : filter) {
            Arrays.fill(row, value);
        }
        return filter;
    }
}
