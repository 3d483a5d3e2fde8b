package receptive.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import receptive.engine.Inference;
import receptive.engine.RunningStatistics;
import receptive.engine.Shapes;
import receptive.engine.Tensor;
import receptive.engine.Weights;
import receptive.engine.kernel.Kernels;
import receptive.engine.kernel.Twins;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AuxiliaryHead;
import receptive.model.AvgPool2d;
import receptive.model.BatchNorm2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.GlobalAvgPool2d;
import receptive.model.Layer;
import receptive.model.MaxPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.Relu;
import receptive.model.Residual;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.Shared;
import receptive.model.Tanh;

/**
 * Walks through a network once and writes down the steps of its forward pass.
 *
 * <p>A convolution looks at what follows it: a batch norm is multiplied into its weights, a rectifier becomes the floor of its
 * results, and the last convolution of a residual block adds to what came by the shortcut. Whatever has no kernel of its own
 * here is done by {@link Inference#layer}, so every network has a plan.
 */
final class Planner {

    private static final int LANES = Twins.LANES;

    private final Weights weights;
    private final int batch;
    private final int workers;
    private final Buffers buffers = new Buffers();
    private final List<Step> steps = new ArrayList<>();
    private final Map<Buffer, Integer> readers = new HashMap<>();
    private final Convolutions convolutions;

    /**
     * How the last layer of a sequence is to end.
     *
     * @param y where its result is wanted, or null for anywhere
     * @param add whether it is added to what stands there
     * @param floor a rectifier that follows: 0, else negative infinity
     */
    private record Tail(Image y, boolean add, float floor) {

        static final Tail NONE = new Tail(null, false, Float.NEGATIVE_INFINITY);

        boolean isNone() {
            return y == null && floor == Float.NEGATIVE_INFINITY;
        }
    }

    Planner(Weights weights, int batch, Precision precision, int workers) {
        this.weights = weights;
        this.batch = batch;
        this.workers = workers;
        this.convolutions = new Convolutions(precision, workers, buffers, steps::add);
    }

    /** The steps, their memory allocated. */
    List<Step> steps() {
        buffers.allocate();
        return List.copyOf(steps);
    }

    /** The planar image that a forward pass is given; its buffer is nobody else's, for it is not ours to write to. */
    Image input(Shape shape) {
        Image image = Image.planar(new Buffer(), batch, shape);
        readers.put(image.buffer(), 2);
        return image;
    }

    private Image planar(Shape shape) {
        return held(Image.planar(buffers.take(batch * shape.elements()), batch, shape));
    }

    /** The planar output of a network for a planar input. */
    Image network(Network network, Image x) {
        return planar(sequence(network.body(), "", x, network.input(), Tail.NONE), outputShape(network));
    }

    private static Shape outputShape(Network network) {
        return Shapes.output(network.body(), network.input());
    }

    private Image sequence(Sequential block, String prefix, Image input, Shape inputShape, Tail tail) {
        Image x = input;
        Shape shape = inputShape;
        List<Named> layers = block.layers();
        int i = 0;
        while (i < layers.size()) {
            Named named = layers.get(i);
            int next = i + 1;
            Layer layer = bare(named.layer());
            String name = prefix + named.name();
            BatchNorm2d norm = null;
            String normName = null;
            if (layer instanceof Conv2d
                    && next < layers.size()
                    && layers.get(next).layer() instanceof BatchNorm2d follows) {
                norm = follows;
                normName = prefix + layers.get(next).name();
                next++;
            }
            boolean rectified = takesFloor(layer)
                    && next < layers.size()
                    && layers.get(next).layer() instanceof Relu;
            if (rectified) {
                next++;
            }
            while (next < layers.size() && passesThrough(layers.get(next).layer())) {
                next++;
            }
            Tail end = next == layers.size() ? tail : Tail.NONE;
            Image y;
            if (end.isNone() || rectified && end.add()) {
                y = layer(
                        layer,
                        name,
                        norm,
                        normName,
                        x,
                        shape,
                        new Tail(null, false, rectified ? 0 : Float.NEGATIVE_INFINITY));
                y = finished(y, end);
            } else {
                y = layer(
                        layer,
                        name,
                        norm,
                        normName,
                        x,
                        shape,
                        new Tail(end.y(), end.add(), rectified ? 0 : end.floor()));
            }
            shape = Shapes.output(layer, shape);
            x = y;
            i = next;
        }
        return layers.isEmpty() ? finished(x, tail) : x;
    }

