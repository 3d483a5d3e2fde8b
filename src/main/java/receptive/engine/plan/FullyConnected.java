package receptive.engine.plan;

import java.util.List;
import receptive.engine.kernel.Twins;
import receptive.model.Dense;

/**
 * A dense layer: the inputs of a batch are the pixels of a tile, in blocks of their numbers, each number of an input a tap.
 *
 * <p>The weights of a small layer are packed when it is planned. A large one is bound by the memory its weights stand in, and a
 * packed copy would take as much again: for a single input it is a row of inner products; for several, weights are packed
 * stretch by stretch on the way.
 */
final class FullyConnected implements Step {

    private static final int LANES = Twins.LANES;

    /** Weights of a layer that is packed as a whole. */
    private static final int SMALL = 1 << 20;

    /** Taps whose weights are packed at a time. */
    private static final int STRETCH = 512;

    /** Outputs of a piece of work where each is an inner product. */
    private static final int ROWS = 32;

    private final Dense layer;
    private final float[] weights;
    private final List<FilterTile> filters;
    private final float[] packed;
    private final Ending ending;
    private final Image x;
    private final Image y;
    private final int[] offsets;
    private final Buffer turned;
    private final Buffer results;
    private final Buffer stretches;

    /** A layer from a planar image to a planar image. */
    FullyConnected(Dense layer, float[] weights, Ending ending, Image x, Image y, int workers, Buffers buffers) {
        this.layer = layer;
        this.weights = weights;
        this.ending = ending;
        this.x = x;
        this.y = y;
        int inputs = layer.inputs();
        this.filters = FilterTile.of(1, layer.outputs(), inputs, LANES);
        this.packed = weights.length > SMALL
                ? null
                : PackedWeights.of(filters, layer.outputs(), inputs, (f, k) -> weights[f * inputs + k]);
        this.offsets = new int[packed == null ? Math.min(STRETCH, inputs) : inputs];
        for (int k = 0; k < offsets.length; k++) {
            offsets[k] = k / LANES * x.batch() * LANES + k % LANES;
        }
        this.turned = buffers.take((long) x.batch() * Math.ceilDiv(inputs, LANES) * LANES);
        this.results = buffers.take((long) x.batch() * filledOutputs());
        this.stretches = buffers.take((long) workers * STRETCH * LANES);
    }

    void giveBack(Buffers buffers) {
        buffers.giveBack(turned);
        buffers.giveBack(results);
        buffers.giveBack(stretches);
    }

    private int filledOutputs() {
        return Math.ceilDiv(layer.outputs(), LANES) * LANES;
    }

    @Override
    public void run(Workers workers, Twins twins) {
        if (packed == null && x.batch() == 1) {
            workers.all(Math.ceilDiv(layer.outputs(), ROWS), (piece, worker) -> innerProducts(twins, piece * ROWS));
            return;
        }
        int n = x.batch();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < layer.inputs(); k += LANES) {
                int numbers = Math.min(LANES, layer.inputs() - k);
                System.arraycopy(x.data(), i * layer.inputs() + k, turned.data(), k * n + i * LANES, numbers);
            }
        }
        if (packed != null) {
            // A piece should be worth handing over.
            Workers few = weights.length < SMALL / 16 ? Workers.ALONE : workers;
            few.all(filters.size(), (piece, worker) -> packed(twins, filters.get(piece)));
        } else {
            workers.all(filledOutputs() / LANES, (block, worker) -> packing(twins, block, worker));
        }
        for (int i = 0; i < n; i++) {
            System.arraycopy(results.data(), i * filledOutputs(), y.data(), i * layer.outputs(), layer.outputs());
        }
    }

    private void innerProducts(Twins twins, int first) {
        int inputs = layer.inputs();
        for (int o = first; o < Math.min(first + ROWS, layer.outputs()); o++) {
            float sum = twins.kernels().dot(weights, o * inputs, x.data(), 0, inputs) + ending.bias()[o];
            y.data()[o] = Math.max(ending.floor(), sum);
        }
    }

    private void packed(Twins twins, FilterTile filter) {
        for (int first = 0; first < x.batch(); first += Twins.MOST_PIXELS) {
            multiply(
                    twins,
                    filter.wide(),
                    first,
                    layer.inputs(),
                    0,
                    packed,
                    filter.weights(),
                    filter.firstBlock(),
                    ending,
                    Math.min(Twins.MOST_PIXELS, x.batch() - first));
        }
    }

    private void packing(Twins twins, int block, int worker) {
        int inputs = layer.inputs();
        int outputs = Math.min(LANES, layer.outputs() - block * LANES);
        int here = worker * STRETCH * LANES;
        for (int k = 0; k < inputs; k += STRETCH) {
            int taps = Math.min(STRETCH, inputs - k);
            twins.blocks()
                    .interleave(outputs, taps, weights, block * LANES * inputs + k, inputs, stretches.data(), here);
            boolean last = k + taps == inputs;
            Ending partial = new Ending(
                    k == 0 ? ending.bias() : new float[ending.bias().length],
                    k > 0,
                    last ? ending.floor() : Float.NEGATIVE_INFINITY);
            for (int first = 0; first < x.batch(); first += Twins.MOST_PIXELS) {
                int pixels = Math.min(Twins.MOST_PIXELS, x.batch() - first);
                multiply(twins, false, first, taps, k, stretches.data(), here, block, partial, pixels);
            }
        }
    }

    private void multiply(
            Twins twins,
            boolean wide,
            int first,
            int taps,
            int tap,
            float[] w,
            int wOffset,
            int block,
            Ending end,
            int pixels) {
        twins.tiles()
                .multiply(
                        wide,
                        pixels,
                        taps,
                        offsets,
                        turned.data(),
                        tap * x.batch() + first * LANES,
                        w,
                        wOffset,
                        end.bias(),
                        block * LANES,
                        end.add(),
                        end.floor(),
                        results.data(),
                        first * filledOutputs() + block * LANES,
                        filledOutputs(),
                        LANES);
    }
}
