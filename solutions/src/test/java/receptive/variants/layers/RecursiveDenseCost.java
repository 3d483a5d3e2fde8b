package receptive.variants.layers;

import java.util.Arrays;
import receptive.exercises.layers.DenseCost;

/** Counts the first layer, then the rest. */
final class RecursiveDenseCost implements DenseCost {
    @Override
    public long parameters(int[] layers, boolean bias) {
        if (layers.length < 2) {
            throw new IllegalArgumentException("at least two sizes, not " + layers.length);
        }
        long first = Math.multiplyExact((long) layers[0], layers[1]) + (bias ? layers[1] : 0);
        return layers.length == 2 ? first : first + parameters(Arrays.copyOfRange(layers, 1, layers.length), bias);
    }

    @Override
    public long missingWeights() {
        return 3_024_000 - 2_499_712;
    }
}
