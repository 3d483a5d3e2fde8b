package receptive.misconceptions.layers;

import receptive.exercises.layers.DenseCost;
import receptive.misconceptions.Misconception;

/** Lays whole maps out instead of one number for each. */
@Misconception("maps-flattened")
public final class FlattenedCount implements DenseCost {

    @Override
    public long parameters(int[] layers, boolean bias) {
        if (layers.length < 2) {
            throw new IllegalArgumentException("2 sizes or more, not " + layers.length);
        }
        long count = 0;
        for (int i = 0; i + 1 < layers.length; i++) {
            count += (long) layers[i] * layers[i + 1] + (bias ? layers[i + 1] : 0);
        }
        return count;
    }

    @Override
    public long missingWeights() {
        return 224L * 224 * 512 * 1024;
    }
}
