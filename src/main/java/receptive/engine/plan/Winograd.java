package receptive.engine.plan;

import java.util.Arrays;
import java.util.List;
import receptive.engine.kernel.Twins;

/**
 * A 3x3 convolution of stride 1 by Winograd's algorithm: F(4x4, 3x3) makes do with 36 products where the sum as it stands needs
 * 144; F(2x2, 3x3), with 16 where it needs 36, has fewer transformed weights to fetch and a smaller error.
 *
 * <pre>
 * for each group of tiles of 4x4 (2x2) output pixels, whose transforms stay in a core's own cache   } pieces of work
 *   V = Bᵀ·d·B       each tile's 6x6 (4x4) window of the input, transformed, channel block by channel block
 *   for each of the 36 (16) places of a transform
 *     M = V·U        a product of matrices: tiles x channels times channels x filters           Tiles.multiply
 *   Y = Aᵀ·M·A       the pixels of each filter, with bias, addition and floor
 * </pre>
 *
 * <p>Where there are too few tiles to share among the workers, each of the three rounds is shared instead.
 *
 * <p>Source: A. Lavin and S. Gray, Fast Algorithms for Convolutional Neural Networks, CVPR 2016, section 4.2.
 */
final class Winograd implements Step {

    /**
     * Numbers of transformed input that a group of tiles may take: a fraction of a core's own cache where the weights stay in it
     * too; more where they do not, for then each group fetches all of them again.
     */
    private static final int SMALL_GROUP = 1 << 17;

    private static final int LARGE_GROUP = 1 << 20;

    /** Transformed weights that stay in a cache near the core. */
    private static final int NEAR = 1 << 20;

    private static final int LANES = Twins.LANES;

    private final int side;
    private final int places;
    private final Frame.OfBlocks x;
    private final List<FilterTile> filters;
    private final float[] weights;
    private final Ending ending;
    private final Image y;
    private final int channelBlocks;
    private final int[] offsets;
    private final int across;
    private final int tiles;
    private final int groupTiles;
    private final boolean together;
    private final int inputStep;
    private final int outputStep;
    private final Buffer[] transformed;
    private final Buffer[] products;
    private final float[] noBias;
    private final float[][] scratch;

    /**
     * A convolution.
     *
     * @param side pixels of an output tile along an axis: 2 or 4
     * @param x the input in its frame
     * @param weights transformed and packed: place by place, tile of filters by tile of filters
     * @param buffers give room for the transforms
     */
    Winograd(
            int side,
            Frame.OfBlocks x,
            List<FilterTile> filters,
            float[] weights,
            Ending ending,
            Image y,
            int workers,
            Buffers buffers) {
        this.side = side;
        this.places = (side + 2) * (side + 2);
        this.x = x;
        this.channelBlocks = x.blocks();
        this.filters = filters;
        this.weights = weights;
        this.ending = ending;
        this.y = y;
        this.across = Math.ceilDiv(y.width(), side);
        this.tiles = Math.ceilDiv(y.height(), side) * across;
        int channels = channelBlocks * LANES;
        int room = weights.length > NEAR ? LARGE_GROUP : SMALL_GROUP;
        int fitting = Math.max(1, room / (places * channels) / Twins.MOST_PIXELS) * Twins.MOST_PIXELS;
        int groups = Math.ceilDiv(tiles, fitting);
        this.together = workers > 1 && y.batch() * groups < 2 * workers;
        this.groupTiles = together ? Math.min(tiles, 2 * fitting) : Math.ceilDiv(tiles, groups);
        this.offsets = new int[channels];
        for (int c = 0; c < channels; c++) {
            offsets[c] = (c / LANES * groupTiles) * LANES + c % LANES;
        }
        this.inputStep = apart(channels * groupTiles);
        this.outputStep = apart(y.blocks() * LANES * groupTiles);
        int copies = together ? 1 : workers;
        this.transformed = new Buffer[copies];
        this.products = new Buffer[copies];
        for (int i = 0; i < copies; i++) {
            transformed[i] = buffers.take((long) places * inputStep);
            products[i] = buffers.take((long) places * outputStep);
        }
        this.noBias = new float[2 * LANES];
        this.scratch = new float[workers][places * LANES];
    }

    /** Places a power of two apart would all want the same few lines of a cache. */
    private static int apart(int numbers) {
        int lines = numbers / 16 + 1;
        return (lines | 1) * 16 + 32;
    }

