package receptive.misconceptions.layers;

import java.util.Arrays;
import receptive.exercises.layers.Activations;
import receptive.misconceptions.Misconception;

/** Writes the formulas down as they stand in books. */
@Misconception("overflow")
public final class UnshiftedActivations implements Activations {

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
        double sum = Arrays.stream(z).map(Math::exp).sum();
        return Arrays.stream(z).map(score -> Math.exp(score) / sum).toArray();
    }

    @Override
    public double crossEntropy(double[] z, int target) {
        if (target < 0 || target >= z.length) {
            throw new IllegalArgumentException("no class " + target + " of " + z.length);
        }
        double sum = Arrays.stream(z).map(Math::exp).sum();
        return -Math.log(Math.exp(z[target]) / sum);
    }
}
