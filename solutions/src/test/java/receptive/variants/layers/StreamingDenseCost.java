package receptive.variants.layers;

import java.util.Arrays;
import java.util.stream.IntStream;
import receptive.exercises.layers.DenseCost;

/** Takes a bias for a weight of an input that is always 1. */
final class StreamingDenseCost implements DenseCost {
    @Override
    public long parameters(int[] layers, boolean bias) {
        if (layers.length <= 1) {
            throw new IllegalArgumentException("No layer in " + Arrays.toString(layers));
        }
        return IntStream.range(0, layers.length - 1)
                .mapToLong(i -> (layers[i] + (bias ? 1L : 0L)) * layers[i + 1])
                .sum();
    }

    @Override
    public long missingWeights() {
        return parameters(new int[] {512, 1024}, false);
    }
}
