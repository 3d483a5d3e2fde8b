package receptive.engine;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import receptive.engine.kernel.Kernels;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AvgPool2d;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.GlobalAvgPool2d;
import receptive.model.LeakyRelu;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.RbfOutput;
import receptive.model.ScaledTanh;
import receptive.model.Shape;
import receptive.model.Sigmoid;
import receptive.model.SparseConv2d;
import receptive.model.Tanh;
import receptive.model.TrainableSubsample;

/**
 * The forward pass of single layers, for a batch of any size.
 *
 * <p>Inputs are never modified. A result never shares storage with an input, {@link #flatten} included.
 *
 * <pre>{@code
 * Tensor x = Tensor.ofImage(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});
 * Tensor diagonal = Tensor.ofFilters(new double[][][][] {{{{1, 0}, {0, 1}}}});
 * Tensor y = Operations.conv2d(x, diagonal, null, Conv2d.of(1, 1, 2));   // {{6, 8}, {12, 14}}
 * }</pre>
 *
 * <p>Every operation throws an {@link IllegalArgumentException} when shapes do not fit or a weight is not a finite number,
 * with a sentence that says what the layer expects.
 *
 * <p>Long because it is the list of all operations; what they do stands in {@link Definitions}, one formula each, and how
 * they are done in the classes it calls.
 */
public final class Operations {

    private Operations() {}

    /**
     * Convolution as networks use it (cross-correlation):
     * {@code y[n, f, i, j] = bias[f] + sum over c, r, s of weight[f, c, r, s] · x[n, c', i·stride + r·dilation − top,
     * j·stride + s·dilation − left]}, where {@code c'} is channel {@code c} of the group that filter {@code f} belongs to,
     * stride and dilation are those of the axis, and pixels outside the image are 0.
     *
     * @param x {@code [N, inChannels, H, W]}
     * @param weight {@code [outChannels, inChannels / groups, kernelHeight, kernelWidth]}
     * @param bias {@code outChannels} numbers, or null for none
     * @param layer the settings
     * @return {@code [N, outChannels, OH, OW]}
     */
    public static Tensor conv2d(Tensor x, Tensor weight, float[] bias, Conv2d layer) {
        return Convolution.forward(Kernels::forWork, x, weight, bias, layer);
    }

    /**
     * Convolution by a table of connections: as {@link #conv2d}, but map {@code f} sums over the channels of its row of the
     * table, each with a kernel of its own.
     *
     * @param x {@code [N, inChannels, H, W]}
     * @param weight {@code [connections, kernelHeight, kernelWidth]}
     * @param bias one number per map, or null for none
     * @param layer the settings
     * @return {@code [N, maps, OH, OW]}
     */
    public static Tensor sparseConv2d(Tensor x, Tensor weight, float[] bias, SparseConv2d layer) {
        return Convolution.forward(Kernels::forWork, x, weight, bias, layer);
    }

    /**
     * The subsampling of 1998: {@code y = coefficient[c] · sum of the window + bias[c]}.
     *
     * @param x {@code [N, channels, H, W]}
     * @param coefficients {@code [channels]}
     * @param bias one number per channel, or null for none
     * @param layer the settings
     * @return {@code [N, channels, OH, OW]}
     */
    public static Tensor subsample(Tensor x, Tensor coefficients, float[] bias, TrainableSubsample layer) {
        return Pooling.subsample(Kernels::forWork, x, coefficients, bias, layer);
    }

    /**
     * Max pooling: the largest value of each window, channel by channel. Padding never wins.
     *
     * @param x {@code [N, C, H, W]}
     * @param layer the settings
     * @return {@code [N, C, OH, OW]}
     */
    public static Tensor maxPool2d(Tensor x, MaxPool2d layer) {
        return Pooling.max(Kernels::forWork, x, layer);
    }

    /**
     * Min pooling: the smallest value of each window, channel by channel. Padding never wins.
     *
     * @param x {@code [N, C, H, W]}
     * @param layer the settings
     * @return {@code [N, C, OH, OW]}
     */
    public static Tensor minPool2d(Tensor x, MinPool2d layer) {
        return Pooling.min(Kernels::forWork, x, layer);
    }

    /**
     * Average pooling: the mean of each window, channel by channel, over what the settings count.
     *
     * @param x {@code [N, C, H, W]}
     * @param layer the settings
     * @return {@code [N, C, OH, OW]}
     */
    public static Tensor avgPool2d(Tensor x, AvgPool2d layer) {
        return Pooling.average(Kernels::forWork, x, layer);
    }

