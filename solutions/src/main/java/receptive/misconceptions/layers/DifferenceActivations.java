package receptive.misconceptions.layers;

import java.util.Arrays;
import receptive.exercises.layers.Activations;
import receptive.misconceptions.Misconception;

/** Takes what is missing to 1 for the loss. */
@Misconception("difference-for-loss")
public final class DifferenceActivations implements Activations {

    @Override
    public double relu(double x) {
        return Math.max(0, x);
    }

    @Override
    public double tanh(double x) {
        return Math.tanh(x);
    }

    @Override
    public double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    @Override
    public double[] softmax(double[] z) {
        double largest = Arrays.stream(z).max().orElseThrow();
        double sum = Arrays.stream(z).map(score -> Math.exp(score - largest)).sum();
        return Arrays.stream(z).map(score -> Math.exp(score - largest) / sum).toArray();
    }

    @Override
    public double crossEntropy(double[] z, int target) {
        if (target < 0 || target >= z.length) {
            throw new IllegalArgumentException("no class " + target + " of " + z.length);
        }
        return 1 - softmax(z)[target];
    }
}
