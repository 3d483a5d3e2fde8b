package receptive.engine;

import receptive.model.Shape;

/**
 * How wrong scores are.
 *
 * <pre>{@code
 * Losses.crossEntropy(Tensor.of(Shape.of(2, 3), 2, 1, 0, 0, 0, 0), 0, 2);   // mean of 0.4076 and 1.0986
 * }</pre>
 */
public final class Losses {

    private Losses() {}

    /**
     * Cross entropy of scores, the mean over the batch: {@code −log(softmax(scores[n])[classes[n]])}.
     *
     * @param scores {@code [N, K]}, not yet probabilities
     * @param classes the right class of each input, counted from 0
     * @throws IllegalArgumentException if there is not one class per input, or one is not among the {@code K}
     */
    public static double crossEntropy(Tensor scores, int... classes) {
        return negativeLogLikelihood(Activations.logSoftmax(scores), classes);
    }

    /**
     * The mean over the batch of {@code −logProbabilities[n][classes[n]]}.
     *
     * @param logProbabilities {@code [N, K]}, what a {@code LogSoftmax} gives
     * @param classes the right class of each input, counted from 0
     * @throws IllegalArgumentException if there is not one class per input, or one is not among the {@code K}
     */
    public static double negativeLogLikelihood(Tensor logProbabilities, int... classes) {
        Shape shape = logProbabilities.shape();
        if (shape.rank() != 2 || shape.size(0) != classes.length) {
            throw new IllegalArgumentException("A loss for " + classes.length + " classes expects scores of shape ["
                    + classes.length + ", K] but got " + shape + ".");
        }
        double sum = 0;
        for (int n = 0; n < classes.length; n++) {
            if (classes[n] < 0 || classes[n] >= shape.size(1)) {
                throw new IllegalArgumentException("The class of input " + n + " is one of 0 to " + (shape.size(1) - 1)
                        + " but got " + classes[n] + ".");
            }
            sum -= logProbabilities.at(n, classes[n]);
        }
        return sum / classes.length;
    }
}
