package receptive.exercises.images;

/**
 * Exercise {@code signal-1d}: slide a window of weights along a signal, as it is and turned round.
 *
 * <p>With {@code n = x.length} and {@code m = w.length}:
 */
public interface Signal1d {

    /**
     * The valid cross-correlation: {@code y[i] = sum over k of x[i + k] · w[k]}.
     *
     * @return a new array of length {@code n − m + 1}
     * @throws IllegalArgumentException if w is longer than x, naming both lengths
     */
    double[] correlate(double[] x, double[] w);

    /**
     * The valid convolution, for which the window is turned round: {@code y[i] = sum over k of x[i + k] · w[m − 1 − k]}.
     *
     * @return a new array of length {@code n − m + 1}
     * @throws IllegalArgumentException if w is longer than x, naming both lengths
     */
    double[] convolve(double[] x, double[] w);

    /**
     * The full convolution, of every place where window and signal meet: {@code y[i] = sum over k of x[i − k] · w[k]}, where x
     * is 0 beyond its ends. Either may be the longer one.
     *
     * @return a new array of length {@code n + m − 1}
     */
    double[] convolveFull(double[] x, double[] w);
}
