package receptive.engine.plan;

import java.util.List;
import java.util.function.Consumer;
import receptive.engine.kernel.Strips;
import receptive.engine.kernel.Twins;
import receptive.model.Conv2d;
import receptive.model.PerAxis;

/**
 * Chooses how a convolution is done.
 *
 * <ul>
 *   <li>Few filters (LeNet's first layer): stretches of rows are the vectors, {@link Strips}.
 *   <li>One filter per channel: lane by lane.
 *   <li>3x3 with stride 1 and channels enough, unless sums must stay as they are: {@link Winograd}.
 *   <li>Everything else, groups whose channels fill blocks included: {@link DirectConvolution}, in a frame where there is
 *       padding, stride or dilation, without one where windows are single pixels.
 * </ul>
 */
final class Convolutions {

    /** Channels of a block. */
    static final int LANES = Twins.LANES;

    private static final PerAxis ONE = PerAxis.of(1);

    /** Bytes of weights that no cache keeps until the next forward pass. */
    private static final int FAR = 24 << 20;

    private final Precision precision;
    private final int workers;
    private final Buffers buffers;
    private final Consumer<Step> steps;

    Convolutions(Precision precision, int workers, Buffers buffers, Consumer<Step> steps) {
        this.precision = precision;
        this.workers = workers;
        this.buffers = buffers;
        this.steps = steps;
    }

    /** Whether the layer is done here at all; other groups are left to the plain operation. */
    static boolean handles(Conv2d layer) {
        int channels = layer.inChannels() / layer.groups();
        int filters = layer.outChannels() / layer.groups();
        return layer.groups() == 1 || isDepthwise(layer) || channels % LANES == 0 && filters % LANES == 0;
    }

    /** Whether the layer reads its input channel by channel: a picture whose channels' phases fit into one block. */
    static boolean wantsPlanar(Conv2d layer) {
        return layer.groups() == 1 && layer.inChannels() * layer.stride().width() <= LANES;
    }

    /** Whether the layer takes its input in either layout. */
    static boolean takesPlanar(Conv2d layer) {
        return layer.stride().width() == 1 && !isPoints(layer);
    }

    /** Whether the layer writes its output channel by channel. */
    static boolean writesPlanar(Conv2d layer, int width) {
        return wantsPlanar(layer)
                && layer.stride().width() == 1
                && layer.outChannels() <= Strips.MOST_FILTERS
                && width >= LANES;
    }

    private static boolean isDepthwise(Conv2d layer) {
        return layer.groups() > 1 && layer.groups() == layer.inChannels() && layer.groups() == layer.outChannels();
    }

    /** Whether a window is a single pixel and every pixel has one. */
    private static boolean isPoints(Conv2d layer) {
        return layer.kernelHeight() == 1
                && layer.kernelWidth() == 1
                && layer.stride().equals(ONE)
                && layer.padding().isNone()
                && !isDepthwise(layer);
    }

    /**
     * The side of Winograd's tiles that is estimated to be fastest, or 1 for the sum as it stands: time for the products, and
     * time for the weights to come from where they are.
     */
    private int winogradSide(Conv2d layer, Image y) {
        boolean possible = precision == Precision.FAST
                && layer.groups() == 1
                && layer.kernelHeight() == 3
                && layer.kernelWidth() == 3
                && layer.stride().equals(ONE)
                && layer.dilation().equals(ONE)
                && layer.inChannels() >= LANES
                && layer.outChannels() >= LANES;
        int best = 1;
        for (int side = 2; possible && side <= 4; side += 2) {
            if (cost(side, layer, y) < cost(best, layer, y)) {
                best = side;
            }
        }
        return best;
    }

    /** Cycles, roughly, of a core that does two multiply-adds of vectors in each. */
    private static double cost(int side, Conv2d layer, Image y) {
        long weights = (long) layer.inChannels() * layer.outChannels();
        int places = side == 1 ? 9 : (side + 2) * (side + 2);
        long tiles = (long) y.batch() * Math.ceilDiv(y.height(), side) * Math.ceilDiv(y.width(), side);
        // Transforms go by tile and channel; each takes some two instructions for a place.
        long transforms = side == 1 ? 0 : 2 * places * tiles * (layer.inChannels() + layer.outChannels());
        double products = (double) places * weights * tiles / (2 * LANES) + (double) transforms / LANES;
        return products + 4.0 * places * weights / (4L * places * weights > FAR ? 6 : 16);
    }

