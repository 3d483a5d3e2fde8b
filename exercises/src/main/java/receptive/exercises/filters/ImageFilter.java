package receptive.exercises.filters;

/** Exercise {@code image-filter}: an image through a filter, as large behind it as before. */
public interface ImageFilter {

    /**
     * Cross-correlation with the kernel's middle on each pixel in turn:
     *
     * <pre>
     * y[i][j] = sum over u, v of f(i + u − (KH − 1) / 2, j + v − (KW − 1) / 2) · kernel[u][v]
     * </pre>
     *
     * where {@code f} is the image, continued beyond its edges as {@code border} says. The kernel is not flipped. With
     * {@link Border#REFLECT} it reaches beyond an edge by fewer pixels than the image has along that axis.
     *
     * @param image {@code [H][W]}
     * @param kernel {@code [KH][KW]}, both odd; they need not be equal
     * @param border what lies outside the image
     * @return a new image {@code [H][W]}; the arguments are left as they were
     * @throws IllegalArgumentException if the kernel has an even number of rows or of columns, naming both numbers
     */
    double[][] apply(double[][] image, double[][] kernel, Border border);
}