    private static boolean takesFloor(Layer layer) {
        return layer instanceof Conv2d || layer instanceof Dense || layer instanceof Residual;
    }

    private static boolean passesThrough(Layer layer) {
        return layer instanceof Dropout || layer instanceof AuxiliaryHead;
    }

    private static Layer bare(Layer layer) {
        return layer instanceof Shared shared ? bare(shared.layer()) : layer;
    }

    private Image layer(Layer layer, String name, BatchNorm2d norm, String normName, Image x, Shape shape, Tail tail) {
        return switch (layer) {
            case Conv2d conv
            when Convolutions.handles(conv) && !(tail.add() && conv.groups() > 1) ->
                convolution(conv, name, norm, normName, x, shape, tail);
            case Conv2d conv -> {
                Image y = plain(conv, name, x, shape, Tail.NONE);
                Shape output = Shapes.output(conv, shape);
                yield norm == null ? finished(y, tail) : finished(plain(norm, normName, y, output, Tail.NONE), tail);
            }
            case MaxPool2d pool ->
                finished(pooling(true, pool.size(), pool.stride(), pool.padding(), false, pool, x, shape, tail), tail);
            case AvgPool2d pool ->
                finished(
                        pooling(
                                false,
                                pool.size(),
                                pool.stride(),
                                pool.padding(),
                                pool.countPadding(),
                                pool,
                                x,
                                shape,
                                tail),
                        tail);
            case GlobalAvgPool2d pool -> {
                PerAxis all = new PerAxis(shape.size(1), shape.size(2));
                yield finished(pooling(false, all, all, Padding.NONE, false, pool, x, shape, tail), tail);
            }
            case AdaptiveAvgPool2d pool
            when pool.height() == shape.size(1) && pool.width() == shape.size(2) -> finished(x, tail);
            case AdaptiveAvgPool2d pool
            when pool.height() == 1 && pool.width() == 1 -> {
                PerAxis all = new PerAxis(shape.size(1), shape.size(2));
                yield finished(pooling(false, all, all, Padding.NONE, false, pool, x, shape, tail), tail);
            }
            case Dense dense -> {
                boolean whole = tail.y() == null;
                Image y = dense(dense, name, x, shape, whole ? tail.floor() : Float.NEGATIVE_INFINITY);
                yield whole ? y : finished(y, tail);
            }
            case Flatten flatten -> {
                Image flat = planar(x, shape);
                yield finished(Image.planar(flat.buffer(), batch, Shapes.output(flatten, shape)), tail);
            }
            case Sequential block -> sequence(block, name + ".", x, shape, tail);
            case Residual block -> residual(block, name, x, shape, tail);
            case Concat block when fillsBlocks(block, shape) -> finished(concat(block, name, x, shape), tail);
            case Dropout _, AuxiliaryHead _ -> finished(x, tail);
            case Relu _ -> finished(elementwise(x, Kernels::relu), tail);
            case Tanh _ -> finished(elementwise(x, Kernels::tanh), tail);
            default -> plain(layer, name, x, shape, tail);
        };
    }

    private Image convolution(
            Conv2d conv, String name, BatchNorm2d norm, String normName, Image input, Shape shape, Tail tail) {
        Shape output = Shapes.output(conv, shape);
        Image x = Convolutions.wantsPlanar(conv)
                ? planar(input, shape)
                : Convolutions.takesPlanar(conv) ? input : blocked(input, shape);
        float[] kernel = weights.weight(name).data();
        float[] bias = weights.bias(name);
        if (norm != null) {
            Folded folded = Folded.of(
                    kernel,
                    bias,
                    weights.weight(normName).data(),
                    weights.bias(normName),
                    weights.running(normName),
                    norm);
            kernel = folded.weights();
            bias = folded.bias();
        }
        Image y = tail.y() != null
                ? tail.y()
                : Convolutions.writesPlanar(conv, output.size(2)) ? planar(output) : newBlocked(output);
        convolutions.plan(
                conv,
                kernel,
                new Ending(Convolutions.filled(bias, conv.outChannels()), tail.add(), tail.floor()),
                x,
                y);
        release(x);
        return y;
    }

