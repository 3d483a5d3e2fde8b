import receptive.exercises.layers.DenseCost;

/** Counts what fully connected layers train. */
public class MyDenseCost implements DenseCost {

    @Override
    public long parameters(int[] layers, boolean bias) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("dense-cost: not attempted yet");
    }

    @Override
    public long missingWeights() {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("dense-cost: not attempted yet");
    }
}
