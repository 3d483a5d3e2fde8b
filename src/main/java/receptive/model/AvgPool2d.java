package receptive.model;

/**
 * Average pooling: the mean of each window, channel by channel. No parameters.
 *
 * <p>Input {@code [N, C, H, W]}, output {@code [N, C, OH, OW]} with
 * {@code OH = floor((H + top + bottom − size) / stride) + 1}, and likewise for the width. With {@code ceil} the quotient
 * is rounded up, except that no window starts behind the image and its left or upper padding. Whether
 * padded zeros count in the mean is a setting; what {@code ceil} adds beyond the padding never counts.
 *
 * <pre>{@code
 * AvgPool2d.of(3, 2);                                     // 3x3 windows, two pixels apart
 * AvgPool2d.of(3, 2).withPadding(1).withCeil();
 * new AvgPool2d(new PerAxis(2, 1), new PerAxis(2, 1), Padding.NONE, false, true);   // rows only
 * }</pre>
 *
 * @param size rows and columns of the window
 * @param stride step of the window in pixels
 * @param padding pixels added around the input; on each side at most half the size
 * @param ceil whether a last incomplete step counts
 * @param countPadding whether padded zeros count in the mean (PyTorch's {@code count_include_pad})
 */
public record AvgPool2d(PerAxis size, PerAxis stride, Padding padding, boolean ceil, boolean countPadding)
        implements Layer {

    private static final String TYPE = "AvgPool2d";

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a setting is missing or the padding is more than half the window
     */
    public AvgPool2d {
        Settings.window(TYPE, size, stride, padding);
    }

    /**
     * Average pooling whose settings are the same on all sides, rounding down.
     *
     * @throws IllegalArgumentException if a setting is out of range
     */
    public AvgPool2d(int size, int stride, int padding) {
        this(
                Settings.perAxis(TYPE, "size", size),
                Settings.perAxis(TYPE, "stride", stride),
                Settings.padding(TYPE, padding),
                false,
                true);
    }

    /** Average pooling without padding. */
    public static AvgPool2d of(int size, int stride) {
        return new AvgPool2d(size, stride, 0);
    }

    /** The same pooling with another padding on all sides. */
    public AvgPool2d withPadding(int newPadding) {
        return withPadding(Settings.padding(TYPE, newPadding));
    }

    /** The same pooling with another padding. */
    public AvgPool2d withPadding(Padding newPadding) {
        return new AvgPool2d(size, stride, newPadding, ceil, countPadding);
    }

    /** The same pooling, counting a last incomplete step. */
    public AvgPool2d withCeil() {
        return new AvgPool2d(size, stride, padding, true, countPadding);
    }

    /** The same pooling, the mean taken over pixels of the image only. */
    public AvgPool2d withoutCountingPadding() {
        return new AvgPool2d(size, stride, padding, ceil, false);
    }
}
