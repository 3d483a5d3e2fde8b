package receptive.engine;

import java.util.ArrayList;
import java.util.List;
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
import receptive.model.LeakyRelu;
import receptive.model.LocalResponseNorm;
import receptive.model.LogSoftmax;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.Named;
import receptive.model.RbfOutput;
import receptive.model.Relu;
import receptive.model.Residual;
import receptive.model.ScaledTanh;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.Shared;
import receptive.model.Sigmoid;
import receptive.model.Softmax;
import receptive.model.SparseConv2d;
import receptive.model.Tanh;
import receptive.model.TrainableSubsample;

/**
 * Shape inference: which shape leaves a layer when this one enters.
 *
 * <pre>{@code
 * Shapes.output(Conv2d.of(3, 96, 11).withStride(4), Shape.of(3, 227, 227));   // [96, 55, 55]
 * }</pre>
 */
public final class Shapes {

    private Shapes() {}

    /**
     * The shape that leaves the layer.
     *
     * @param layer any layer
     * @param input shape of one input without the batch axis: {@code [C, H, W]} or {@code [features]}
     * @throws IllegalArgumentException if the layer does not take such an input, with a sentence that says what it takes
     */
    public static Shape output(Layer layer, Shape input) {
        return output(layer, "", input, new Seen(input, ""));
    }

    /** The shape of a batch that leaves the layer when a batch of shape {@code [N, ...]} enters. */
    static Shape outputOfBatch(Layer layer, Shape batch) {
        if (batch.rank() == 0) {
            throw new IllegalArgumentException(
                    layer.type() + " expects an input of shape [N, ...] with a batch axis but got [].");
        }
        return batchOf(batch.size(0), output(layer, "", withoutBatch(batch), new Seen(batch, "N, ")));
    }

    /** The shape {@code [N, ...shape]}. */
    public static Shape batchOf(int n, Shape shape) {
        List<Integer> sizes = new ArrayList<>(shape.dimensions());
        sizes.addFirst(n);
        return new Shape(sizes);
    }

    /** The shape without its first axis. */
    static Shape withoutBatch(Shape batch) {
        return new Shape(batch.dimensions().subList(1, batch.rank()));
    }

    /**
     * The shape that leaves the layer.
     *
     * @param inside what stands before the names of layers within this one, if it is a block
     */
    private static Shape output(Layer layer, String inside, Shape input, Seen seen) {
        return switch (layer) {
            case Conv2d conv -> {
                seen.needsChannels(conv, conv.inChannels(), input);
                yield Windows.of(conv, input.size(1), input.size(2)).maps(conv.outChannels());
            }
            case SparseConv2d conv -> {
                seen.needsChannels(conv, conv.inChannels(), input);
                yield Windows.of(conv, input.size(1), input.size(2)).maps(conv.outChannels());
            }
            case TrainableSubsample pool -> {
                seen.needsChannels(pool, pool.channels(), input);
                yield Windows.of(pool, input.size(1), input.size(2)).maps(input.size(0));
            }
            case MaxPool2d pool -> {
                seen.needsPlanes(pool, input);
                yield Windows.of(pool, input.size(1), input.size(2)).maps(input.size(0));
            }
            case MinPool2d pool -> {
                seen.needsPlanes(pool, input);
                yield Windows.of(pool, input.size(1), input.size(2)).maps(input.size(0));
            }
            case AvgPool2d pool -> {
                seen.needsPlanes(pool, input);
                yield Windows.of(pool, input.size(1), input.size(2)).maps(input.size(0));
            }
            case GlobalAvgPool2d pool -> {
                seen.needsPlanes(pool, input);
                yield Shape.of(input.size(0), 1, 1);
            }
            case AdaptiveAvgPool2d pool -> {
                seen.needsPlanes(pool, input);
                yield Shape.of(input.size(0), pool.height(), pool.width());
            }
            case LocalResponseNorm norm -> {
                seen.needsPlanes(norm, input);
                yield input;
            }
            case BatchNorm2d norm -> {
                seen.needsChannels(norm, norm.channels(), input);
                yield input;
            }
            case Dense dense -> {
                seen.needsFeatures(dense, dense.inputs(), input);
                yield Shape.of(dense.outputs());
            }
            case RbfOutput rbf -> {
                seen.needsFeatures(rbf, rbf.inputs(), input);
                yield Shape.of(rbf.outputs());
            }
            case Flatten _ -> {
                if (input.elements() > Integer.MAX_VALUE) {
                    throw new IllegalArgumentException("Flatten makes one axis of " + input.elements()
                            + " elements from " + input + ", more than an axis can have (" + Integer.MAX_VALUE + ").");
                }
                yield Shape.of((int) input.elements());
            }
            case Softmax _, LogSoftmax _ -> {
                if (input.rank() != 1) {
                    throw seen.unlike(layer, "K", "", "");
                }
                yield input;
            }
            case Relu _, LeakyRelu _, Tanh _, ScaledTanh _, Sigmoid _, Dropout _ -> input;
            case Shared shared -> output(shared.layer(), inside, input, seen);
            case Sequential block -> through(block, inside, input);
            case Residual block -> sum(block, inside, input);
            case Concat block -> stack(block, inside, input);
            case AuxiliaryHead block -> {
                through(block.head(), inside, input);
                yield input;
            }
        };
    }

