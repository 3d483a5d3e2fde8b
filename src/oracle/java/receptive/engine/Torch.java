package receptive.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.Arrays;
import java.util.List;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AvgPool2d;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Dropout;
import receptive.model.LeakyRelu;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.RbfOutput;
import receptive.model.Shape;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/** Asks PyTorch. What it has no operation for is put together from those it has. */
final class Torch implements AutoCloseable {

    private static final PerAxis ONE = PerAxis.of(1);

    private final NDManager manager = NDManager.newBaseManager("PyTorch");

    Tensor answer(OracleCase question) {
        try (NDManager scope = manager.newSubManager()) {
            List<PtNDArray> inputs = question.inputs().stream()
                    .map(tensor -> (PtNDArray) scope.create(tensor.data(), sizes(tensor.shape())))
                    .toList();
            return tensor(answer(question, inputs, scope));
        }
    }

    private static NDArray answer(OracleCase question, List<PtNDArray> inputs, NDManager scope) {
        PtNDArray x = inputs.getFirst();
        return switch (question.operation()) {
            case "conv2d", "conv2d asymmetric", "conv2d dilated", "conv2d grouped", "conv2d depthwise" ->
                conv((Conv2d) question.layer(), inputs);
            case "sparse conv2d" ->
                sparse((SparseConv2d) question.layer(), question.inputs().get(1), inputs, scope);
            case "trainable subsample" -> {
                TrainableSubsample layer = (TrainableSubsample) question.layer();
                PtNDArray means =
                        JniUtils.avgPool(x, both(layer.size()), both(layer.stride()), both(Padding.NONE), false, true);
                NDArray sums = means.mul(layer.size().height() * layer.size().width());
                yield sums.mul(perChannel(inputs.get(1))).add(perChannel(inputs.get(2)));
            }
            case "max pool", "max pool ceil" -> {
                MaxPool2d layer = (MaxPool2d) question.layer();
                yield JniUtils.maxPool(
                        x, both(layer.size()), both(layer.stride()), both(layer.padding()), layer.ceil());
            }
            case "min pool" -> {
                MinPool2d layer = (MinPool2d) question.layer();
                yield JniUtils.maxPool(x.neg(), both(layer.size()), both(layer.stride()), both(layer.padding()), false)
                        .neg();
            }
            case "average pool", "average pool ceil" -> average((AvgPool2d) question.layer(), x);
            case "average pool of pixels" -> {
                // DJL's binding does not pass count_include_pad on: the share of pixels in each window makes up for it.
                AvgPool2d layer = (AvgPool2d) question.layer();
                yield average(layer, x).div(average(layer, (PtNDArray) x.onesLike()));
            }
            case "global average pool" -> JniUtils.adaptiveAvgPool(x, sizes(1, 1));
            case "adaptive average pool" -> {
                AdaptiveAvgPool2d layer = (AdaptiveAvgPool2d) question.layer();
                yield JniUtils.adaptiveAvgPool(x, sizes(layer.height(), layer.width()));
            }
            case "dense" -> JniUtils.linear(x, inputs.get(1), inputs.get(2));
            case "rbf" -> rbf((RbfOutput) question.layer(), x, scope);
            case "flatten" -> x.reshape(x.getShape().get(0), -1);
            case "dropout" ->
                x.getNDArrayInternal()
                        .dropout(x, (float) ((Dropout) question.layer()).probability(), false)
                        .singletonOrThrow();
            case "relu" -> x.getNDArrayInternal().relu();
            case "leaky relu" -> JniUtils.leakyRelu(x, ((LeakyRelu) question.layer()).slope());
            case "tanh" -> x.tanh();
            case "scaled tanh" -> x.mul(2.0 / 3).tanh().mul(1.7159);
            case "sigmoid" -> JniUtils.sigmoid(x);
            case "softmax" -> x.softmax(1);
            case "log softmax" -> x.logSoftmax(1);
            case "cross entropy" -> {
                NDArray classes = inputs.get(1).toType(DataType.INT64, false);
                yield x.logSoftmax(1)
                        .gather(classes.expandDims(1), 1)
                        .mean()
                        .neg()
                        .reshape(1);
            }
            case "local response norm", "local response norm averaged" ->
                localResponse((LocalResponseNorm) question.layer(), x);
            case "batch norm" -> batchNorm((BatchNorm2d) question.layer(), inputs, false);
            case "batch norm in training" -> {
                NDArray y = batchNorm((BatchNorm2d) question.layer(), inputs, true);
                // The running statistics have moved in place.
                yield y.flatten().concat(inputs.get(3)).concat(inputs.get(4));
            }
            case "add" -> x.add(inputs.get(1));
            case "concat" -> x.getNDArrayInternal().concat(new NDList(inputs.get(1), inputs.get(2)), 1);
            case "correlate" -> slide(x, inputs.get(1));
            case "convolve" -> slide(x, (PtNDArray) inputs.get(1).flip(0));
            default -> throw new IllegalStateException("PyTorch is not asked for \"" + question.operation() + "\".");
        };
    }

