package receptive.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
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
 * Runs a network.
 *
 * <pre>{@code
 * Network lenet5 = LeNet.lenet5(10);
 * Tensor scores = Inference.forward(lenet5, Weights.seeded(lenet5, 42), Tensor.zeros(Shape.of(8, 1, 32, 32)));
 * scores.shape();    // [8, 10]
 * }</pre>
 *
 * <p>What a layer gives is kept only until the next has used it, so memory is that of the weights and of the two largest
 * neighbouring layers, or of a block and its input.
 */
public final class Inference {

    private final Weights weights;
    private final BiConsumer<String, Tensor> observer;

    private Inference(Weights weights, BiConsumer<String, Tensor> observer) {
        this.weights = weights;
        this.observer = observer;
    }

    /**
     * What the last layer gives for each input of the batch. Dropout does nothing here, a batch norm takes its running
     * statistics, and auxiliary heads are not run.
     *
     * @param network the network
     * @param weights its weights
     * @param x {@code [N, ...input]}
     * @return {@code [N, ...output]}
     * @throws IllegalArgumentException if the batch does not fit the network, a layer does not fit the one before it, or
     *     the weights do not fit the layers or are not finite; the message names the layer
     */
    public static Tensor forward(Network network, Weights weights, Tensor x) {
        return forward(network, weights, x, (_, _) -> {});
    }

    /**
     * As {@link #forward(Network, Weights, Tensor)}, showing what each layer gives on the way.
     *
     * @param network the network
     * @param weights its weights
     * @param x {@code [N, ...input]}
     * @param observer receives the full name of each layer, dots between the names of nested blocks, and its output; blocks
     *     come after the layers within them
     * @return {@code [N, ...output]}
     * @throws IllegalArgumentException as above
     */
    public static Tensor forward(Network network, Weights weights, Tensor x, BiConsumer<String, Tensor> observer) {
        Shape batch = x.shape();
        if (batch.rank() == 0 || !Shapes.withoutBatch(batch).equals(network.input())) {
            throw new IllegalArgumentException("\"" + network.name() + "\" expects an input of shape "
                    + network.input()
                            .toString()
                            .replaceFirst("\\[", network.input().rank() == 0 ? "[N" : "[N, ")
                    + " but got " + batch + ".");
        }
        return new Inference(weights, observer).through(network.body(), "", x);
    }

    /**
     * What one layer of a network gives; a block runs its layers.
     *
     * @param layer the layer
     * @param name its full name, by which its weights are found
     * @param weights the weights of its network
     * @param x {@code [N, ...input of the layer]}
     * @return {@code [N, ...output of the layer]}
     * @throws IllegalArgumentException as for a network
     */
    public static Tensor layer(Layer layer, String name, Weights weights, Tensor x) {
        return new Inference(weights, (_, _) -> {}).layer(name, layer, x);
    }

    private Tensor through(Sequential block, String prefix, Tensor x) {
        Tensor y = x;
        for (Named named : block.layers()) {
            y = layer(prefix + named.name(), named.layer(), y);
        }
        return y;
    }

    private Tensor layer(String name, Layer layer, Tensor x) {
        Tensor y;
        try {
            y = forward(layer, name, x);
        } catch (IllegalArgumentException e) {
            throw Shapes.at(name, e);
        }
        observer.accept(name, y);
        return y;
    }

    private Tensor forward(Layer layer, String name, Tensor x) {
        return switch (layer) {
            case Conv2d conv -> Operations.conv2d(x, weights.weight(name), weights.bias(name), conv);
            case SparseConv2d conv -> Operations.sparseConv2d(x, weights.weight(name), weights.bias(name), conv);
            case TrainableSubsample pool -> Operations.subsample(x, weights.weight(name), weights.bias(name), pool);
            case MaxPool2d pool -> Operations.maxPool2d(x, pool);
            case MinPool2d pool -> Operations.minPool2d(x, pool);
            case AvgPool2d pool -> Operations.avgPool2d(x, pool);
            case GlobalAvgPool2d _ -> Operations.globalAvgPool2d(x);
            case AdaptiveAvgPool2d pool -> Operations.adaptiveAvgPool2d(x, pool);
            case LocalResponseNorm norm -> Operations.localResponseNorm(x, norm);
            case BatchNorm2d norm ->
                Operations.batchNorm2d(x, weights.weight(name), weights.bias(name), weights.running(name), norm);
            case Dense dense -> Operations.dense(x, weights.weight(name), weights.bias(name), dense);
            case RbfOutput rbf -> Operations.rbf(x, rbf);
            case Flatten _ -> Operations.flatten(x);
            case Relu _ -> Operations.relu(x);
            case LeakyRelu leaky -> Operations.leakyRelu(x, leaky);
            case Tanh _ -> Operations.tanh(x);
            case ScaledTanh _ -> Operations.scaledTanh(x);
            case Sigmoid _ -> Operations.sigmoid(x);
            case Softmax _ -> Operations.softmax(x);
            case LogSoftmax _ -> Operations.logSoftmax(x);
            case Dropout _, AuxiliaryHead _ -> x;
            case Shared shared -> forward(shared.layer(), name, x);
            case Sequential block -> through(block, name + ".", x);
            case Residual block ->
                Operations.add(
                        through(block.body(), name + "." + Residual.BODY + ".", x),
                        through(block.shortcut(), name + "." + Residual.SHORTCUT + ".", x));
            case Concat block -> {
                List<Tensor> parts = new ArrayList<>();
                for (Named branch : block.branches()) {
                    parts.add(layer(name + "." + branch.name(), branch.layer(), x));
                }
                yield Operations.concat(parts);
            }
        };
    }
}
