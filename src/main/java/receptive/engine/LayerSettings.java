package receptive.engine;

import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AvgPool2d;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Layer;
import receptive.model.LeakyRelu;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.RbfOutput;
import receptive.model.Shared;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/** The settings of a layer in words: what is usual is left out. */
final class LayerSettings {

    private LayerSettings() {}

    /** As in {@code 5x5, stride 1, padding 2, groups 2}; empty if the layer has no settings. */
    static String words(Layer layer) {
        return switch (layer) {
            case Conv2d conv ->
                conv.kernelHeight() + "x" + conv.kernelWidth() + ", stride " + conv.stride()
                        + padding(conv.padding())
                        + (conv.dilation().equals(PerAxis.of(1)) ? "" : ", dilation " + conv.dilation())
                        + (conv.groups() == 1 ? "" : ", groups " + conv.groups())
                        + (conv.bias() ? "" : ", no bias");
            case SparseConv2d conv ->
                conv.kernelHeight() + "x" + conv.kernelWidth() + ", stride " + conv.stride()
                        + padding(conv.padding())
                        + ", " + conv.kernels() + " of " + (long) conv.inChannels() * conv.outChannels() + " kernels"
                        + (conv.bias() ? "" : ", no bias");
            case MaxPool2d pool -> window(pool.size(), pool.stride(), pool.padding(), pool.ceil());
            case MinPool2d pool -> window(pool.size(), pool.stride(), pool.padding(), pool.ceil());
            case AvgPool2d pool ->
                window(pool.size(), pool.stride(), pool.padding(), pool.ceil())
                        + (pool.countPadding() || pool.padding().isNone() ? "" : ", padding not counted");
            case TrainableSubsample pool -> window(pool.size(), pool.stride(), Padding.NONE, false);
            case AdaptiveAvgPool2d pool -> "to " + pool.height() + "x" + pool.width();
            case Dense dense -> dense.inputs() + " to " + dense.outputs() + (dense.bias() ? "" : ", no bias");
            case RbfOutput output -> output.inputs() + " to " + output.outputs() + ", codes set by hand";
            case BatchNorm2d norm ->
                (norm.epsilon() == 1e-5 ? "" : "epsilon " + plain(norm.epsilon()))
                        + (norm.momentum() == 0.1 ? "" : ", momentum " + plain(norm.momentum()));
            case LocalResponseNorm norm ->
                "size " + norm.size() + ", alpha " + plain(norm.alpha()) + (norm.averaged() ? " / size" : "")
                        + ", beta " + plain(norm.beta()) + ", k " + plain(norm.k());
            case LeakyRelu relu -> "slope " + plain(relu.slope());
            case Dropout dropout -> "probability " + plain(dropout.probability());
            case Shared shared -> words(shared.layer()) + ", parameters of " + shared.owner();
            default -> "";
        };
    }

    private static String window(PerAxis size, PerAxis stride, Padding padding, boolean ceil) {
        return size.height() + "x" + size.width() + ", stride " + stride + padding(padding) + (ceil ? ", ceil" : "");
    }

    private static String padding(Padding padding) {
        return padding.isNone() ? "" : ", padding " + padding;
    }

    /** As short as can be: {@code 2}, {@code 0.75}, {@code 1E-4}. */
    private static String plain(double value) {
        return String.valueOf(value).replaceFirst("\\.0(?=E|$)", "");
    }
}