    /**
     * Plans a convolution.
     *
     * @param weights {@code [outChannels, inChannels / groups, kernelHeight, kernelWidth]}
     * @param x planar or blocked, as asked above
     * @param y planar or blocked, as asked above
     */
    void plan(Conv2d layer, float[] weights, Ending ending, Image x, Image y) {
        if (isPoints(layer) && x.isBlocked()) {
            planPoints(layer, weights, ending, x, y);
        } else if (!y.isBlocked()) {
            Frame.OfPlanes frame = Frame.OfPlanes.of(x, extent(layer, y, y.height(), y.width()), buffers);
            steps.accept(frame);
            planStrips(layer, weights, ending, frame, y);
            buffers.giveBack(frame.buffer());
        } else if (wantsPlanar(layer) && !x.isBlocked()) {
            Frame frame = Frame.OfPicture.of(x, extent(layer, y, y.height(), y.width()), LANES, buffers);
            steps.accept(frame);
            planDirect(layer, weights, ending, frame, y);
            buffers.giveBack(frame.buffer());
        } else {
            planBlocks(layer, weights, ending, x, y);
        }
    }

    private void planBlocks(Conv2d layer, float[] weights, Ending ending, Image x, Image y) {
        int side = winogradSide(layer, y);
        Frame.OfBlocks frame = Frame.OfBlocks.of(
                x,
                extent(layer, y, Math.ceilDiv(y.height(), side) * side, Math.ceilDiv(y.width(), side) * side),
                buffers);
        steps.accept(frame);
        if (side > 1) {
            planWinograd(side, layer, weights, ending, frame, y);
        } else if (isDepthwise(layer)) {
            planDepthwise(layer, weights, ending, frame, y);
        } else {
            planDirect(layer, weights, ending, frame, y);
        }
        buffers.giveBack(frame.buffer());
    }

    /** What windows at so many rows and columns see. */
    private static Frame.Extent extent(Conv2d layer, Image y, int rows, int columns) {
        return new Frame.Extent(
                layer.padding().top(),
                layer.padding().left(),
                (rows - 1) * layer.stride().height() + layer.dilation().height() * (layer.kernelHeight() - 1) + 1,
                (columns - 1) * layer.stride().width() + layer.dilation().width() * (layer.kernelWidth() - 1) + 1,
                layer.stride().width());
    }

    private void planPoints(Conv2d layer, float[] weights, Ending ending, Image x, Image y) {
        int channels = layer.inChannels() / layer.groups();
        int[] offsets = new int[channels];
        for (int c = 0; c < channels; c++) {
            offsets[c] = c / LANES * x.pixels() * LANES + c % LANES;
        }
        steps.accept(direct(
                layer,
                weights,
                offsets,
                ending,
                x.buffer(),
                x.block(0, 0),
                x.totalBlocks() * x.pixels() * LANES,
                channels * x.pixels(),
                new PixelTiles(1, y.pixels(), Twins.MOST_PIXELS, 0, LANES),
                y));
    }

    private void planDirect(Conv2d layer, float[] weights, Ending ending, Frame frame, Image y) {
        int channels = layer.inChannels() / layer.groups();
        steps.accept(direct(
                layer,
                weights,
                offsets(layer, frame),
                ending,
                frame.buffer(),
                0,
                frame.imageSize(),
                layer.groups() == 1 ? 0 : frame.offset(channels, 0, 0),
                new PixelTiles(
                        y.height(), y.width(), Twins.MOST_PIXELS, layer.stride().height() * frame.rowSize(), LANES),
                y));
    }

    private static DirectConvolution direct(
            Conv2d layer,
            float[] weights,
            int[] offsets,
            Ending ending,
            Buffer x,
            int xOffset,
            int imageSize,
            int groupSize,
            PixelTiles pixels,
            Image y) {
        int taps = offsets.length;
        List<FilterTile> filters = FilterTile.of(layer.groups(), layer.outChannels() / layer.groups(), taps, LANES);
        float[] packed = PackedWeights.of(filters, layer.outChannels(), taps, (f, k) -> weights[f * taps + k]);
        return new DirectConvolution(x, xOffset, imageSize, groupSize, offsets, pixels, filters, packed, ending, y);
    }

