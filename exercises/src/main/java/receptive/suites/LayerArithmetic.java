package receptive.suites;

import static receptive.suites.Arithmetic.count;

import receptive.check.Wording;
import receptive.engine.Summary;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Layer;
import receptive.model.MaxPool2d;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.Shape;

/** Writes out how a layer's shape and its number of parameters come about. */
public final class LayerArithmetic {

    private static final Wording WORDS = Wording.of("receptive.suites.words");

    private LayerArithmetic() {}

    /** How many numbers a layer trains: {@code C3: (5·5·6 weights + 1 for the bias)·16 filters = 2,416}. */
    public static String parameters(Layer layer, Summary.Row row) {
        return switch (layer) {
            case Conv2d conv ->
                WORDS.text(
                        "layer.conv.parameters",
                        row.name(),
                        conv.kernelHeight(),
                        conv.kernelWidth(),
                        conv.inChannels() / conv.groups(),
                        conv.bias() ? 1 : 0,
                        conv.outChannels(),
                        count(row.parameters()));
            case Dense dense ->
                WORDS.text(
                        "layer.dense.parameters",
                        row.name(),
                        dense.inputs(),
                        dense.bias() ? 1 : 0,
                        dense.outputs(),
                        count(row.parameters()));
            default -> WORDS.text("layer.no.parameters", row.name());
        };
    }

    /** What a layer makes of its input's shape: {@code C1: [1, 32, 32] becomes [6, 28, 28]; rows: (32 + 2·0 − 5) / 1 + 1 = 28}. */
    public static String shape(Layer layer, Summary.Row row) {
        String reason =
                switch (layer) {
                    case Conv2d conv ->
                        rows(row.input(), conv.kernelHeight(), conv.stride(), conv.padding(), row.output())
                                + WORDS.text("layer.map-per-filter");
                    case MaxPool2d pool ->
                        rows(row.input(), pool.size().height(), pool.stride(), pool.padding(), row.output());
                    case AvgPool2d pool ->
                        rows(row.input(), pool.size().height(), pool.stride(), pool.padding(), row.output());
                    case Flatten flatten -> WORDS.text("layer.flattened");
                    default -> "";
                };
        return WORDS.text("layer.shape", row.name(), row.input(), row.output()) + reason;
    }

    private static String rows(Shape input, int kernel, PerAxis stride, Padding padding, Shape output) {
        String padded = padding.top() == padding.bottom()
                ? " + 2·" + padding.top()
                : " + " + padding.top() + " + " + padding.bottom();
        return WORDS.text("layer.rows", input.size(1), padded, kernel, stride.height(), output.size(1));
    }
}
