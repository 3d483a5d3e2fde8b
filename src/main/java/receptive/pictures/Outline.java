package receptive.pictures;

import java.util.ArrayList;
import java.util.List;
import receptive.engine.Shapes;
import receptive.engine.Summary;
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
import receptive.model.Network;
import receptive.model.Padding;
import receptive.model.PerAxis;
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

/** What a diagram of a network shows: its stages in order, each with the small layers that follow it. */
final class Outline {

    /** What a stage is, which decides its colour. */
    enum Kind {
        INPUT,
        CONVOLUTION,
        POOLING,
        DENSE,
        BLOCK,
        OTHER
    }

    /** One thing in the diagram. */
    sealed interface Item {

        String name();

        /** What leaves it; of a stage that is followed by flatten, what enters that. */
        Shape output();

        long parameters();

        /** The activations, normalisations and so on that follow, in words. */
        List<String> then();

        /** The same, followed by one more small layer. */
        Item followedBy(String word, long moreParameters);
    }

    /**
     * A layer that is drawn.
     *
     * @param words what it does, in one or two short lines
     */
    record Stage(String name, Kind kind, List<String> words, Shape output, long parameters, List<String> then)
            implements Item {

        @Override
        public Stage followedBy(String word, long moreParameters) {
            return new Stage(name, kind, words, output, parameters + moreParameters, joined(then, word));
        }
    }

    /**
     * Several ways through that meet again.
     *
     * @param join {@code +} or {@code concat}
     */
    record Block(String name, String join, List<Branch> branches, Shape output, long parameters, List<String> then)
            implements Item {

        @Override
        public Block followedBy(String word, long moreParameters) {
            return new Block(name, join, branches, output, parameters + moreParameters, joined(then, word));
        }

        /** What it is called where it is drawn as one thing. */
        String title() {
            return join.equals("+") ? "residual block" : "inception block";
        }
    }

    /** One way through a block; without items the input passes unchanged. */
    record Branch(String name, List<Item> items) {}

    private Outline() {}

    static List<Item> of(Network network) {
        List<Item> items = new ArrayList<>();
        items.add(new Stage("input", Kind.INPUT, List.of(), network.input(), 0, List.of()));
        walk(network.body(), "", network.input(), items);
        return items;
    }

    /** Adds the layers of a block; returns the shape that leaves it. */
    private static Shape walk(Sequential block, String prefix, Shape input, List<Item> items) {
        Shape shape = input;
        for (Named named : block.layers()) {
            shape = add(prefix + named.name(), named.layer(), shape, items);
        }
        return shape;
    }

