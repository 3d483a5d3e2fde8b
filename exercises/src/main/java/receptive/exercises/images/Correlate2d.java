package receptive.exercises.images;

/** Exercise {@code correlate-2d}: slide a kernel over an image. */
public interface Correlate2d {

    /**
     * The valid cross-correlation of an image with a kernel, stride 1, no padding, kernel not flipped:
     * {@code y[i][j] = sum over u, v of x[i + u][j + v] · k[u][v]}.
     *
     * @param x image {@code [H][W]}
     * @param k kernel {@code [KH][KW]}
     * @return a new map {@code [H − KH + 1][W − KW + 1]}; x and k are left as they were
     * @throws IllegalArgumentException if the kernel is larger than the image, naming the sizes
     */
    double[][] correlate(double[][] x, double[][] k);
}
