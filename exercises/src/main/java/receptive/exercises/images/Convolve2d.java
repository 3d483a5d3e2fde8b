package receptive.exercises.images;

/** Exercise {@code convolve-2d}: the convolution of mathematics, which turns the kernel first. */
public interface Convolve2d {

    /**
     * The valid convolution of an image with a kernel, stride 1, no padding:
     * {@code y[i][j] = sum over u, v of x[i + u][j + v] · k[KH − 1 − u][KW − 1 − v]}. It is the cross-correlation with the kernel
     * turned by 180 degrees.
     *
     * @param x image {@code [H][W]}
     * @param k kernel {@code [KH][KW]}
     * @return a new map {@code [H − KH + 1][W − KW + 1]}; x and k are left as they were
     * @throws IllegalArgumentException if the kernel is larger than the image, naming the sizes
     */
    double[][] convolve(double[][] x, double[][] k);
}
