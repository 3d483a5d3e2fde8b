package receptive.model;

/**
 * Min pooling: the smallest value of each window, channel by channel. No parameters.
 *
 * <p>Input {@code [N, C, H, W]}, output {@code [N, C, OH, OW]} with
 * {@code OH = floor((H + top + bottom − size) / stride) + 1}, and likewise for the width. With {@code ceil} the quotient
 * is rounded up, except that no window starts behind the image and its left or upper padding. Padding
 * never wins: it counts as plus infinity.
 *
 * <pre>{@code
 * MinPool2d.of(3, 2);                                     // 3x3 windows, two pixels apart
 * MinPool2d.of(3, 2).withPadding(1).withCeil();
 * new MinPool2d(new PerAxis(2, 1), new PerAxis(2, 1), Padding.NONE, false);   // rows only
 * }</pre>
 *
 * @param size rows and columns of the window
 * @param stride step of the window in pixels
 * @param padding pixels added around the input; on each side at most half the size
 * @param ceil whether a last incomplete step counts
 */
public record MinPool2d(PerAxis size, PerAxis stride, Padding padding, boolean ceil) implements Layer {

    private static final String TYPE = "MinPool2d";

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a setting is missing or the padding is more than half the window
     */
    public MinPool2d {
        Settings.window(TYPE, size, stride, padding);
    }

    /**
     * Min pooling whose settings are the same on all sides, rounding down.
     *
     * @throws IllegalArgumentException if a setting is out of range
     */
    public MinPool2d(int size, int stride, int padding) {
        this(
                Settings.perAxis(TYPE, "size", size),
                Settings.perAxis(TYPE, "stride", stride),
                Settings.padding(TYPE, padding),
                false);
    }

    /** Min pooling without padding. */
    public static MinPool2d of(int size, int stride) {
        return new MinPool2d(size, stride, 0);
    }

    /** The same pooling with another padding on all sides. */
    public MinPool2d withPadding(int newPadding) {
        return withPadding(Settings.padding(TYPE, newPadding));
    }

    /** The same pooling with another padding. */
    public MinPool2d withPadding(Padding newPadding) {
        return new MinPool2d(size, stride, newPadding, ceil);
    }

    /** The same pooling, counting a last incomplete step. */
    public MinPool2d withCeil() {
        return new MinPool2d(size, stride, padding, true);
    }
}
