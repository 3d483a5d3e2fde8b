package receptive.solutions.layers;

import receptive.exercises.layers.DenseCost;

/** Counts what fully connected layers train. */
public class MyDenseCost implements DenseCost {

    @Override
    public long parameters(int[] layers, boolean bias) {
        // BEGIN SOLUTION
        if (layers.length < 2) {
            throw new IllegalArgumentException(
                    "A layer lies between two sizes, so at least 2 are needed but got " + layers.length + ".");
        }
        long count = 0;
        for (int i = 1; i < layers.length; i++) {
            count += (long) layers[i - 1] * layers[i];
            if (bias) {
                count += layers[i];
            }
        }
        return count;
        // END SOLUTION
    }

    @Override
    public long missingWeights() {
        // BEGIN SOLUTION
        return 512 * 1024;
        // END SOLUTION
    }
}
