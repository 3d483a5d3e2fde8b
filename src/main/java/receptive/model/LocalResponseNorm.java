package receptive.model;

/**
 * Local response normalisation across neighbouring channels. No parameters.
 *
 * <p>{@code y[c] = x[c] / (k + a · sum of x[j]² over the size channels around c)^beta}. There are two conventions: in the
 * paper of 2012 {@code a} is alpha; in Caffe and PyTorch it is {@code alpha / size}, so that alpha scales a mean. Source:
 * Krizhevsky, Sutskever, Hinton 2012, section 3.3.
 *
 * @param size number of channels that are summed
 * @param alpha scale of the sum
 * @param beta exponent
 * @param k constant that keeps the base away from 0
 * @param averaged whether alpha is divided by the size
 */
public record LocalResponseNorm(int size, double alpha, double beta, double k, boolean averaged) implements Layer {

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if the size is below 1 or a setting is not a finite number
     */
    public LocalResponseNorm {
        Settings.atLeast(1, "LocalResponseNorm", "size", size);
        if (!Double.isFinite(alpha) || !Double.isFinite(beta) || !Double.isFinite(k)) {
            throw new IllegalArgumentException("LocalResponseNorm needs finite settings but got alpha " + alpha
                    + ", beta " + beta + ", k " + k + ".");
        }
    }

    /** In the convention of 2012: alpha is not divided by the size. */
    public LocalResponseNorm(int size, double alpha, double beta, double k) {
        this(size, alpha, beta, k, false);
    }

    /** The settings of the 2012 paper: 5 channels, alpha 1e-4, beta 0.75, k 2. */
    public static LocalResponseNorm alexNet() {
        return new LocalResponseNorm(5, 1e-4, 0.75, 2);
    }

    /** In the convention of Caffe and PyTorch: alpha is divided by the size. */
    public static LocalResponseNorm averaged(int size, double alpha, double beta, double k) {
        return new LocalResponseNorm(size, alpha, beta, k, true);
    }
}
