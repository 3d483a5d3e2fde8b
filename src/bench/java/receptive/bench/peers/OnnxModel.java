package receptive.bench.peers;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import receptive.engine.Shapes;
import receptive.engine.Weights;
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
import receptive.model.Softmax;
import receptive.model.Tanh;

/** A network as an ONNX model, operator set 17; field numbers are those of onnx.proto. */
final class OnnxModel {

    /** What the model's input is called. */
    static final String INPUT = "x";

    /** What its output is called. */
    static final String OUTPUT = "y";

    /** The version of the format, of the operators, and the code of 32-bit floats in it. */
    private static final int FORMAT = 8;

    private static final int OPERATORS = 17;
    private static final int FLOAT = 1;

    /** The field of a node for its attributes. */
    private static final int ATTRIBUTE = 5;

    private final Weights weights;
    private final Protobuf graph = new Protobuf();
    private int values;

    private OnnxModel(Weights weights) {
        this.weights = weights;
    }

    /**
     * The model's bytes.
     *
     * @throws UnsupportedOperationException if a layer has no operator there
     */
    static byte[] of(Network network, Weights weights, int batch) {
        OnnxModel model = new OnnxModel(weights);
        String last = model.sequence(network.body(), "", INPUT, network.input());
        model.node("Identity", List.of(last), OUTPUT, new Protobuf());
        model.graph.text(2, network.name());
        model.graph.message(11, value(INPUT, Shapes.batchOf(batch, network.input())));
        model.graph.message(12, value(OUTPUT, Shapes.batchOf(batch, Shapes.output(network.body(), network.input()))));
        return new Protobuf()
                .number(1, FORMAT)
                .message(7, model.graph)
                .message(8, new Protobuf().text(1, "").number(2, OPERATORS))
                .toBytes();
    }

    private static Protobuf value(String name, Shape shape) {
        Protobuf dimensions = new Protobuf();
        for (int size : shape.toArray()) {
            dimensions.message(1, new Protobuf().number(1, size));
        }
        Protobuf tensor = new Protobuf().number(1, FLOAT).message(2, dimensions);
        return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
    }

    private String sequence(Sequential block, String prefix, String input, Shape inputShape) {
        String x = input;
        Shape shape = inputShape;
        for (Named named : block.layers()) {
            x = layer(named.layer(), prefix + named.name(), x, shape);
            shape = Shapes.output(named.layer(), shape);
        }
        return x;
    }

    private String layer(Layer layer, String name, String x, Shape shape) {
        return switch (layer) {
            case Conv2d conv ->
                weighted(
                        "Conv",
                        name,
                        x,
                        window(new PerAxis(conv.kernelHeight(), conv.kernelWidth()), conv.stride(), conv.padding())
                                .message(ATTRIBUTE, both("dilations", conv.dilation()))
                                .message(ATTRIBUTE, number("group", conv.groups())));
            case Dense _ -> weighted("Gemm", name, x, new Protobuf().message(ATTRIBUTE, number("transB", 1)));
            case MaxPool2d pool
            when !pool.ceil() -> node("MaxPool", List.of(x), window(pool.size(), pool.stride(), pool.padding()));
            case AvgPool2d pool
            when !pool.ceil() ->
                node(
                        "AveragePool",
                        List.of(x),
                        window(pool.size(), pool.stride(), pool.padding())
                                .message(ATTRIBUTE, number("count_include_pad", pool.countPadding() ? 1 : 0)));
            case GlobalAvgPool2d _ -> node("GlobalAveragePool", List.of(x), new Protobuf());
            case AdaptiveAvgPool2d pool
            when pool.height() == 1 && pool.width() == 1 -> node("GlobalAveragePool", List.of(x), new Protobuf());
            case AdaptiveAvgPool2d pool when pool.height() == shape.size(1) && pool.width() == shape.size(2) -> x;
            case BatchNorm2d norm -> {
                Shape each = Shape.of(norm.channels());
                List<String> inputs = List.of(
                        x,
                        constant(name + ".scale", each, weights.weight(name).data()),
                        constant(name + ".shift", each, weights.bias(name)),
                        constant(name + ".mean", each, weights.running(name).mean()),
                        constant(name + ".variance", each, weights.running(name).variance()));
                Protobuf epsilon = new Protobuf().message(ATTRIBUTE, decimal("epsilon", (float) norm.epsilon()));
                yield node("BatchNormalization", inputs, epsilon);
            }
            case Relu _ -> node("Relu", List.of(x), new Protobuf());
            case Tanh _ -> node("Tanh", List.of(x), new Protobuf());
            case Softmax _ -> node("Softmax", List.of(x), new Protobuf());
            case Flatten _ -> node("Flatten", List.of(x), new Protobuf());
            case Dropout _, AuxiliaryHead _ -> x;
            case Sequential block -> sequence(block, name + ".", x, shape);
            case Residual block ->
                node(
                        "Add",
                        List.of(
                                sequence(block.body(), name + "." + Residual.BODY + ".", x, shape),
                                sequence(block.shortcut(), name + "." + Residual.SHORTCUT + ".", x, shape)),
                        new Protobuf());
            case Concat block ->
                node(
                        "Concat",
                        block.branches().stream()
                                .map(branch -> layer(branch.layer(), name + "." + branch.name(), x, shape))
                                .toList(),
                        new Protobuf().message(ATTRIBUTE, number("axis", 1)));
            default ->
                throw new UnsupportedOperationException("no ONNX operator is known here for " + layer.type() + ".");
        };
    }

    private String weighted(String operator, String name, String x, Protobuf attributes) {
        String weight = constant(
                name + ".weight",
                weights.weight(name).shape(),
                weights.weight(name).data());
        float[] bias = weights.bias(name);
        return node(
                operator,
                bias == null
                        ? List.of(x, weight)
                        : List.of(x, weight, constant(name + ".bias", Shape.of(bias.length), bias)),
                attributes);
    }

    private String constant(String name, Shape shape, float[] numbers) {
        ByteBuffer raw = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(numbers);
        Protobuf tensor = new Protobuf();
        for (int size : shape.toArray()) {
            tensor.number(1, size);
        }
        graph.message(5, tensor.number(2, FLOAT).text(8, name).bytes(9, raw.array()));
        return name;
    }

    private static Protobuf window(PerAxis size, PerAxis stride, Padding padding) {
        return new Protobuf()
                .message(ATTRIBUTE, both("kernel_shape", size))
                .message(ATTRIBUTE, both("strides", stride))
                .message(ATTRIBUTE, numbers("pads", padding.top(), padding.left(), padding.bottom(), padding.right()));
    }

    private String node(String operator, List<String> inputs, Protobuf attributes) {
        return node(operator, inputs, "v" + values++, attributes);
    }

    /** The attributes are those of a node already, so the rest is added to them. */
    private String node(String operator, List<String> inputs, String output, Protobuf attributes) {
        inputs.forEach(input -> attributes.text(1, input));
        graph.message(1, attributes.text(2, output).text(3, "n" + values++).text(4, operator));
        return output;
    }

    private static Protobuf number(String name, long value) {
        return new Protobuf().text(1, name).number(3, value).number(20, 2);
    }

    private static Protobuf decimal(String name, float value) {
        return new Protobuf().text(1, name).decimal(2, value).number(20, 1);
    }

    private static Protobuf both(String name, PerAxis axes) {
        return numbers(name, axes.height(), axes.width());
    }

    private static Protobuf numbers(String name, int... values) {
        Protobuf attribute = new Protobuf().text(1, name);
        for (int value : values) {
            attribute.number(8, value);
        }
        return attribute.number(20, 7);
    }
}
