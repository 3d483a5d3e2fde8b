package receptive.engine.plan;

import java.util.List;
import receptive.engine.kernel.Twins;

/**
 * A convolution as the sum it is, without copying windows together.
 *
 * <pre>
 * for each input of the batch
 *   for each band of output pixels, whose windows stay in a core's own cache       } pieces of work
 *     for each pair of blocks of filters, whose weights do too                     }
 *       for each tile of up to 12 neighbouring pixels
 *         the sum over channels, kernel rows and kernel columns                    one flat loop: Tiles.multiply
 * </pre>
 *
 * @param x the input
 * @param xOffset where the first window of the first input starts
 * @param imageSize numbers from one input of the batch to the next
 * @param groupSize numbers from the channels of one group to those of the next
 * @param offsets where the taps lie
 * @param pixels the tiles of the output
 * @param filters the tiles of filters
 * @param weights their packed weights
 * @param ending bias, addition and floor
 * @param y the output, blocked
 */
record DirectConvolution(
        Buffer x,
        int xOffset,
        int imageSize,
        int groupSize,
        int[] offsets,
        PixelTiles pixels,
        List<FilterTile> filters,
        float[] weights,
        Ending ending,
        Image y)
        implements Step {

    /** Numbers of the input that a band may see: half of a cache of a megabyte. */
    private static final int BAND = 1 << 17;

    @Override
    public void run(Workers workers, Twins twins) {
        int bands = Math.clamp(imageSize / BAND, 1, pixels.count());
        while (workers.count() > 1
                && bands * 2 <= pixels.count()
                && y.batch() * bands * filters.size() < 4 * workers.count()) {
            bands *= 2;
        }
        int each = Math.ceilDiv(pixels.count(), bands);
        int count = Math.ceilDiv(pixels.count(), each);
        workers.all(y.batch() * count * filters.size(), (piece, worker) -> {
            int band = piece / filters.size() % count;
            piece(
                    twins,
                    piece / filters.size() / count,
                    band * each,
                    Math.min(pixels.count(), (band + 1) * each),
                    filters.get(piece % filters.size()));
        });
    }

    private void piece(Twins twins, int n, int from, int to, FilterTile filter) {
        int lanes = Twins.LANES;
        int input = xOffset + n * imageSize + filter.group() * groupSize;
        int output = y.block(n, filter.firstBlock());
        int block = y.pixels() * lanes;
        for (int tile = from; tile < to; tile++) {
            twins.tiles()
                    .multiply(
                            filter.wide(),
                            pixels.pixels(tile),
                            offsets.length,
                            offsets,
                            x.data(),
                            input + pixels.input(tile),
                            weights,
                            filter.weights(),
                            ending.bias(),
                            filter.firstBlock() * lanes,
                            ending.add(),
                            ending.floor(),
                            y.data(),
                            output + pixels.pixel(tile) * lanes,
                            lanes,
                            block);
        }
    }
}
