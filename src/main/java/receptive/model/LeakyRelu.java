package receptive.model;

/**
 * The rectifier that lets a little through, element by element: {@code x} for {@code x ≥ 0}, else {@code slope · x}. No
 * parameters.
 *
 * <p>Source: Maas, Hannun, Ng 2013, "Rectifier nonlinearities improve neural network acoustic models", section 2.
 *
 * @param slope slope for negative values, 0.01 in most libraries
 */
public record LeakyRelu(double slope) implements Layer {

    /**
     * Checks the slope.
     *
     * @throws IllegalArgumentException if it is not a finite number
     */
    public LeakyRelu {
        Settings.finite("LeakyRelu", "slope", slope);
    }
}
