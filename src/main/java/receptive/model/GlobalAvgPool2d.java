package receptive.model;

/**
 * The mean of each channel: {@code [N, C, H, W]} to {@code [N, C, 1, 1]}. No parameters.
 *
 * <p>Source: Lin, Chen, Yan 2013, "Network in network", section 3.2.
 */
public record GlobalAvgPool2d() implements Layer {}