    /**
     * The mean of each channel.
     *
     * @param x {@code [N, C, H, W]}
     * @return {@code [N, C, 1, 1]}
     */
    public static Tensor globalAvgPool2d(Tensor x) {
        return Pooling.global(x, new GlobalAvgPool2d());
    }

    /**
     * Average pooling to a given size: output row {@code i} is the mean of input rows {@code floor(i·H / height)} up to, not
     * including, {@code ceil((i + 1)·H / height)}, and likewise for columns.
     *
     * @param x {@code [N, C, H, W]}
     * @param layer the size
     * @return {@code [N, C, height, width]}
     */
    public static Tensor adaptiveAvgPool2d(Tensor x, AdaptiveAvgPool2d layer) {
        return Pooling.adaptive(x, layer);
    }

    /**
     * Fully connected: {@code y[n, o] = bias[o] + sum over i of weight[o, i] · x[n, i]}.
     *
     * @param x {@code [N, inputs]}
     * @param weight {@code [outputs, inputs]}
     * @param bias {@code outputs} numbers, or null for none
     * @param layer the settings
     * @return {@code [N, outputs]}
     */
    public static Tensor dense(Tensor x, Tensor weight, float[] bias, Dense layer) {
        return dense(Kernels::forWork, x, weight, bias, layer);
    }

    static Tensor dense(LongFunction<Kernels> choice, Tensor x, Tensor weight, float[] bias, Dense layer) {
        Tensor y = Tensor.zeros(Shapes.outputOfBatch(layer, x.shape()));
        int inputs = layer.inputs();
        int outputs = layer.outputs();
        Parameters.of(layer).check(layer, weight, bias);
        Kernels kernels = choice.apply((long) y.data().length * inputs);
        for (int n = 0; n < x.shape().size(0); n++) {
            for (int o = 0; o < outputs; o++) {
                float sum = kernels.dot(weight.data(), o * inputs, x.data(), n * inputs, inputs);
                y.data()[n * outputs + o] = bias == null ? sum : sum + bias[o];
            }
        }
        Parameters.refuseNonNumbers(layer, weight, bias, y);
        return y;
    }

    /**
     * The output layer of 1998: {@code y[n, i] = sum over j of (x[n, j] − code[i][j])²}.
     *
     * @param x {@code [N, length of a code]}
     * @param layer the codes
     * @return {@code [N, codes]}
     */
    public static Tensor rbf(Tensor x, RbfOutput layer) {
        Tensor y = Tensor.zeros(Shapes.outputOfBatch(layer, x.shape()));
        int inputs = layer.inputs();
        int to = 0;
        for (int n = 0; n < x.shape().size(0); n++) {
            for (String code : layer.codes()) {
                double sum = 0;
                for (int j = 0; j < inputs; j++) {
                    double distance = x.data()[n * inputs + j] - (code.charAt(j) == '#' ? 1.0 : -1.0);
                    sum += distance * distance;
                }
                y.data()[to++] = (float) sum;
            }
        }
        return y;
    }

    /**
     * The same numbers in the same order, one row per input.
     *
     * @param x {@code [N, C, H, W]}
     * @return {@code [N, C·H·W]}
     */
    public static Tensor flatten(Tensor x) {
        return Tensor.of(
                Shapes.outputOfBatch(new Flatten(), x.shape()), x.data().clone());
    }

    /**
     * The rectifier, element by element: {@code max(0, x)}.
     *
     * @param x any shape
     * @return the shape of {@code x}
     */
    public static Tensor relu(Tensor x) {
        return Activations.relu(Kernels::forWork, x);
    }

    /**
     * The leaky rectifier, element by element: {@code x} where that is at least 0, else {@code slope · x}.
     *
     * @param x any shape
     * @param layer the slope
     * @return the shape of {@code x}
     */
    public static Tensor leakyRelu(Tensor x, LeakyRelu layer) {
        return Activations.leakyRelu(Kernels::forWork, x, layer);
    }

    /**
     * The hyperbolic tangent, element by element.
     *
     * @param x any shape
     * @return the shape of {@code x}
     */
    public static Tensor tanh(Tensor x) {
        return Activations.each(new Tanh(), x, Math::tanh);
    }

    /**
     * LeCun's scaled hyperbolic tangent, element by element: {@code 1.7159 · tanh(2/3 · x)}.
     *
     * @param x any shape
     * @return the shape of {@code x}
     */
    public static Tensor scaledTanh(Tensor x) {
        return Activations.each(
                new ScaledTanh(), x, value -> ScaledTanh.AMPLITUDE * Math.tanh(ScaledTanh.SLOPE * value));
    }

