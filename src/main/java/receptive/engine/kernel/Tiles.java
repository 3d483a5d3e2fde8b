package receptive.engine.kernel;

/**
 * The product that convolutions and dense layers consist of: a few pixels times a few filters, summed over many taps.
 *
 * <pre>
 * y[i][j] = max(floor, before + bias[j] + sum over k of x[xOffset + offsets[k] + i·lanes] · w[k][j])
 * </pre>
 *
 * <p>for pixels {@code i} and filters {@code j}, where {@code before} is what stands in {@code y} or 0. One tap {@code k} is a
 * channel, a row and a column of the kernel; where it lies relative to the first pixel stands in a table, so the same product
 * serves every kernel, stride and dilation, and nothing has to be copied together first. Neighbouring pixels are {@link #lanes}
 * numbers apart: each has a block of channels.
 *
 * <p>The widths: one vector has {@link #lanes} numbers; a <em>wide</em> tile computes two vectors of filters, a narrow one one
 * vector; up to {@link #mostPixels} pixels share the weights that were loaded.
 *
 * <p>Why this shape: a multiply-add needs two operands. In a tile of 12 pixels and two vectors of filters, 24 of them share 12
 * numbers of {@code x} and two vectors of {@code w}, so the arithmetic units, not the loads, set the pace; and 24 sums with what
 * they are made from fit into the 32 registers of a processor with 512-bit vectors. Processors with narrower vectors have 16
 * registers: there, 6 pixels.
 */
public sealed interface Tiles permits ScalarTiles, VectorTiles {

    /** Numbers in a vector: channels of a block, and half the filters of a wide tile. */
    int lanes();

    /** The largest number of pixels of a tile. */
    int mostPixels();

    /**
     * Computes one tile.
     *
     * @param wide whether two vectors of filters are computed, or one
     * @param pixels 1 to {@link #mostPixels}
     * @param taps number of taps
     * @param offsets where each tap lies, relative to a pixel
     * @param x the image
     * @param xOffset where the first pixel stands
     * @param w weights: for each tap, one or two vectors of filters
     * @param wOffset where the first tap's weights stand
     * @param bias one number per filter of the tile
     * @param biasOffset where the first stands
     * @param add whether to add to what stands in {@code y}
     * @param floor no result is less than this; 0 is the rectifier, negative infinity leaves all as it is
     * @param y receives the results, all filters of the tile together
     * @param yOffset where those of the first pixel go
     * @param yStep how far behind them those of the next
     * @param ySecond for a wide tile, how far behind the first vector of a pixel its second
     */
    void multiply(
            boolean wide,
            int pixels,
            int taps,
            int[] offsets,
            float[] x,
            int xOffset,
            float[] w,
            int wOffset,
            float[] bias,
            int biasOffset,
            boolean add,
            float floor,
            float[] y,
            int yOffset,
            int yStep,
            int ySecond);
}
