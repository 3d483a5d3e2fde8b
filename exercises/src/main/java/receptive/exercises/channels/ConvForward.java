package receptive.exercises.channels;

/** Exercise {@code conv-forward}: a convolution layer over channels. */
public interface ConvForward {

    /**
     * The forward pass of a convolution layer, one image:
     * {@code y[f][i][j] = bias[f] + sum over c, u, v of x[c][i·stride + u − padding][j·stride + v − padding] · w[f][c][u][v]},
     * where pixels outside the image count as 0.
     *
     * @param x image {@code [C][H][W]}
     * @param w filters {@code [F][C][KH][KW]}
     * @param bias one number per filter {@code [F]}
     * @param stride step of the window, at least 1
     * @param padding zeros added on each side, at least 0
     * @return new maps {@code [F][OH][OW]} with {@code OH = floor((H + 2·padding − KH) / stride) + 1}, OW likewise; the
     *     arguments are left as they were
     * @throws IllegalArgumentException if the filters' channels are not the image's, the bias has another length than
     *     there are filters, the kernel is larger than the padded image, or stride or padding is out of range, naming
     *     the numbers
     */
    double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding);
}