    private static Shape add(String name, Layer layer, Shape input, List<Item> items) {
        if (layer instanceof Sequential inner) {
            return walk(inner, name + ".", input, items);
        }
        Shape output;
        try {
            output = Shapes.output(layer, input);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Layer \"" + name + "\": " + e.getMessage(), e);
        }
        switch (layer) {
            case Residual residual ->
                items.add(block(
                        name,
                        "+",
                        List.of(
                                branch(Residual.BODY, residual.body(), input),
                                branch(Residual.SHORTCUT, residual.shortcut(), input)),
                        output));
            case Concat concat ->
                items.add(block(
                        name,
                        "concat",
                        concat.branches().stream()
                                .map(way -> branch(way.name(), way.layer(), input))
                                .toList(),
                        output));
            default -> {
                String small = small(layer);
                long parameters = parameters(layer, input);
                if (small.isEmpty() || items.isEmpty()) {
                    items.add(new Stage(name, kind(layer), words(layer), output, parameters, List.of()));
                } else {
                    items.set(
                            items.size() - 1,
                            items.getLast()
                                    .followedBy(
                                            layer instanceof Flatten ? small + " to " + output.elements() : small,
                                            parameters));
                }
            }
        }
        return output;
    }

    private static Branch branch(String name, Layer way, Shape input) {
        List<Item> items = new ArrayList<>();
        if (way instanceof Sequential layers) {
            walk(layers, "", input, items);
        } else {
            add(name, way, input, items);
        }
        return new Branch(name, List.copyOf(items));
    }

    private static Block block(String name, String join, List<Branch> branches, Shape output) {
        long parameters = branches.stream()
                .flatMap(branch -> branch.items().stream())
                .mapToLong(Item::parameters)
                .sum();
        return new Block(name, join, branches, output, parameters, List.of());
    }

    private static List<String> joined(List<String> words, String word) {
        List<String> all = new ArrayList<>(words);
        all.add(word);
        return List.copyOf(all);
    }

    /** What a layer trains of its own: parameters it shares are its owner's. */
    private static long parameters(Layer layer, Shape input) {
        return layer instanceof Shared
                ? 0
                : Summary.of(new Network("layer", input, Sequential.of(layer))).parameters();
    }

    /** A word for a layer that is not worth a place of its own; empty for one that is. */
    private static String small(Layer layer) {
        return switch (layer) {
            case Relu _ -> "ReLU";
            case LeakyRelu _ -> "leaky ReLU";
            case Tanh _ -> "tanh";
            case ScaledTanh _ -> "scaled tanh";
            case Sigmoid _ -> "sigmoid";
            case Softmax _ -> "softmax";
            case LogSoftmax _ -> "log-softmax";
            case Dropout _ -> "dropout";
            case Flatten _ -> "flatten";
            case BatchNorm2d _ -> "BN";
            case LocalResponseNorm _ -> "LRN";
            case AuxiliaryHead _ -> "auxiliary head";
            case Shared shared -> small(shared.layer());
            default -> "";
        };
    }

    private static Kind kind(Layer layer) {
        return switch (layer) {
            case Conv2d _, SparseConv2d _ -> Kind.CONVOLUTION;
            case MaxPool2d _, MinPool2d _, AvgPool2d _, GlobalAvgPool2d _, AdaptiveAvgPool2d _, TrainableSubsample _ ->
                Kind.POOLING;
            case Dense _, RbfOutput _ -> Kind.DENSE;
            case Shared shared -> kind(shared.layer());
            default -> Kind.OTHER;
        };
    }

    private static List<String> words(Layer layer) {
        return switch (layer) {
            case Conv2d conv -> {
                String more = conv.groups() == 1 ? "" : ", groups " + conv.groups();
                String dilation = conv.dilation().equals(PerAxis.of(1)) ? "" : ", dilation " + conv.dilation();
                yield window(
                        conv.groups() > 1 && conv.groups() == conv.inChannels() ? "depthwise" : "conv",
                        new PerAxis(conv.kernelHeight(), conv.kernelWidth()),
                        conv.stride(),
                        conv.padding(),
                        dilation + more);
            }
            case SparseConv2d conv ->
                window(
                        "sparse conv",
                        new PerAxis(conv.kernelHeight(), conv.kernelWidth()),
                        conv.stride(),
                        conv.padding(),
                        "");
            case MaxPool2d pool -> window("max pool", pool.size(), pool.stride(), pool.padding(), "");
            case MinPool2d pool -> window("min pool", pool.size(), pool.stride(), pool.padding(), "");
            case AvgPool2d pool -> window("avg pool", pool.size(), pool.stride(), pool.padding(), "");
            case TrainableSubsample pool -> window("subsample", pool.size(), pool.stride(), Padding.NONE, "");
            case GlobalAvgPool2d _ -> List.of("global avg pool");
            case AdaptiveAvgPool2d _ -> List.of("adaptive avg pool");
            case Dense _ -> List.of("dense");
            case RbfOutput _ -> List.of("RBF");
            case Shared shared -> {
                List<String> words = new ArrayList<>(words(shared.layer()));
                words.add("weights of " + shared.owner());
                yield words;
            }
            default -> List.of(small(layer).isEmpty() ? layer.type() : small(layer));
        };
    }

    private static List<String> window(String what, PerAxis size, PerAxis stride, Padding padding, String more) {
        String first = what + " " + size.height() + "×" + size.width();
        String settings = (stride.equals(PerAxis.of(1)) ? "" : ", stride " + stride)
                + (padding.isNone() ? "" : ", pad " + padding)
                + more;
        return settings.isEmpty() ? List.of(first) : List.of(first, settings.substring(2));
    }
}
