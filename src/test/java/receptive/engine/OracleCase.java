package receptive.engine;

import static receptive.engine.Tolerance.positive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import receptive.engine.image.Extent;
import receptive.engine.image.Sliding;
import receptive.engine.kernel.Kernels;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AvgPool2d;
import receptive.model.BatchNorm2d;
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
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.RbfOutput;
import receptive.model.Relu;
import receptive.model.ScaledTanh;
import receptive.model.Shape;
import receptive.model.Sigmoid;
import receptive.model.Softmax;
import receptive.model.SparseConv2d;
import receptive.model.Tanh;
import receptive.model.TrainableSubsample;

/**
 * One question that this engine and PyTorch both answer: an operation and random inputs from a seed.
 *
 * <p>Every case has two answers of ours, that of the fastest kernels and that of the definition. Long because there are many
 * operations.
 *
 * @param operation the name of the operation
 * @param seed the seed
 * @param layer the settings, or null if the operation has none
 * @param inputs what goes in: the input, then weights, biases and running statistics as far as there are any
 * @param fastest what the operation gives
 * @param defined what its definition gives
 * @param magnitudes the same sums with all terms made positive
 * @param terms how many terms a sum has
 */
record OracleCase(
        String operation,
        long seed,
        Layer layer,
        List<Tensor> inputs,
        Tensor fastest,
        Tensor defined,
        Tensor magnitudes,
        long terms) {

    static final int SEEDS = 15;

    static final List<String> OPERATIONS = List.of(
            "conv2d",
            "conv2d asymmetric",
            "conv2d dilated",
            "conv2d grouped",
            "conv2d depthwise",
            "sparse conv2d",
            "trainable subsample",
            "max pool",
            "max pool ceil",
            "min pool",
            "average pool",
            "average pool ceil",
            "average pool of pixels",
            "global average pool",
            "adaptive average pool",
            "dense",
            "rbf",
            "flatten",
            "relu",
            "leaky relu",
            "tanh",
            "scaled tanh",
            "sigmoid",
            "softmax",
            "log softmax",
            "cross entropy",
            "local response norm",
            "local response norm averaged",
            "batch norm",
            "batch norm in training",
            "dropout",
            "add",
            "concat",
            "correlate",
            "convolve");

    static Stream<OracleCase> all() {
        return OPERATIONS.stream()
                .flatMap(operation -> IntStream.rangeClosed(1, SEEDS).mapToObj(seed -> of(operation, seed)));
    }

    static OracleCase of(String operation, long seed) {
        Draw draw = new Draw(1000L * OPERATIONS.indexOf(operation) + seed);
        return switch (operation) {
            case "conv2d" -> conv(operation, seed, draw, 1, PerAxis.of(1), true);
            case "conv2d asymmetric" -> conv(operation, seed, draw, 1, PerAxis.of(1), false);
            case "conv2d dilated" -> conv(operation, seed, draw, 1, draw.perAxis(1, 3), true);
            case "conv2d grouped" -> conv(operation, seed, draw, draw.oneOf(2, 3), PerAxis.of(1), true);
            case "conv2d depthwise" -> conv(operation, seed, draw, draw.oneOf(3, 5, 17, 33), PerAxis.of(1), true);
            case "sparse conv2d" -> sparse(operation, seed, draw);
            case "trainable subsample" -> subsample(operation, seed, draw);
            case "max pool", "max pool ceil" -> {
                MaxPool2d layer = pool(draw, operation.endsWith("ceil"));
                Tensor x = maps(draw, 7);
                Tensor y = Pooling.max(_ -> Kernels.fastest(), x, layer);
                yield exact(operation, seed, layer, List.of(x), y, Definitions.maxPool2d(x, layer));
            }
            case "min pool" -> {
                MaxPool2d settings = pool(draw, false);
                MinPool2d layer = new MinPool2d(settings.size(), settings.stride(), settings.padding(), false);
                Tensor x = maps(draw, 7);
                Tensor y = Pooling.min(_ -> Kernels.fastest(), x, layer);
                yield exact(operation, seed, layer, List.of(x), y, Definitions.minPool2d(x, layer));
            }
            case "average pool", "average pool ceil", "average pool of pixels" -> {
                MaxPool2d settings = pool(draw, operation.endsWith("ceil"));
                AvgPool2d layer = new AvgPool2d(
                        settings.size(),
                        settings.stride(),
                        settings.padding(),
                        settings.ceil(),
                        !operation.endsWith("pixels"));
                Tensor x = maps(draw, 7);
                yield new OracleCase(
                        operation,
                        seed,
                        layer,
                        List.of(x),
                        Pooling.average(_ -> Kernels.fastest(), x, layer),
                        Definitions.avgPool2d(x, layer),
                        Definitions.avgPool2d(positive(x), layer),
                        25);
            }
            case "global average pool" -> {
                Tensor x = maps(draw, 1);
                yield new OracleCase(
                        operation,
                        seed,
                        new GlobalAvgPool2d(),
                        List.of(x),
                        Operations.globalAvgPool2d(x),
                        Definitions.globalAvgPool2d(x),
                        Definitions.globalAvgPool2d(positive(x)),
                        (long) x.shape().size(2) * x.shape().size(3));
            }
            case "adaptive average pool" -> {
                Tensor x = maps(draw, 1);
                AdaptiveAvgPool2d layer = new AdaptiveAvgPool2d(draw.between(1, 7), draw.between(1, 7));
                yield new OracleCase(
                        operation,
                        seed,
                        layer,
                        List.of(x),
                        Operations.adaptiveAvgPool2d(x, layer),
                        Definitions.adaptiveAvgPool2d(x, layer),
                        Definitions.adaptiveAvgPool2d(positive(x), layer),
                        (long) x.shape().size(2) * x.shape().size(3));
            }
            case "dense" -> {
                Dense layer = Dense.of(draw.between(1, 400), draw.between(1, 30));
                Tensor x = draw.tensor(Shape.of(draw.between(1, 3), layer.inputs()));
                Tensor weight = draw.tensor(Shape.of(layer.outputs(), layer.inputs()));
                Tensor bias = draw.tensor(Shape.of(layer.outputs()));
                yield new OracleCase(
                        operation,
                        seed,
                        layer,
                        List.of(x, weight, bias),
                        Operations.dense(_ -> Kernels.fastest(), x, weight, bias.data(), layer),
                        Definitions.dense(x, weight, bias.data()),
                        Definitions.dense(positive(x), positive(weight), positive(bias.data())),
                        layer.inputs());
            }
            case "rbf" -> {
                Tensor x = draw.tensor(Shape.of(draw.between(1, 3), 84));
                Tensor expected = Definitions.rbf(x, RbfOutput.digits());
                Tensor y = Operations.rbf(x, RbfOutput.digits());
                yield new OracleCase(operation, seed, RbfOutput.digits(), List.of(x), y, expected, expected, 84);
            }
            case "flatten" -> {
                Tensor x = maps(draw, 1);
                Tensor flat = Operations.flatten(x);
                yield exact(operation, seed, new Flatten(), List.of(x), flat, Tensor.of(flat.shape(), x.data()));
            }
            case "dropout" -> {
                Tensor x = maps(draw, 1);
                yield exact(operation, seed, new Dropout(draw.between(1, 9) / 10.0), List.of(x), x, x);
            }
            case "relu" -> {
                Tensor x = maps(draw, 1);
                Tensor y = Activations.relu(_ -> Kernels.fastest(), x);
                yield exact(operation, seed, new Relu(), List.of(x), y, Definitions.relu(x));
            }
            case "leaky relu" -> {
                Tensor x = maps(draw, 1);
                LeakyRelu layer = new LeakyRelu(draw.between(1, 30) / 100.0);
                Tensor y = Activations.leakyRelu(_ -> Kernels.fastest(), x, layer);
                yield function(operation, seed, layer, x, y, Definitions.leakyRelu(x, layer));
            }
            case "tanh" -> {
                Tensor x = maps(draw, 1);
                yield function(operation, seed, new Tanh(), x, Operations.tanh(x), Definitions.tanh(x));
            }
            case "scaled tanh" -> {
                Tensor x = maps(draw, 1);
                yield function(
                        operation, seed, new ScaledTanh(), x, Operations.scaledTanh(x), Definitions.scaledTanh(x));
            }
            case "sigmoid" -> {
                Tensor x = maps(draw, 1);
                yield function(operation, seed, new Sigmoid(), x, Operations.sigmoid(x), Definitions.sigmoid(x));
            }
            case "softmax" -> {
                Tensor x = scores(draw);
                yield function(operation, seed, new Softmax(), x, Operations.softmax(x), Definitions.softmax(x));
            }
            case "log softmax" -> {
                Tensor x = scores(draw);
                yield function(
                        operation, seed, new LogSoftmax(), x, Operations.logSoftmax(x), Definitions.logSoftmax(x));
            }
            case "cross entropy" -> crossEntropy(operation, seed, draw);
            case "local response norm", "local response norm averaged" -> {
                Tensor x = maps(draw, 1);
                boolean averaged = operation.endsWith("averaged");
                LocalResponseNorm layer =
                        new LocalResponseNorm(draw.between(1, 7), draw.between(1, 9) / 10.0, 0.75, 2, averaged);
                Tensor y = Operations.localResponseNorm(x, layer);
                yield function(operation, seed, layer, x, y, Definitions.localResponseNorm(x, layer));
            }
            case "batch norm" -> batchNorm(operation, seed, draw);
            case "batch norm in training" -> batchNormTraining(operation, seed, draw);
            case "add" -> {
                Tensor a = maps(draw, 1);
                Tensor b = draw.tensor(a.shape());
                Tensor y = Joins.add(_ -> Kernels.fastest(), a, b);
                yield exact(operation, seed, null, List.of(a, b), y, Definitions.add(a, b));
            }
            case "concat" -> {
                Tensor a = maps(draw, 1);
                Shape shape = a.shape();
                Tensor b = draw.tensor(Shape.of(shape.size(0), draw.between(1, 5), shape.size(2), shape.size(3)));
                List<Tensor> parts = List.of(a, b, a);
                yield exact(operation, seed, null, parts, Operations.concat(parts), Definitions.concat(parts));
            }
            case "correlate", "convolve" -> slide(operation, seed, draw);
            default -> throw new IllegalArgumentException("No operation is called \"" + operation + "\".");
        };
    }

    private static OracleCase conv(
            String operation, long seed, Draw draw, int groups, PerAxis dilation, boolean symmetric) {
        boolean depthwise = operation.endsWith("depthwise");
        int in = depthwise ? groups : groups == 1 ? draw.oneOf(1, 3, 5, 17, 33) : groups * draw.oneOf(1, 3, 5);
        int out = groups * draw.between(1, depthwise ? 2 : 6);
        Padding padding = symmetric ? Padding.of(draw.between(0, 3), draw.between(0, 3)) : draw.padding(3);
        Conv2d layer = new Conv2d(
                in,
                out,
                draw.between(1, 4),
                draw.between(1, 4),
                draw.perAxis(1, 3),
                padding,
                dilation,
                groups,
                draw.between(0, 2) > 0);
        Tensor x = draw.tensor(Shape.of(draw.between(1, 3), in, draw.between(10, 14), draw.between(10, 19)));
        Tensor weight = draw.tensor(Parameters.of(layer).weight());
        List<Tensor> inputs = new ArrayList<>(List.of(x, weight));
        float[] bias = layer.bias() ? draw.values(out) : null;
        if (bias != null) {
            inputs.add(Tensor.of(Shape.of(out), bias));
        }
        return new OracleCase(
                operation,
                seed,
                layer,
                inputs,
                Convolution.forward(_ -> Kernels.fastest(), x, weight, bias, layer),
                Definitions.conv2d(x, weight, bias, layer),
                Definitions.conv2d(positive(x), positive(weight), positive(bias), layer),
                (long) in / groups * layer.kernelHeight() * layer.kernelWidth());
    }

    private static OracleCase sparse(String operation, long seed, Draw draw) {
        List<List<Integer>> table = List.of(List.of(2), List.of(0, 1), List.of(4, 3, 0), List.of(0, 1, 2, 3, 4));
        SparseConv2d layer = new SparseConv2d(
                5,
                table,
                draw.between(1, 4),
                draw.between(1, 4),
                draw.perAxis(1, 2),
                Padding.of(draw.between(0, 2), draw.between(0, 2)),
                true);
        Tensor x = draw.tensor(Shape.of(draw.between(1, 3), 5, draw.between(6, 11), draw.between(6, 13)));
        Tensor weight = draw.tensor(Parameters.of(layer).weight());
        Tensor bias = draw.tensor(Shape.of(4));
        return new OracleCase(
                operation,
                seed,
                layer,
                List.of(x, weight, bias),
                Convolution.forward(_ -> Kernels.fastest(), x, weight, bias.data(), layer),
                Definitions.sparseConv2d(x, weight, bias.data(), layer),
                Definitions.sparseConv2d(positive(x), positive(weight), positive(bias.data()), layer),
                5L * layer.kernelHeight() * layer.kernelWidth());
    }

    private static OracleCase subsample(String operation, long seed, Draw draw) {
        Tensor x = maps(draw, 4);
        int channels = x.shape().size(1);
        TrainableSubsample layer = new TrainableSubsample(channels, draw.perAxis(1, 4), draw.perAxis(1, 3));
        Tensor coefficients = draw.tensor(Shape.of(channels));
        Tensor bias = draw.tensor(Shape.of(channels));
        return new OracleCase(
                operation,
                seed,
                layer,
                List.of(x, coefficients, bias),
                Pooling.subsample(_ -> Kernels.fastest(), x, coefficients, bias.data(), layer),
                Definitions.subsample(x, coefficients, bias.data(), layer),
                Definitions.subsample(positive(x), positive(coefficients), positive(bias.data()), layer),
                16);
    }

    private static OracleCase crossEntropy(String operation, long seed, Draw draw) {
        Tensor x = scores(draw);
        int[] classes = new int[x.shape().size(0)];
        Tensor labels = Tensor.zeros(Shape.of(classes.length));
        for (int n = 0; n < classes.length; n++) {
            classes[n] = draw.between(0, x.shape().size(1) - 1);
            labels.data()[n] = classes[n];
        }
        return new OracleCase(
                operation,
                seed,
                null,
                List.of(x, labels),
                Tensor.of(Shape.of(1), (float) Losses.crossEntropy(x, classes)),
                Tensor.of(Shape.of(1), (float) Definitions.crossEntropy(x, classes)),
                Tensor.of(Shape.of(1), 4),
                x.shape().size(1));
    }

    private static OracleCase batchNorm(String operation, long seed, Draw draw) {
        Tensor x = maps(draw, 1);
        int channels = x.shape().size(1);
        BatchNorm2d layer = new BatchNorm2d(channels, draw.oneOf(1, 100) * 1e-5, 0.1);
        Tensor scale = draw.tensor(Shape.of(channels));
        Tensor shift = draw.tensor(Shape.of(channels));
        Tensor mean = draw.tensor(Shape.of(channels));
        Tensor variance = positive(draw.tensor(Shape.of(channels)));
        RunningStatistics running = new RunningStatistics(mean.data(), variance.data());
        return new OracleCase(
                operation,
                seed,
                layer,
                List.of(x, scale, shift, mean, variance),
                Normalisation.batch(_ -> Kernels.fastest(), x, scale, shift.data(), running, layer),
                Definitions.batchNorm2d(x, scale, shift.data(), running, layer),
                magnitudes(x, scale, shift, running, layer),
                4);
    }

    /** The answer is the output, then the running means, then the running variances. */
    private static OracleCase batchNormTraining(String operation, long seed, Draw draw) {
        Tensor x = draw.tensor(
                Shape.of(draw.between(2, 3), draw.oneOf(1, 3, 5, 17), draw.between(1, 7), draw.between(2, 9)));
        int channels = x.shape().size(1);
        int values = x.data().length / channels;
        BatchNorm2d layer = new BatchNorm2d(channels, 1e-5, draw.between(1, 5) / 10.0);
        Tensor scale = draw.tensor(Shape.of(channels));
        Tensor shift = draw.tensor(Shape.of(channels));
        Tensor mean = draw.tensor(Shape.of(channels));
        Tensor variance = positive(draw.tensor(Shape.of(channels)));
        RunningStatistics moved =
                new RunningStatistics(mean.data().clone(), variance.data().clone());
        Tensor y = Normalisation.batchTraining(_ -> Kernels.fastest(), x, scale, shift.data(), moved, layer);

        RunningStatistics batch = Definitions.statistics(x);
        float[] means = new float[channels];
        float[] variances = new float[channels];
        for (int c = 0; c < channels; c++) {
            double unbiased = batch.variance()[c] * (double) values / (values - 1);
            means[c] = (float) ((1 - layer.momentum()) * mean.data()[c] + layer.momentum() * batch.mean()[c]);
            variances[c] = (float) ((1 - layer.momentum()) * variance.data()[c] + layer.momentum() * unbiased);
        }
        return new OracleCase(
                operation,
                seed,
                layer,
                List.of(x, scale, shift, mean, variance),
                row(y.data(), moved.mean(), moved.variance()),
                row(
                        Definitions.batchNorm2d(x, scale, shift.data(), batch, layer)
                                .data(),
                        means,
                        variances),
                row(magnitudes(x, scale, shift, batch, layer).data(), ones(channels), ones(channels)),
                values);
    }

    private static float[] ones(int length) {
        return RunningStatistics.fresh(length).variance();
    }

    private static Tensor row(float[]... parts) {
        float[] all = new float[0];
        for (float[] part : parts) {
            float[] longer = Arrays.copyOf(all, all.length + part.length);
            System.arraycopy(part, 0, longer, all.length, part.length);
            all = longer;
        }
        return Tensor.of(Shape.of(all.length), all);
    }

    private static Tensor magnitudes(
            Tensor x, Tensor scale, Tensor shift, RunningStatistics statistics, BatchNorm2d layer) {
        float[] mean = positive(statistics.mean());
        for (int c = 0; c < mean.length; c++) {
            mean[c] = -mean[c];
        }
        RunningStatistics apart = new RunningStatistics(mean, statistics.variance());
        return Definitions.batchNorm2d(positive(x), positive(scale), positive(shift.data()), apart, layer);
    }

    /** Of signals: the valid part. */
    private static OracleCase slide(String operation, long seed, Draw draw) {
        Tensor x = draw.tensor(Shape.of(draw.between(9, 40)));
        Tensor w = draw.tensor(Shape.of(draw.between(1, 9)));
        Tensor y = slid(operation, x, w);
        Tensor magnitudes = slid(operation, positive(x), positive(w));
        return new OracleCase(operation, seed, null, List.of(x, w), y, y, magnitudes, w.data().length);
    }

    private static Tensor slid(String operation, Tensor x, Tensor w) {
        double[] y = operation.equals("convolve")
                ? Sliding.convolve(x.toVector(), w.toVector(), Extent.VALID)
                : Sliding.correlate(x.toVector(), w.toVector(), Extent.VALID);
        return Tensor.of(Shape.of(y.length), Tensor.ofVector(y).data());
    }

    private static MaxPool2d pool(Draw draw, boolean ceil) {
        PerAxis size = draw.perAxis(1, 5);
        Padding padding = Padding.of(draw.between(0, size.height() / 2), draw.between(0, size.width() / 2));
        return new MaxPool2d(size, draw.perAxis(1, 4), padding, ceil);
    }

    private static Tensor maps(Draw draw, int least) {
        return draw.tensor(Shape.of(
                draw.between(1, 3),
                draw.oneOf(1, 3, 5, 17, 33),
                draw.between(least, least + 6),
                draw.between(least, least + 9)));
    }

    private static Tensor scores(Draw draw) {
        return draw.tensor(Shape.of(draw.between(1, 3), draw.oneOf(1, 3, 5, 17, 33)));
    }

    private static OracleCase exact(
            String operation, long seed, Layer layer, List<Tensor> inputs, Tensor fastest, Tensor defined) {
        return new OracleCase(operation, seed, layer, inputs, fastest, defined, Tensor.zeros(defined.shape()), 0);
    }

    /** A few steps, each rounded relative to a value of about 1. */
    private static OracleCase function(
            String operation, long seed, Layer layer, Tensor x, Tensor fastest, Tensor defined) {
        Tensor magnitudes = positive(defined);
        for (int i = 0; i < magnitudes.data().length; i++) {
            magnitudes.data()[i] += 1;
        }
        return new OracleCase(operation, seed, layer, List.of(x), fastest, defined, magnitudes, 2);
    }

    /** Compares both answers with PyTorch's and returns how much of the tolerance the worse one used. */
    double compare(Tensor answer) {
        Tolerance.assertClose(fastest, answer, magnitudes, terms, this + ": operation against PyTorch");
        Tolerance.assertClose(defined, answer, magnitudes, terms, this + ": definition against PyTorch");
        double most = 0;
        for (int i = 0; i < answer.data().length; i++) {
            double allowed = Tolerance.of(terms, magnitudes.data()[i]);
            most = Math.max(most, Math.abs((double) fastest.data()[i] - answer.data()[i]) / allowed);
            most = Math.max(most, Math.abs((double) defined.data()[i] - answer.data()[i]) / allowed);
        }
        return most;
    }

    @Override
    public String toString() {
        return operation + ", seed " + seed + ", " + (layer == null ? "" : layer + " ") + "on "
                + inputs.getFirst().shape();
    }
}
