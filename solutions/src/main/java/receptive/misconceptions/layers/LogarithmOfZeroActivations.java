package receptive.misconceptions.layers;

import java.util.Arrays;
import receptive.exercises.layers.Activations;
import receptive.misconceptions.Misconception;

/** Takes the logarithm of a probability that has become 0. */
@Misconception("logarithm-of-zero")
public final class LogarithmOfZeroActivations implements Activations {

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
        return -Math.log(softmax(z)[target]);
    }
}
