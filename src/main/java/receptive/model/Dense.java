package receptive.model;

/**
 * A fully connected layer: {@code y = W·x + b}.
 *
 * <p>Input {@code [N, inputs]}, output {@code [N, outputs]}, weights {@code [outputs, inputs]}.
 *
 * @param inputs length of the input vector
 * @param outputs length of the output vector
 * @param bias whether each output adds one trained number
 */
public record Dense(int inputs, int outputs, boolean bias) implements Layer {

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a length is below 1
     */
    public Dense {
        Settings.atLeast(1, "Dense", "number of inputs", inputs);
        Settings.atLeast(1, "Dense", "number of outputs", outputs);
    }

    /** A fully connected layer with a bias. */
    public static Dense of(int inputs, int outputs) {
        return new Dense(inputs, outputs, true);
    }

    /** The same layer without a bias. */
    public Dense withoutBias() {
        return new Dense(inputs, outputs, false);
    }
}
