package receptive.suites;

import static receptive.suites.Arithmetic.count;

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

    private LayerArithmetic() {}

    /** How many numbers a layer trains: {@code C3: (5·5·6 weights + 1 bias)·16 = 2,416}. */
    public static String parameters(Layer layer, Summary.Row row) {
        String reason =
                switch (layer) {
                    case Conv2d conv ->
                        "(" + conv.kernelHeight() + "·" + conv.kernelWidth() + "·"
                                + conv.inChannels() / conv.groups() + " weights + " + bias(conv.bias()) + ")·"
                                + conv.outChannels() + " filters";
                    case Dense dense ->
                        "(" + dense.inputs() + " weights + " + bias(dense.bias()) + ")·" + dense.outputs() + " outputs";
                    default -> "nothing to train";
                };
        return row.name() + ": " + reason + " = " + count(row.parameters());
    }

    /** What a layer makes of its input's shape: {@code C1: [1, 32, 32] becomes [6, 28, 28]; (32 + 2·0 − 5) / 1 + 1 = 28}. */
    public static String shape(Layer layer, Summary.Row row) {
        String reason =
                switch (layer) {
                    case Conv2d conv ->
                        "; "
                                + rows(row.input(), conv.kernelHeight(), conv.stride(), conv.padding(), row.output())
                                + ", one map per filter";
                    case MaxPool2d pool ->
                        "; " + rows(row.input(), pool.size().height(), pool.stride(), pool.padding(), row.output());
                    case AvgPool2d pool ->
                        "; " + rows(row.input(), pool.size().height(), pool.stride(), pool.padding(), row.output());
                    case Flatten flatten -> "; as many numbers as before, in one row";
                    default -> "";
                };
        return row.name() + ": " + row.input() + " becomes " + row.output() + reason;
    }

    private static String bias(boolean present) {
        return present ? "1 bias" : "no bias";
    }

    private static String rows(Shape input, int kernel, PerAxis stride, Padding padding, Shape output) {
        String padded = padding.top() == padding.bottom()
                ? " + 2·" + padding.top()
                : " + " + padding.top() + " + " + padding.bottom();
        return "rows: (" + input.size(1) + padded + " − " + kernel + ") / " + stride.height() + " + 1 = "
                + output.size(1);
    }
}
