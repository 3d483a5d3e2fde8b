package receptive.exercises.layers;

/** Exercise {@code max-pool}: the largest value of each window. */
public interface MaxPool {

    /**
     * Max pooling of one map, no padding: {@code y[i][j] = max over u, v < size of x[i·stride + u][j·stride + v]}.
     *
     * @param x map {@code [H][W]}
     * @param size rows and columns of the window, at least 1
     * @param stride step of the window, at least 1; windows overlap when it is below the size
     * @return a new map {@code [OH][OW]} with {@code OH = floor((H − size) / stride) + 1}, OW likewise; x is left as it was
     * @throws IllegalArgumentException if the window is larger than the map or an argument is out of range, naming the
     *     numbers
     */
    double[][] pool(double[][] x, int size, int stride);
}
