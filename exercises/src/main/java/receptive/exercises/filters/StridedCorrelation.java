package receptive.exercises.filters;

/** Exercise {@code strided-correlation}: a kernel that takes steps, over an image with a border of zeros. */
public interface StridedCorrelation {

    /**
     * Cross-correlation with stride and padding:
     * {@code y[i][j] = sum over u, v of x[i·stride + u − padding][j·stride + v − padding] · k[u][v]}, where a pixel outside the
     * image counts as 0. The kernel is not flipped.
     *
     * @param x image {@code [H][W]}
     * @param k kernel {@code [KH][KW]}
     * @param stride step of the window, down and to the right, at least 1
     * @param padding rows and columns of zeros on each of the four sides, at least 0
     * @return a new map {@code [OH][OW]} with {@code OH = floor((H + 2·padding − KH) / stride) + 1}, OW likewise; the arguments
     *     are left as they were
     * @throws IllegalArgumentException if the kernel is higher or wider than the padded image, or the stride or the padding is
     *     out of range, naming the numbers
     */
    double[][] correlate(double[][] x, double[][] k, int stride, int padding);
}