    private static NDArray average(AvgPool2d layer, PtNDArray x) {
        return JniUtils.avgPool(x, both(layer.size()), both(layer.stride()), both(layer.padding()), layer.ceil(), true);
    }

    private static NDArray conv(Conv2d layer, List<PtNDArray> inputs) {
        Padding padding = layer.padding();
        PtNDArray x = JniUtils.pad(
                inputs.getFirst(), new long[] {padding.left(), padding.right(), padding.top(), padding.bottom()}, 0);
        PtNDArray bias = inputs.size() > 2 ? inputs.get(2) : null;
        boolean symmetric = padding.top() == padding.bottom() && padding.left() == padding.right();
        return JniUtils.convolution(
                symmetric ? inputs.getFirst() : x,
                inputs.get(1),
                bias,
                both(layer.stride()),
                both(symmetric ? padding : Padding.NONE),
                both(layer.dilation()),
                layer.groups());
    }

    /** An ordinary convolution whose missing connections have weights of zero. */
    private static NDArray sparse(SparseConv2d layer, Tensor weight, List<PtNDArray> inputs, NDManager scope) {
        int taps = layer.kernelHeight() * layer.kernelWidth();
        float[] dense = new float[layer.outChannels() * layer.inChannels() * taps];
        int kernel = 0;
        for (int map = 0; map < layer.outChannels(); map++) {
            for (int channel : layer.connections().get(map)) {
                System.arraycopy(
                        weight.data(), kernel * taps, dense, (map * layer.inChannels() + channel) * taps, taps);
                kernel++;
            }
        }
        NDArray weights = scope.create(
                dense, sizes(layer.outChannels(), layer.inChannels(), layer.kernelHeight(), layer.kernelWidth()));
        return JniUtils.convolution(
                inputs.getFirst(),
                (PtNDArray) weights,
                inputs.get(2),
                both(layer.stride()),
                both(layer.padding()),
                both(ONE),
                1);
    }

    private static NDArray rbf(RbfOutput layer, NDArray x, NDManager scope) {
        float[] codes = new float[layer.outputs() * layer.inputs()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = layer.codes().get(i / layer.inputs()).charAt(i % layer.inputs()) == '#' ? 1 : -1;
        }
        NDArray centres = scope.create(codes, sizes(layer.outputs(), layer.inputs()));
        return x.expandDims(1).sub(centres.expandDims(0)).square().sum(new int[] {2});
    }

    /** As {@code torch.nn.functional.local_response_norm} does it: a three-dimensional average over channels. */
    private static NDArray localResponse(LocalResponseNorm layer, PtNDArray x) {
        int size = layer.size();
        PtNDArray squares =
                JniUtils.pad(x.square().expandDims(1), new long[] {0, 0, 0, 0, size / 2, (size - 1) / 2}, 0);
        NDArray means = JniUtils.avgPool(squares, sizes(size, 1, 1), sizes(1, 1, 1), sizes(0, 0, 0), false, true)
                .squeeze(1);
        double alpha = layer.averaged() ? layer.alpha() : layer.alpha() * size;
        return x.div(means.mul(alpha).add(layer.k()).pow(layer.beta()));
    }

    private static NDArray batchNorm(BatchNorm2d layer, List<PtNDArray> inputs, boolean training) {
        return JniUtils.batchNorm(
                inputs.getFirst(),
                inputs.get(3),
                inputs.get(4),
                inputs.get(1),
                inputs.get(2),
                training,
                layer.momentum(),
                layer.epsilon());
    }

    private static NDArray slide(PtNDArray x, PtNDArray w) {
        var one = sizes(1);
        return JniUtils.convolution(
                        (PtNDArray) x.reshape(1, 1, -1), (PtNDArray) w.reshape(1, 1, -1), null, one, sizes(0), one, 1)
                .flatten();
    }

    private static NDArray perChannel(NDArray numbers) {
        return numbers.reshape(1, -1, 1, 1);
    }

    /** A shape of theirs; zeros are allowed in it. */
    private static ai.djl.ndarray.types.Shape sizes(long... numbers) {
        return new ai.djl.ndarray.types.Shape(numbers);
    }

    private static ai.djl.ndarray.types.Shape both(PerAxis numbers) {
        return sizes(numbers.height(), numbers.width());
    }

    private static ai.djl.ndarray.types.Shape both(Padding padding) {
        return sizes(padding.top(), padding.left());
    }

    private static ai.djl.ndarray.types.Shape sizes(Shape shape) {
        return sizes(shape.dimensions().stream().mapToLong(Integer::longValue).toArray());
    }

    private static Tensor tensor(NDArray answer) {
        int[] sizes = Arrays.stream(answer.getShape().getShape())
                .mapToInt(Math::toIntExact)
                .toArray();
        return Tensor.of(Shape.of(sizes), answer.toFloatArray());
    }

    @Override
    public void close() {
        manager.close();
    }
}