    /** A batch norm multiplied into the convolution before it. */
    private record Folded(float[] weights, float[] bias) {

        static Folded of(
                float[] kernel,
                float[] bias,
                float[] scale,
                float[] shift,
                RunningStatistics running,
                BatchNorm2d norm) {
            float[] folded = kernel.clone();
            float[] shifts = new float[scale.length];
            int taps = kernel.length / scale.length;
            for (int f = 0; f < scale.length; f++) {
                double factor = scale[f] / Math.sqrt(running.variance()[f] + norm.epsilon());
                for (int k = 0; k < taps; k++) {
                    folded[f * taps + k] = (float) (kernel[f * taps + k] * factor);
                }
                double before = (bias == null ? 0 : bias[f]) - running.mean()[f];
                shifts[f] = (float) ((shift == null ? 0 : shift[f]) + before * factor);
            }
            return new Folded(folded, shifts);
        }
    }

    private Image pooling(
            boolean maximum,
            PerAxis size,
            PerAxis stride,
            Padding padding,
            boolean countPadding,
            Layer layer,
            Image input,
            Shape shape,
            Tail tail) {
        Image x = blocked(input, shape);
        Shape output = Shapes.output(layer, shape);
        Image y = tail.y() != null && !tail.add() ? tail.y() : newBlocked(output);
        steps.add(new Pooling(maximum, size, stride, padding, countPadding, x, y));
        release(x);
        return y;
    }

    private Image dense(Dense dense, String name, Image input, Shape shape, float floor) {
        Image x = planar(input, shape);
        Image y = planar(Shapes.output(dense, shape));
        FullyConnected step = new FullyConnected(
                dense,
                weights.weight(name).data(),
                new Ending(Convolutions.filled(weights.bias(name), dense.outputs()), false, floor),
                x,
                y,
                workers,
                buffers);
        steps.add(step);
        step.giveBack(buffers);
        release(x);
        return y;
    }

    private Image residual(Residual block, String name, Image input, Shape shape, Tail tail) {
        Image x = blocked(input, shape);
        boolean mine = readers.get(x.buffer()) == 1;
        hold(x);
        Image sum = sequence(block.shortcut(), name + "." + Residual.SHORTCUT + ".", x, shape, Tail.NONE);
        if (sum.buffer() == x.buffer() && !(mine && convolutionsOf(block.body()) > 1)) {
            sum = copied(sum);
        } else if (!sum.isBlocked()) {
            sum = blocked(sum, Shapes.output(block, shape));
        }
        Image y = sequence(
                block.body(),
                name + "." + Residual.BODY + ".",
                x,
                shape,
                new Tail(sum, true, tail.y() == null ? tail.floor() : Float.NEGATIVE_INFINITY));
        return tail.y() == null ? y : finished(y, tail);
    }

    private static long convolutionsOf(Sequential body) {
        return body.layers().stream()
                .filter(named -> bare(named.layer()) instanceof Conv2d)
                .count();
    }

    private Image concat(Concat block, String name, Image input, Shape shape) {
        Image x = blocked(input, shape);
        Image y = newBlocked(Shapes.output(block, shape));
        int channel = 0;
        for (Named branch : block.branches()) {
            hold(x);
            int channels = Shapes.output(branch.layer(), shape).size(0);
            Tail place = new Tail(y.slice(channel, channels), false, Float.NEGATIVE_INFINITY);
            layer(bare(branch.layer()), name + "." + branch.name(), null, null, x, shape, place);
            channel += channels;
        }
        release(x);
        return y;
    }

    private static boolean fillsBlocks(Concat block, Shape shape) {
        return shape.rank() == 3
                && block.branches().stream()
                        .allMatch(branch -> Shapes.output(branch.layer(), shape).size(0) % LANES == 0);
    }

