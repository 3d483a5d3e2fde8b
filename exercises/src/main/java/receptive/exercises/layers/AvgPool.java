package receptive.exercises.layers;

/** Exercise {@code avg-pool}: the mean of each window, and of each whole map. */
public interface AvgPool {

    /**
     * Average pooling of one map, no padding:
     * {@code y[i][j] = (sum over u, v < size of x[i·stride + u][j·stride + v]) / size²}.
     *
     * @param x map {@code [H][W]}
     * @param size rows and columns of the window, at least 1
     * @param stride step of the window, at least 1; windows overlap when it is below the size
     * @return a new map {@code [OH][OW]} with {@code OH = floor((H − size) / stride) + 1}, OW likewise; x is left as it was
     * @throws IllegalArgumentException if the window is larger than the map or an argument is out of range, naming the
     *     numbers
     */
    double[][] pool(double[][] x, int size, int stride);

    /**
     * Global average pooling: {@code y[c] = (sum over all i, j of x[c][i][j]) / (H·W)}.
     *
     * @param x volume {@code [C][H][W]}
     * @return one mean per channel, {@code [C]}; x is left as it was
     */
    double[] global(double[][][] x);
}
