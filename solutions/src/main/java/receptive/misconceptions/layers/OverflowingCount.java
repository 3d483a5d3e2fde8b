package receptive.misconceptions.layers;

import receptive.exercises.layers.DenseCost;
import receptive.misconceptions.Misconception;

/** Counts in int. */
@Misconception("beyond-int")
public final class OverflowingCount implements DenseCost {

    @Override
    public long parameters(int[] layers, boolean bias) {
        if (layers.length < 2) {
            throw new IllegalArgumentException("2 sizes or more, not " + layers.length);
        }
        int count = 0;
        for (int i = 0; i + 1 < layers.length; i++) {
            count += layers[i] * layers[i + 1] + (bias ? layers[i + 1] : 0);
        }
        return count;
    }

    @Override
    public long missingWeights() {
        return 512 * 1024;
    }
}
