package receptive.model;

/**
 * A 2-D convolution as networks use it (cross-correlation: the kernel is not flipped).
 *
 * <p>Input {@code [N, inChannels, H, W]}, output {@code [N, outChannels, OH, OW]} with
 * {@code OH = floor((H + top + bottom − dilation·(kernelHeight − 1) − 1) / stride) + 1}, and likewise for the width.
 * Weights are {@code [outChannels, inChannels / groups, kernelHeight, kernelWidth]}.
 *
 * <pre>{@code
 * Conv2d c1 = Conv2d.of(1, 6, 5);                                    // LeNet-5's first layer
 * Conv2d conv2 = Conv2d.of(96, 256, 5).withPadding(2).withGroups(2); // AlexNet's second, on two GPUs
 * Conv2d depthwise = Conv2d.of(33, 33, 3).withGroups(33);            // one filter per channel
 * }</pre>
 *
 * @param inChannels channels of the input
 * @param outChannels number of filters, hence channels of the output
 * @param kernelHeight rows of one filter
 * @param kernelWidth columns of one filter
 * @param stride step of the window in pixels
 * @param padding zeros added around the input, in pixels
 * @param dilation distance between neighbouring taps of the filter; 1 is an ordinary filter
 * @param groups number of groups that channels are split into; must divide both channel counts
 * @param bias whether each filter adds one trained number
 */
public record Conv2d(
        int inChannels,
        int outChannels,
        int kernelHeight,
        int kernelWidth,
        PerAxis stride,
        Padding padding,
        PerAxis dilation,
        int groups,
        boolean bias)
        implements Layer {

    private static final String TYPE = "Conv2d";

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a setting is out of range or the groups do not divide both channel counts
     */
    public Conv2d {
        Settings.atLeast(1, TYPE, "number of input channels", inChannels);
        Settings.atLeast(1, TYPE, "number of output channels", outChannels);
        Settings.atLeast(1, TYPE, "kernel height", kernelHeight);
        Settings.atLeast(1, TYPE, "kernel width", kernelWidth);
        Settings.present(TYPE, "stride", stride);
        Settings.present(TYPE, "padding", padding);
        Settings.present(TYPE, "dilation", dilation);
        Settings.atLeast(1, TYPE, "number of groups", groups);
        if (inChannels % groups != 0 || outChannels % groups != 0) {
            throw new IllegalArgumentException("Conv2d with " + groups + " groups needs channel counts that " + groups
                    + " divides but got " + inChannels + " in and " + outChannels + " out.");
        }
    }

    /**
     * A convolution whose stride, padding and dilation are the same on all sides.
     *
     * @throws IllegalArgumentException if a setting is out of range or the groups do not divide both channel counts
     */
    public Conv2d(
            int inChannels,
            int outChannels,
            int kernelHeight,
            int kernelWidth,
            int stride,
            int padding,
            int dilation,
            int groups,
            boolean bias) {
        this(
                inChannels,
                outChannels,
                kernelHeight,
                kernelWidth,
                Settings.perAxis(TYPE, "stride", stride),
                Settings.padding(TYPE, padding),
                Settings.perAxis(TYPE, "dilation", dilation),
                groups,
                bias);
    }

    /** A convolution with a square kernel, stride 1, no padding, one group and a bias. */
    public static Conv2d of(int inChannels, int outChannels, int kernel) {
        return of(inChannels, outChannels, kernel, kernel);
    }

    /** A convolution with stride 1, no padding, one group and a bias. */
    public static Conv2d of(int inChannels, int outChannels, int kernelHeight, int kernelWidth) {
        return new Conv2d(inChannels, outChannels, kernelHeight, kernelWidth, 1, 0, 1, 1, true);
    }

    /** The same convolution with another stride on both axes. */
    public Conv2d withStride(int newStride) {
        return withStride(Settings.perAxis(TYPE, "stride", newStride));
    }

    /** The same convolution with another stride. */
    public Conv2d withStride(PerAxis newStride) {
        return new Conv2d(
                inChannels, outChannels, kernelHeight, kernelWidth, newStride, padding, dilation, groups, bias);
    }

    /** The same convolution with another padding on all sides. */
    public Conv2d withPadding(int newPadding) {
        return withPadding(Settings.padding(TYPE, newPadding));
    }

    /** The same convolution with another padding. */
    public Conv2d withPadding(Padding newPadding) {
        return new Conv2d(
                inChannels, outChannels, kernelHeight, kernelWidth, stride, newPadding, dilation, groups, bias);
    }

    /** The same convolution with another dilation on both axes. */
    public Conv2d withDilation(int newDilation) {
        return withDilation(Settings.perAxis(TYPE, "dilation", newDilation));
    }

    /** The same convolution with another dilation. */
    public Conv2d withDilation(PerAxis newDilation) {
        return new Conv2d(
                inChannels, outChannels, kernelHeight, kernelWidth, stride, padding, newDilation, groups, bias);
    }

    /** The same convolution with another number of groups. */
    public Conv2d withGroups(int newGroups) {
        return new Conv2d(
                inChannels, outChannels, kernelHeight, kernelWidth, stride, padding, dilation, newGroups, bias);
    }

    /** The same convolution without a bias. */
    public Conv2d withoutBias() {
        return new Conv2d(inChannels, outChannels, kernelHeight, kernelWidth, stride, padding, dilation, groups, false);
    }
}