    private static Shape through(Sequential block, String inside, Shape input) {
        Shape shape = input;
        for (Named named : block.layers()) {
            shape = named(inside + named.name(), named.layer(), shape);
        }
        return shape;
    }

    /** What a layer of that full name gives; a complaint that is its own names it. */
    private static Shape named(String name, Layer layer, Shape input) {
        try {
            return output(layer, name + ".", input, new Seen(input, ""));
        } catch (Misfit named) {
            throw named;
        } catch (IllegalArgumentException e) {
            throw at(name, e);
        }
    }

    private static Shape sum(Residual block, String inside, Shape input) {
        Shape body = through(block.body(), inside + Residual.BODY + ".", input);
        Shape shortcut = through(block.shortcut(), inside + Residual.SHORTCUT + ".", input);
        if (!body.equals(shortcut)) {
            throw new IllegalArgumentException("Residual adds two equal shapes but its body gives " + body
                    + " and its shortcut " + shortcut
                    + ". A 1x1 convolution in the shortcut can change channels and stride.");
        }
        return body;
    }

    private static Shape stack(Concat block, String inside, Shape input) {
        Shape first = null;
        long channels = 0;
        for (Named branch : block.branches()) {
            Shape shape = named(inside + branch.name(), branch.layer(), input);
            first = first == null ? shape : first;
            if (shape.rank() != 3 || !withoutBatch(shape).equals(withoutBatch(first))) {
                throw new IllegalArgumentException(
                        "Concat stacks maps [C, H, W] of equal height and width but branch \""
                                + block.branches().getFirst().name() + "\" gives " + first + " and branch \""
                                + branch.name()
                                + "\" gives " + shape + ".");
            }
            channels += shape.size(0);
        }
        if (channels > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "Concat makes " + channels + " channels, more than an axis can have (" + Integer.MAX_VALUE + ").");
        }
        return batchOf((int) channels, withoutBatch(first));
    }

    /** The same complaint with the name of the layer that has it. */
    static IllegalArgumentException at(String layerName, IllegalArgumentException complaint) {
        return complaint instanceof Misfit ? complaint : new Misfit(layerName, complaint);
    }

    /** A complaint that already says which layer has it. */
    private static final class Misfit extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Misfit(String layerName, IllegalArgumentException complaint) {
            super("Layer \"" + layerName + "\": " + complaint.getMessage(), complaint);
        }
    }

    /**
     * The input as the caller wrote it, for messages.
     *
     * @param shape with the batch axis, if the caller has one
     * @param batch {@code "N, "} if there is one, else empty
     */
    private record Seen(Shape shape, String batch) {

        IllegalArgumentException unlike(Layer layer, String axes, String meaning, String hint) {
            return new IllegalArgumentException(layer.type() + " expects an input of shape [" + batch + axes + "]"
                    + meaning + " but got " + shape + "." + hint);
        }

        void needsPlanes(Layer layer, Shape input) {
            if (input.rank() != 3) {
                throw unlike(layer, "C, H, W", "", "");
            }
        }

        void needsChannels(Layer layer, int channels, Shape input) {
            if (input.rank() != 3 || input.size(0) != channels) {
                String hint = input.rank() == 2 && channels == 1 ? " Is the channel axis missing?" : "";
                String meaning = " (" + channels + " input channel" + (channels == 1 ? ")" : "s)");
                throw unlike(layer, channels + ", H, W", meaning, hint);
            }
        }

        void needsFeatures(Layer layer, int features, Shape input) {
            if (input.rank() != 1 || input.size(0) != features) {
                boolean flat = input.rank() == 3 && input.elements() == features;
                throw unlike(layer, "" + features, "", flat ? " Put a Flatten before it." : "");
            }
        }
    }
}
