package receptive.model;

/**
 * Dropout: while training, each value becomes 0 with the given probability; otherwise nothing happens. No parameters.
 *
 * @param probability chance of a value to be dropped, 0 to below 1
 */
public record Dropout(double probability) implements Layer {

    /**
     * Checks the probability.
     *
     * @throws IllegalArgumentException if it is not in {@code [0, 1)}
     */
    public Dropout {
        if (!(probability >= 0 && probability < 1)) {
            throw new IllegalArgumentException(
                    "Dropout needs a probability of at least 0 and below 1 but got " + probability + ".");
        }
    }
}
