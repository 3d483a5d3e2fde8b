package receptive.model;

/**
 * The subsampling of 1998: the sum of each window, times a trained coefficient of its map, plus a trained bias.
 *
 * <p>{@code y[c, i, j] = coefficient[c] · sum of x[c] over the window + bias[c]}. Input {@code [N, channels, H, W]},
 * output {@code [N, channels, OH, OW]} with {@code OH = floor((H − size) / stride) + 1}, and likewise for the width.
 * Weights are {@code [channels]}, as is the bias: two parameters per map. The squashing function that follows it in the
 * paper is a layer of its own.
 *
 * <p>Source: LeCun et al. 1998, section II.B, layers S2 and S4.
 *
 * @param channels maps of the input and of the output
 * @param size rows and columns of the window
 * @param stride step of the window in pixels
 */
public record TrainableSubsample(int channels, PerAxis size, PerAxis stride) implements Layer {

    private static final String TYPE = "TrainableSubsample";

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a setting is out of range
     */
    public TrainableSubsample {
        Settings.atLeast(1, TYPE, "number of channels", channels);
        Settings.present(TYPE, "size", size);
        Settings.present(TYPE, "stride", stride);
    }

    /** Square windows that do not overlap. */
    public static TrainableSubsample of(int channels, int size) {
        PerAxis both = Settings.perAxis(TYPE, "size", size);
        return new TrainableSubsample(channels, both, both);
    }
}
