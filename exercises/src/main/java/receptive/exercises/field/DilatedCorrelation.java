package receptive.exercises.field;

/** Exercise {@code dilated-correlation}: a kernel with gaps slides over an image. */
public interface DilatedCorrelation {

    /**
     * Valid cross-correlation with a dilated kernel:
     * {@code y[i][j] = sum over u, v of x[i + dilation·u][j + dilation·v] · k[u][v]}.
     *
     * @param x image {@code [H][W]}
     * @param k kernel {@code [KH][KW]}, which covers {@code dilation·(KH − 1) + 1} rows and
     *     {@code dilation·(KW − 1) + 1} columns
     * @param dilation distance between neighbouring taps; 1 is an ordinary kernel
     * @return a new map {@code [H − dilation·(KH − 1)][W − dilation·(KW − 1)]}; the arguments are left as they were
     * @throws IllegalArgumentException if the kernel covers more rows or columns than the image has, naming what it covers
     *     and what there is, or the dilation is below 1, naming it
     */
    double[][] correlate(double[][] x, double[][] k, int dilation);
}