    /**
     * The logistic function, element by element: {@code 1 / (1 + exp(−x))}.
     *
     * @param x any shape
     * @return the shape of {@code x}
     */
    public static Tensor sigmoid(Tensor x) {
        return Activations.each(new Sigmoid(), x, Activations::sigmoid);
    }

    /**
     * Scores to probabilities: {@code y[n, i] = exp(x[n, i]) / sum over j of exp(x[n, j])}.
     *
     * @param x {@code [N, K]}
     * @return {@code [N, K]}
     */
    public static Tensor softmax(Tensor x) {
        return Activations.softmax(x);
    }

    /**
     * Scores to logarithms of probabilities: {@code y[n, i] = x[n, i] − log(sum over j of exp(x[n, j]))}.
     *
     * @param x {@code [N, K]}
     * @return {@code [N, K]}
     */
    public static Tensor logSoftmax(Tensor x) {
        return Activations.logSoftmax(x);
    }

    /**
     * Local response normalisation: {@code y[c] = x[c] / (k + a · sum of x[j]²)^beta}, the sum over channels
     * {@code c − size/2} to {@code c + (size − 1)/2} as far as there are any; {@code a} is alpha, or alpha divided by the size.
     *
     * @param x {@code [N, C, H, W]}
     * @param layer the settings
     * @return {@code [N, C, H, W]}
     */
    public static Tensor localResponseNorm(Tensor x, LocalResponseNorm layer) {
        return Normalisation.localResponse(x, layer);
    }

    /**
     * Batch normalisation in use: {@code y = scale[c] · (x − mean[c]) / sqrt(variance[c] + epsilon) + shift[c]} with the
     * running statistics.
     *
     * @param x {@code [N, channels, H, W]}
     * @param scale {@code [channels]}
     * @param shift one number per channel, or null for none
     * @param running mean and variance of each channel
     * @param layer the settings
     * @return {@code [N, channels, H, W]}
     */
    public static Tensor batchNorm2d(
            Tensor x, Tensor scale, float[] shift, RunningStatistics running, BatchNorm2d layer) {
        return Normalisation.batch(Kernels::forWork, x, scale, shift, running, layer);
    }

    /**
     * Batch normalisation in training: as {@link #batchNorm2d}, but with mean and (biased) variance of the batch, over N, H
     * and W; the running statistics move towards them, the variance unbiased.
     *
     * @param x {@code [N, channels, H, W]}
     * @param scale {@code [channels]}
     * @param shift one number per channel, or null for none
     * @param running is changed
     * @param layer the settings
     * @return {@code [N, channels, H, W]}
     */
    public static Tensor batchNorm2dTraining(
            Tensor x, Tensor scale, float[] shift, RunningStatistics running, BatchNorm2d layer) {
        return Normalisation.batchTraining(Kernels::forWork, x, scale, shift, running, layer);
    }

    /**
     * Dropout in training: each value is 0 with the layer's probability {@code p}, else {@code x / (1 − p)}, so that the
     * expected value stays. In use, dropout does nothing.
     *
     * @param x any shape
     * @param layer the probability
     * @param seed which values are dropped; the same seed drops the same
     * @return the shape of {@code x}
     */
    public static Tensor dropoutTraining(Tensor x, Dropout layer, long seed) {
        Shape shape = Shapes.outputOfBatch(layer, x.shape());
        SplittableRandom random = new SplittableRandom(seed);
        Tensor y = Tensor.zeros(shape);
        float kept = (float) (1 / (1 - layer.probability()));
        for (int i = 0; i < y.data().length; i++) {
            y.data()[i] = random.nextDouble() < layer.probability() ? 0 : x.data()[i] * kept;
        }
        return y;
    }

    /**
     * The sum, element by element, as at the end of a residual block.
     *
     * @param a any shape
     * @param b the same shape
     * @return the same shape
     */
    public static Tensor add(Tensor a, Tensor b) {
        return Joins.add(Kernels::forWork, a, b);
    }

    /**
     * The channels of all parts one behind the other, as at the end of an inception module.
     *
     * @param parts tensors {@code [N, C_i, H, W]} that differ in their channels alone
     * @return {@code [N, C_1 + C_2 + …, H, W]}
     */
    public static Tensor concat(List<Tensor> parts) {
        return Joins.concat(parts);
    }
}
