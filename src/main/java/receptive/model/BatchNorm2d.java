package receptive.model;

/**
 * Batch normalisation of each channel.
 *
 * <p>{@code y = scale[c] · (x − mean[c]) / sqrt(variance[c] + epsilon) + shift[c]}. Input and output
 * {@code [N, channels, H, W]}. Scale and shift are trained: two parameters per channel. In use, mean and variance are
 * running statistics, which are kept with the weights but are no parameters. While training they are those of the batch
 * (over N, H and W; the biased variance), and the running ones move:
 * {@code running = (1 − momentum) · running + momentum · batch}, the variance unbiased.
 *
 * <p>Source: Ioffe, Szegedy 2015, "Batch normalization", algorithms 1 and 2.
 *
 * @param channels channels of the input
 * @param epsilon keeps the denominator away from 0
 * @param momentum how far running statistics move towards each batch, 0 to 1
 */
public record BatchNorm2d(int channels, double epsilon, double momentum) implements Layer {

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a setting is out of range
     */
    public BatchNorm2d {
        Settings.atLeast(1, "BatchNorm2d", "number of channels", channels);
        Settings.finite("BatchNorm2d", "epsilon", epsilon);
        if (epsilon < 0) {
            throw new IllegalArgumentException("BatchNorm2d needs an epsilon of at least 0 but got " + epsilon + ".");
        }
        if (!(momentum >= 0 && momentum <= 1)) {
            throw new IllegalArgumentException("BatchNorm2d needs a momentum of 0 to 1 but got " + momentum + ".");
        }
    }

    /** The usual settings: epsilon 1e-5, momentum 0.1. */
    public static BatchNorm2d of(int channels) {
        return new BatchNorm2d(channels, 1e-5, 0.1);
    }
}
