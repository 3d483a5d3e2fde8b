package receptive.variants.layers;

import java.util.Arrays;
import receptive.exercises.layers.Activations;

/** Computes probabilities from their logarithms. */
final class LogDomainActivations implements Activations {
    @Override
    public double relu(double x) {
        return (x + Math.abs(x)) / 2;
    }

    @Override
    public double tanh(double x) {
        return 2 * sigmoid(2 * x) - 1;
    }

    @Override
    public double sigmoid(double x) {
        return Math.exp(-logSumExp(new double[] {0, -x}));
    }

    @Override
    public double[] softmax(double[] z) {
        double whole = logSumExp(z);
        return Arrays.stream(z).map(score -> Math.exp(score - whole)).toArray();
    }

    @Override
    public double crossEntropy(double[] z, int target) {
        if (target < 0 || target >= z.length) {
            throw new IllegalArgumentException(target + " is none of " + z.length + " classes");
        }
        return logSumExp(z) - z[target];
    }

    private static double logSumExp(double[] z) {
        double largest = Arrays.stream(z).max().orElseThrow();
        return largest
                + Math.log(
                        Arrays.stream(z).map(score -> Math.exp(score - largest)).sum());
    }
}
