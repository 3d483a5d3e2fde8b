package receptive.engine;

import java.util.Arrays;

/**
 * Mean and variance of each channel, as a batch norm keeps them from batch to batch.
 *
 * <p>The arrays are the numbers themselves, not copies: training moves them.
 *
 * @param mean one number per channel
 * @param variance one number per channel
 */
public record RunningStatistics(float[] mean, float[] variance) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if they differ
     */
    public RunningStatistics {
        if (mean.length != variance.length) {
            throw new IllegalArgumentException("Running statistics need as many variances as means but got "
                    + variance.length + " and " + mean.length + ".");
        }
    }

    /** Those before the first batch: mean 0, variance 1. */
    public static RunningStatistics fresh(int channels) {
        float[] ones = new float[channels];
        Arrays.fill(ones, 1);
        return new RunningStatistics(new float[channels], ones);
    }

    /** {@code running = (1 − momentum) · running + momentum · batch}. */
    void move(int channel, double momentum, double batchMean, double batchVariance) {
        mean[channel] = (float) ((1 - momentum) * mean[channel] + momentum * batchMean);
        variance[channel] = (float) ((1 - momentum) * variance[channel] + momentum * batchVariance);
    }
}