    /** A layer without a kernel of its own: the plain operation on tensors. */
    private Image plain(Layer layer, String name, Image input, Shape shape, Tail tail) {
        Shape output = Shapes.output(layer, shape);
        Image x = planar(input, shape);
        Image y = planar(output);
        operation(x, shape, y, tensor -> Inference.layer(layer, name, weights, tensor));
        release(x);
        return finished(y, tail);
    }

    private void operation(Image x, Shape shape, Image y, UnaryOperator<Tensor> operation) {
        Shape batched = Shapes.batchOf(batch, shape);
        steps.add((_, _) -> {
            float[] numbers = Arrays.copyOf(x.data(), (int) batched.elements());
            float[] result = operation.apply(Tensor.of(batched, numbers)).data();
            System.arraycopy(result, 0, y.data(), 0, result.length);
        });
    }

    /** An image that ended without regard for its tail: brought to its place, added, rectified. */
    private Image finished(Image x, Tail tail) {
        if (tail.isNone() || x == tail.y()) {
            return x;
        }
        if (tail.y() == null) {
            return elementwise(x, Kernels::relu);
        }
        Image y = tail.y();
        Image from = blocked(x, Shape.of(x.channels(), x.height(), x.width()));
        steps.add((_, twins) -> {
            int length = from.blocks() * from.pixels() * LANES;
            for (int n = 0; n < batch; n++) {
                if (!tail.add()) {
                    Arrays.fill(y.data(), y.block(n, 0), y.block(n, 0) + length, 0);
                }
                twins.blocks().add(length, from.data(), from.block(n, 0), tail.floor(), y.data(), y.block(n, 0));
            }
        });
        release(from);
        return y;
    }

    /** What is done to each number of its own, by the kernels for such. */
    @FunctionalInterface
    private interface Elementwise {
        void run(Kernels kernels, float[] from, int offset, float[] to, int toOffset, int length);
    }

    /** In place if nobody else reads the image. */
    private Image elementwise(Image x, Elementwise operation) {
        boolean mine = readers.get(x.buffer()) == 1;
        Image y = mine
                ? x
                : held(new Image(
                        buffers.take(x.size()), batch, x.channels(), x.height(), x.width(), 0, x.blocks(), x.lanes()));
        steps.add((workers, twins) -> workers.all(
                batch,
                (n, worker) ->
                        operation.run(twins.kernels(), x.data(), x.start(n), y.data(), y.start(n), x.size() / batch)));
        if (!mine) {
            release(x);
        }
        return y;
    }

    private Image copied(Image x) {
        Image y = newBlocked(Shape.of(x.channels(), x.height(), x.width()));
        steps.add((_, _) -> {
            for (int n = 0; n < batch; n++) {
                System.arraycopy(x.data(), x.block(n, 0), y.data(), y.block(n, 0), x.blocks() * x.pixels() * LANES);
            }
        });
        release(x);
        return y;
    }

    private Image blocked(Image x, Shape shape) {
        if (x.isBlocked()) {
            return x;
        }
        Image y = newBlocked(shape);
        steps.add(new Relayout(x, y));
        release(x);
        return y;
    }

    private Image planar(Image x, Shape shape) {
        if (!x.isBlocked()) {
            return x;
        }
        Image y = planar(shape);
        steps.add(new Relayout(x, y));
        release(x);
        return y;
    }

    private Image newBlocked(Shape shape) {
        int blocks = Math.ceilDiv(shape.size(0), LANES);
        Buffer buffer = buffers.take((long) batch * blocks * LANES * shape.size(1) * shape.size(2));
        return held(Image.blocked(buffer, batch, shape.size(0), shape.size(1), shape.size(2), LANES));
    }

    private Image held(Image image) {
        readers.put(image.buffer(), 1);
        return image;
    }

    private void hold(Image image) {
        readers.merge(image.buffer(), 1, Integer::sum);
    }

    private void release(Image image) {
        if (readers.merge(image.buffer(), -1, Integer::sum) == 0) {
            buffers.giveBack(image.buffer());
        }
    }
}
