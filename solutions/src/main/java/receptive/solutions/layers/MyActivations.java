package receptive.solutions.layers;

import receptive.exercises.layers.Activations;

/** Activation functions, probabilities and the loss, none of which large numbers can break. */
public class MyActivations implements Activations {

    @Override
    public double relu(double x) {
        // BEGIN SOLUTION
        return Math.max(0, x);
        // END SOLUTION
    }

    @Override
    public double tanh(double x) {
        // BEGIN SOLUTION
        // The power of a negative number cannot overflow; tanh(−x) = −tanh(x) does the rest.
        double e = Math.exp(-2 * Math.abs(x));
        return Math.copySign((1 - e) / (1 + e), x);
        // END SOLUTION
    }

    @Override
    public double sigmoid(double x) {
        // BEGIN SOLUTION
        // For very negative x the power becomes infinite, and 1 / infinity is the 0 that is wanted.
        return 1 / (1 + Math.exp(-x));
        // END SOLUTION
    }

    @Override
    public double[] softmax(double[] z) {
        // BEGIN SOLUTION
        double largest = z[0];
        for (double score : z) {
            largest = Math.max(largest, score);
        }
        double[] p = new double[z.length];
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            p[i] = Math.exp(z[i] - largest);
            sum += p[i];
        }
        for (int i = 0; i < z.length; i++) {
            p[i] /= sum;
        }
        return p;
        // END SOLUTION
    }

    @Override
    public double crossEntropy(double[] z, int target) {
        // BEGIN SOLUTION
        if (target < 0 || target >= z.length) {
            throw new IllegalArgumentException("There is no class " + target + " among " + z.length + " scores.");
        }
        double largest = z[0];
        for (double score : z) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (double score : z) {
            sum += Math.exp(score - largest);
        }
        return Math.log(sum) + largest - z[target];
        // END SOLUTION
    }
}
