package receptive.exercises.layers;

/** Exercise {@code dense}: a fully connected layer. */
public interface Dense {

    /**
     * {@code y[o] = bias[o] + sum over i of w[o][i] · x[i]}.
     *
     * @param x input {@code [I]}
     * @param w weights {@code [O][I]}, one row per output
     * @param bias one number per output, {@code [O]}
     * @return a new array {@code [O]}; the arguments are left as they were
     * @throws IllegalArgumentException if the rows of w are not as long as x, or bias is not as long as w, naming both
     *     lengths
     */
    double[] forward(double[] x, double[][] w, double[] bias);
}
