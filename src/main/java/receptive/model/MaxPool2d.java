package receptive.model;

/**
 * Max pooling: the largest value of each window, channel by channel. No parameters.
 *
 * <p>Input {@code [N, C, H, W]}, output {@code [N, C, OH, OW]} with
 * {@code OH = floor((H + top + bottom − size) / stride) + 1}, and likewise for the width. With {@code ceil} the quotient
 * is rounded up, except that no window starts behind the image and its left or upper padding. Padding
 * never wins: it counts as minus infinity.
 *
 * <pre>{@code
 * MaxPool2d.of(3, 2);                                     // 3x3 windows, two pixels apart
 * MaxPool2d.of(3, 2).withPadding(1).withCeil();
 * new MaxPool2d(new PerAxis(2, 1), new PerAxis(2, 1), Padding.NONE, false);   // rows only
 * }</pre>
 *
 * @param size rows and columns of the window
 * @param stride step of the window in pixels
 * @param padding pixels added around the input; on each side at most half the size
 * @param ceil whether a last incomplete step counts
 */
public record MaxPool2d(PerAxis size, PerAxis stride, Padding padding, boolean ceil) implements Layer {

    private static final String TYPE = "MaxPool2d";

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a setting is missing or the padding is more than half the window
     */
    public MaxPool2d {
        Settings.window(TYPE, size, stride, padding);
    }

    /**
     * Max pooling whose settings are the same on all sides, rounding down.
     *
     * @throws IllegalArgumentException if a setting is out of range
     */
    public MaxPool2d(int size, int stride, int padding) {
        this(
                Settings.perAxis(TYPE, "size", size),
                Settings.perAxis(TYPE, "stride", stride),
                Settings.padding(TYPE, padding),
                false);
    }

    /** Max pooling without padding. */
    public static MaxPool2d of(int size, int stride) {
        return new MaxPool2d(size, stride, 0);
    }

    /** The same pooling with another padding on all sides. */
    public MaxPool2d withPadding(int newPadding) {
        return withPadding(Settings.padding(TYPE, newPadding));
    }

    /** The same pooling with another padding. */
    public MaxPool2d withPadding(Padding newPadding) {
        return new MaxPool2d(size, stride, newPadding, ceil);
    }

    /** The same pooling, counting a last incomplete step. */
    public MaxPool2d withCeil() {
        return new MaxPool2d(size, stride, padding, true);
    }
}
