package receptive.exercises.architectures;

/**
 * Exercise {@code batch-norm}: batch normalisation, while a network is trained and when it is used.
 *
 * <p>Batches are {@code [N][C][H][W]}. Source: Ioffe and Szegedy, "Batch normalization", algorithms 1 and 2.
 */
public interface BatchNorm {

    /**
     * With the statistics of the batch: {@code y = gamma[c] · (x − mean[c]) / sqrt(variance[c] + eps) + beta[c]}, where mean and
     * variance of a channel are taken over all its pixels in all images, and the variance divides by their number
     * {@code N·H·W}.
     *
     * @param x the batch
     * @param gamma one scale per channel
     * @param beta one shift per channel
     * @param eps keeps the denominator away from 0
     * @return a new batch of the same shape
     * @throws IllegalArgumentException if gamma or beta have another length than there are channels, naming both
     */
    double[][][][] train(double[][][][] x, double[] gamma, double[] beta, double eps);

    /**
     * With given statistics: {@code y = gamma[c] · (x − mean[c]) / sqrt(variance[c] + eps) + beta[c]}.
     *
     * @param x the batch
     * @param gamma one scale per channel
     * @param beta one shift per channel
     * @param mean one mean per channel
     * @param variance one variance per channel
     * @param eps keeps the denominator away from 0
     * @return a new batch of the same shape
     * @throws IllegalArgumentException if gamma, beta, mean or variance have another length than there are channels, naming
     *     both
     */
    double[][][][] eval(double[][][][] x, double[] gamma, double[] beta, double[] mean, double[] variance, double eps);
}
