package receptive.exercises.layers;

/** Exercise {@code dense-cost}: how many numbers fully connected layers train. */
public interface DenseCost {

    /**
     * The trained numbers of fully connected layers one behind the other.
     *
     * @param layers how many values there are before the first layer, between the layers and behind the last, each at least
     *     1: {@code {16, 4, 2}} is 16 inputs, a layer of 4 and a layer of 2
     * @param bias whether each output has a bias
     * @return the count, which may be beyond {@code int}
     * @throws IllegalArgumentException if fewer than two sizes are given, naming how many there are
     */
    long parameters(int[] layers, boolean bias);

    /** The weights that a count of 2,499,712 for the network of the statement leaves out. */
    long missingWeights();
}