    void giveBack(Buffers buffers) {
        Arrays.stream(transformed).forEach(buffers::giveBack);
        Arrays.stream(products).forEach(buffers::giveBack);
    }

    @Override
    public void run(Workers workers, Twins twins) {
        int groups = Math.ceilDiv(tiles, groupTiles);
        if (together) {
            for (int group = 0; group < y.batch() * groups; group++) {
                int n = group / groups;
                int first = group % groups * groupTiles;
                int count = Math.min(groupTiles, tiles - first);
                float[] v = transformed[0].data();
                float[] m = products[0].data();
                workers.all(channelBlocks, (block, worker) -> input(twins, n, block, first, count, v, scratch[worker]));
                workers.all(places, (place, worker) -> multiply(twins, place, count, v, m));
                workers.all(
                        filters.size(),
                        (filter, worker) -> output(twins, n, filters.get(filter), first, count, m, scratch[worker]));
            }
        } else {
            workers.all(y.batch() * groups, (group, worker) -> {
                int n = group / groups;
                int first = group % groups * groupTiles;
                int count = Math.min(groupTiles, tiles - first);
                float[] v = transformed[worker].data();
                float[] m = products[worker].data();
                for (int block = 0; block < channelBlocks; block++) {
                    input(twins, n, block, first, count, v, scratch[worker]);
                }
                for (int place = 0; place < places; place++) {
                    multiply(twins, place, count, v, m);
                }
                for (FilterTile filter : filters) {
                    output(twins, n, filter, first, count, m, scratch[worker]);
                }
            });
        }
    }

    /** One block of channels of a group of tiles: place by place, block by block, tile by tile. */
    private void input(Twins twins, int n, int block, int first, int count, float[] v, float[] scratch) {
        int plane = n * x.imageSize() + block * x.blockSize();
        for (int t = 0; t < count; t++) {
            int tile = first + t;
            int at = plane + tile / across * side * x.rowSize() + tile % across * side * LANES;
            twins.blocks()
                    .winogradInput(
                            side,
                            x.buffer().data(),
                            at,
                            x.rowSize(),
                            v,
                            (block * groupTiles + t) * LANES,
                            inputStep,
                            scratch);
        }
    }

    /** All filters of one place: tile of filters by tile of filters, tile by tile, filter by filter. */
    private void multiply(Twins twins, int place, int count, float[] v, float[] m) {
        int input = place * inputStep;
        int placeWeights = place * (weights.length / places);
        int stretches = Math.ceilDiv(count, Twins.MOST_PIXELS);
        for (FilterTile filter : filters) {
            int width = filter.blocks() * LANES;
            int output = place * outputStep + filter.firstBlock() * groupTiles * LANES;
            int t = 0;
            for (int stretch = 0; stretch < stretches; stretch++) {
                int pixels = count / stretches + (stretch < count % stretches ? 1 : 0);
                twins.tiles()
                        .multiply(
                                filter.wide(),
                                pixels,
                                offsets.length,
                                offsets,
                                v,
                                input + t * LANES,
                                weights,
                                placeWeights + filter.weights(),
                                noBias,
                                0,
                                false,
                                Float.NEGATIVE_INFINITY,
                                m,
                                output + t * width,
                                width,
                                LANES);
                t += pixels;
            }
        }
    }

    private void output(Twins twins, int n, FilterTile filter, int first, int count, float[] m, float[] scratch) {
        int width = filter.blocks() * LANES;
        int rowStep = y.width() * LANES;
        for (int half = 0; half < filter.blocks(); half++) {
            int block = filter.firstBlock() + half;
            int image = y.block(n, block);
            for (int t = 0; t < count; t++) {
                int row = (first + t) / across * side;
                int column = (first + t) % across * side;
                twins.blocks()
                        .winogradOutput(
                                side,
                                m,
                                filter.firstBlock() * groupTiles * LANES + t * width + half * LANES,
                                outputStep,
                                ending.bias(),
                                block * LANES,
                                ending.add(),
                                ending.floor(),
                                y.data(),
                                image + row * rowStep + column * LANES,
                                rowStep,
                                Math.min(side, y.height() - row),
                                Math.min(side, y.width() - column),
                                scratch);
            }
        }
    }
}
