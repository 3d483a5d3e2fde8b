package receptive.model;

/**
 * Average pooling to a given size, whatever the size of the input. No parameters.
 *
 * <p>Input {@code [N, C, H, W]}, output {@code [N, C, height, width]}. Output row {@code i} is the mean of input rows
 * {@code floor(i·H / height)} up to, not including, {@code ceil((i + 1)·H / height)}, and likewise for columns; so windows
 * may overlap and differ in size, and an input smaller than the output is repeated.
 *
 * @param height rows of the output
 * @param width columns of the output
 */
public record AdaptiveAvgPool2d(int height, int width) implements Layer {

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if a number is below 1
     */
    public AdaptiveAvgPool2d {
        Settings.atLeast(1, "AdaptiveAvgPool2d", "height", height);
        Settings.atLeast(1, "AdaptiveAvgPool2d", "width", width);
    }

    /** A square output. */
    public static AdaptiveAvgPool2d of(int size) {
        return new AdaptiveAvgPool2d(size, size);
    }
}
