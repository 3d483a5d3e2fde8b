package receptive.exercises.field;

/** Exercise {@code im2col}: windows as the columns of a matrix, and a convolution as one product of matrices. */
public interface Im2col {

    /**
     * Lays every window out as a column. Column {@code p} is window {@code p}, windows counted row by row; its rows are ordered
     * by channel, then kernel row, then kernel column:
     * {@code columns[(c·kh + u)·kw + v][i·OW + j] = x[c][i·stride + u − padding][j·stride + v − padding]}, where pixels outside
     * the image count as 0.
     *
     * @param x image {@code [C][H][W]}
     * @param kh rows of the window
     * @param kw columns of the window
     * @param stride step of the window, at least 1
     * @param padding zeros added on each side, at least 0
     * @return a new matrix {@code [C·kh·kw][OH·OW]} with {@code OH = floor((H + 2·padding − kh) / stride) + 1}, OW likewise;
     *     the arguments are left as they were
     * @throws IllegalArgumentException if the window is larger than the padded image, or a size, the stride or the padding
     *     is out of range, naming the numbers
     */
    double[][] columns(double[][][] x, int kh, int kw, int stride, int padding);

    /**
     * A convolution layer as a product: each filter, laid out as a row, times the matrix of {@link #columns}, plus its bias.
     *
     * @param x image {@code [C][H][W]}
     * @param w filters {@code [F][C][KH][KW]}
     * @param bias one number per filter {@code [F]}
     * @param stride step of the window, at least 1
     * @param padding zeros added on each side, at least 0
     * @return new maps {@code [F][OH][OW]}, the same as those of {@code conv-forward}; the arguments are left as they were
     * @throws IllegalArgumentException where {@link #columns} refuses, if the filters' channels are not the image's, or if
     *     the bias has another length than there are filters, naming the numbers
     */
    double[][][] convolve(double[][][] x, double[][][][] w, double[] bias, int stride, int padding);
}