    /** Where the taps lie, in the order of the weights: channel by channel, row by row, column by column. */
    private static int[] offsets(Conv2d layer, Frame frame) {
        int kh = layer.kernelHeight();
        int kw = layer.kernelWidth();
        int[] offsets = new int[layer.inChannels() / layer.groups() * kh * kw];
        for (int k = 0; k < offsets.length; k++) {
            offsets[k] = frame.offset(
                    k / (kh * kw),
                    k / kw % kh * layer.dilation().height(),
                    k % kw * layer.dilation().width());
        }
        return offsets;
    }

    private void planStrips(Conv2d layer, float[] weights, Ending ending, Frame frame, Image y) {
        int filters = layer.outChannels();
        int[] offsets = offsets(layer, frame);
        float[] packed = new float[weights.length];
        for (int f = 0; f < filters; f++) {
            for (int k = 0; k < offsets.length; k++) {
                packed[k * filters + f] = weights[f * offsets.length + k];
            }
        }
        int xRowStep = layer.stride().height() * frame.rowSize();
        steps.accept((workers, twins) -> workers.all(y.batch(), (n, worker) -> {
            for (int row = 0; row < y.height(); row++) {
                int from = n * frame.imageSize() + row * xRowStep;
                int to = y.channel(n, 0) + row * y.width();
                for (int column = 0; column < y.width(); column += 2 * LANES) {
                    int first = Math.min(column, y.width() - LANES);
                    int second = Math.min(column + LANES, y.width() - LANES);
                    twins.strips()
                            .multiply(
                                    filters,
                                    offsets.length,
                                    offsets,
                                    frame.buffer().data(),
                                    from + first,
                                    from + second,
                                    packed,
                                    ending.bias(),
                                    ending.floor(),
                                    y.data(),
                                    to + first,
                                    to + second,
                                    y.pixels());
                }
            }
        }));
    }

    private void planWinograd(int side, Conv2d layer, float[] weights, Ending ending, Frame.OfBlocks frame, Image y) {
        int filled = frame.blocks() * LANES;
        int channels = layer.inChannels();
        List<FilterTile> filters = FilterTile.of(1, layer.outChannels(), filled, LANES);
        float[] packed = PackedWeights.winograd(
                side, filters, layer.outChannels(), channels, filled, (f, tap) -> weights[f * channels * 9 + tap]);
        Winograd step = new Winograd(side, frame, filters, packed, ending, y, workers, buffers);
        steps.accept(step);
        step.giveBack(buffers);
    }

    private void planDepthwise(Conv2d layer, float[] weights, Ending ending, Frame.OfBlocks frame, Image y) {
        int taps = layer.kernelHeight() * layer.kernelWidth();
        int[] offsets = new int[taps];
        for (int k = 0; k < taps; k++) {
            offsets[k] = frame.offset(
                    0,
                    k / layer.kernelWidth() * layer.dilation().height(),
                    k % layer.kernelWidth() * layer.dilation().width());
        }
        float[] packed = new float[y.blocks() * taps * LANES];
        for (int c = 0; c < layer.outChannels(); c++) {
            for (int k = 0; k < taps; k++) {
                packed[(c / LANES * taps + k) * LANES + c % LANES] = weights[c * taps + k];
            }
        }
        int rowStep = layer.stride().height() * frame.rowSize();
        steps.accept((workers, twins) -> workers.all(y.batch() * y.blocks(), (piece, worker) -> {
            int n = piece / y.blocks();
            int block = piece % y.blocks();
            for (int row = 0; row < y.height(); row++) {
                twins.blocks()
                        .depthwise(
                                y.width(),
                                taps,
                                offsets,
                                frame.buffer().data(),
                                n * frame.imageSize() + block * frame.blockSize() + row * rowStep,
                                LANES,
                                packed,
                                block * taps * LANES,
                                ending.bias(),
                                block * LANES,
                                ending.floor(),
                                y.data(),
                                y.block(n, block) + row * y.width() * LANES);
            }
        }));
    }

    /** Biases filled up to whole tiles. */
    static float[] filled(float[] bias, int filters) {
        float[] filled = new float[(Math.ceilDiv(filters, LANES) + 1) * LANES];
        if (bias != null) {
            System.arraycopy(bias, 0, filled, 0, filters);
        }
        return filled;
    }
}
