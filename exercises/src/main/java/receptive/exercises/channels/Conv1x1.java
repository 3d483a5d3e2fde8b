package receptive.exercises.channels;

/** Exercise {@code conv-1x1}: a convolution whose window is a single pixel. */
public interface Conv1x1 {

    /**
     * A 1x1 convolution of one image, stride 1, no padding: at each pixel every filter takes a weighted sum over the channels,
     * {@code y[f][i][j] = bias[f] + sum over c of x[c][i][j] · w[f][c]}.
     *
     * @param x image {@code [C][H][W]}
     * @param w filters {@code [F][C]}: their kernels have one row and one column, which are left out
     * @param bias one number per filter {@code [F]}
     * @return new maps {@code [F][H][W]}; the arguments are left as they were
     * @throws IllegalArgumentException if the filters' channels are not the image's, or the bias has another length than
     *     there are filters, naming both numbers
     */
    double[][][] forward(double[][][] x, double[][] w, double[] bias);
}
