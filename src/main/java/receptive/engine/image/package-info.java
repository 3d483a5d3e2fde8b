/**
 * Images before there is a network: colours, filters set by hand, and what convolution means.
 *
 * <p>Start with {@link receptive.engine.image.Filters}, which has the usual ones and applies them, with
 * {@link receptive.engine.image.Sliding} for convolution against cross-correlation, and with
 * {@link receptive.engine.image.Rgb} for colours. Images are {@code double[H][W]}, signals {@code double[]}.
 *
 * <p>May use: the JDK.
 */
package receptive.engine.image;
