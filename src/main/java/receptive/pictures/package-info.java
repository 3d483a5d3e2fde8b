/**
 * Pictures of tensors, windows and networks, for notebooks, pages and print.
 *
 * <p>Start with {@link receptive.pictures.MapGrid} (feature maps and filters), {@link receptive.pictures.ImageCodec}
 * (image files to tensors and back), {@link receptive.pictures.PixelGrid} (a few pixels with their numbers),
 * {@link receptive.pictures.Swatches} (colours), {@link receptive.pictures.SlidingWindow} (a convolution or pooling, step by
 * step), {@link receptive.pictures.FieldDrawing} (what a value sees) and {@link receptive.pictures.Diagram} (a network). Each is
 * {@link receptive.pictures.Displayable} or makes a {@link receptive.pictures.Picture}: as the last expression of a notebook cell
 * it is shown. Everything works without a screen and without installed fonts, and the same input gives the same bytes.
 *
 * <p>May use: the JDK with {@code java.awt} and {@code javax.imageio}, {@code receptive.model}, {@code receptive.engine}.
 */
package receptive.pictures;
