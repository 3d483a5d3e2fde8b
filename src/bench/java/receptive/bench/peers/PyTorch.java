package receptive.bench.peers;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import receptive.bench.Candidate;
import receptive.engine.Shapes;
import receptive.engine.Tensor;
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

/** PyTorch, operation by operation, as a model in its eager mode runs in evaluation. */
public final class PyTorch implements Candidate {

    private final NDManager manager = NDManager.newBaseManager("PyTorch");

    @Override
    public String name() {
        return "PyTorch";
    }

    @Override
    public Runner prepare(Network network, Weights weights, int batch, int threads) {
        if (JniUtils.getNumThreads() != threads) {
            JniUtils.setNumThreads(threads);
        }
        NDManager scope = manager.newSubManager();
        Evaluation model = new Evaluation(weights, scope);
        try {
            model.check(network.body());
        } catch (UnsupportedOperationException cannot) {
            scope.close();
            throw cannot;
        }
        var sizes = sizes(Shapes.batchOf(batch, network.input()));
        ByteBuffer bytes =
                ByteBuffer.allocateDirect(Math.toIntExact(4 * sizes.size())).order(ByteOrder.nativeOrder());
        FloatBuffer numbers = bytes.asFloatBuffer();
        return new Runner() {
            @Override
            public float[] forward(Tensor x) {
                numbers.put(0, x.data());
                try (NDManager pass = scope.newSubManager()) {
                    PtNDArray input = (PtNDArray) pass.create(bytes, sizes, DataType.FLOAT32);
                    return model.sequence(network.body(), "", input).toFloatArray();
                }
            }

            @Override
            public void close() {
                scope.close();
            }
        };
    }

    private static ai.djl.ndarray.types.Shape sizes(Shape shape) {
        return numbers(shape.dimensions().stream().mapToLong(Integer::longValue).toArray());
    }

    private static ai.djl.ndarray.types.Shape numbers(long... numbers) {
        return new ai.djl.ndarray.types.Shape(numbers);
    }

    private static ai.djl.ndarray.types.Shape both(PerAxis axes) {
        return numbers(axes.height(), axes.width());
    }

    /** Zeros at both ends of an axis alike are all that an operation takes. */
    private static ai.djl.ndarray.types.Shape both(Padding padding) {
        if (padding.top() != padding.bottom() || padding.left() != padding.right()) {
            throw new UnsupportedOperationException("its operations take the same padding on both sides.");
        }
        return numbers(padding.top(), padding.left());
    }

    /** The layers of one network, with their parameters as arrays of PyTorch. */
    private static final class Evaluation {

        private final Weights weights;
        private final NDManager scope;
        private final Map<String, List<PtNDArray>> parameters = new HashMap<>();

        Evaluation(Weights weights, NDManager scope) {
            this.weights = weights;
            this.scope = scope;
        }

        /** Refuses what is not known, before anything is run. */
        void check(Sequential block) {
            for (Named named : block.layers()) {
                switch (named.layer()) {
                    case Conv2d conv -> both(conv.padding());
                    case MaxPool2d pool -> both(pool.padding());
                    // DJL's binding does not say whether padding counts.
                    case AvgPool2d pool when pool.padding().isNone() -> {}
                    case Sequential inner -> check(inner);
                    case Residual inner -> {
                        check(inner.body());
                        check(inner.shortcut());
                    }
                    case Concat inner -> inner.branches().forEach(branch -> check(Sequential.of(branch.layer())));
                    case Dense _, GlobalAvgPool2d _, AdaptiveAvgPool2d _, BatchNorm2d _, Relu _, Tanh _ -> {}
                    case Softmax _, Flatten _, Dropout _, AuxiliaryHead _ -> {}
                    default ->
                        throw new UnsupportedOperationException("no operation is known here for "
                                + named.layer().type() + ".");
                }
            }
        }

        PtNDArray sequence(Sequential block, String prefix, PtNDArray input) {
            PtNDArray x = input;
            for (Named named : block.layers()) {
                x = layer(named.layer(), prefix + named.name(), x);
            }
            return x;
        }

        private PtNDArray layer(Layer layer, String name, PtNDArray x) {
            return switch (layer) {
                case Conv2d conv -> {
                    List<PtNDArray> own = parameters(name);
                    yield JniUtils.convolution(
                            x,
                            own.get(0),
                            own.size() > 1 ? own.get(1) : null,
                            both(conv.stride()),
                            both(conv.padding()),
                            both(conv.dilation()),
                            conv.groups());
                }
                case Dense _ -> {
                    List<PtNDArray> own = parameters(name);
                    yield JniUtils.linear(x, own.get(0), own.size() > 1 ? own.get(1) : null);
                }
                case BatchNorm2d norm -> {
                    List<PtNDArray> own = parameters(name);
                    yield JniUtils.batchNorm(
                            x, own.get(2), own.get(3), own.get(0), own.get(1), false, norm.momentum(), norm.epsilon());
                }
                case MaxPool2d pool ->
                    JniUtils.maxPool(x, both(pool.size()), both(pool.stride()), both(pool.padding()), pool.ceil());
                case AvgPool2d pool ->
                    JniUtils.avgPool(
                            x, both(pool.size()), both(pool.stride()), both(pool.padding()), pool.ceil(), true);
                case GlobalAvgPool2d _ -> JniUtils.adaptiveAvgPool(x, numbers(1, 1));
                case AdaptiveAvgPool2d pool -> JniUtils.adaptiveAvgPool(x, numbers(pool.height(), pool.width()));
                case Relu _ -> JniUtils.relu(x);
                case Tanh _ -> JniUtils.tanh(x);
                case Softmax _ -> JniUtils.softmax(x, 1, DataType.FLOAT32);
                case Flatten _ -> JniUtils.flatten(x, 1, -1);
                case Sequential inner -> sequence(inner, name + ".", x);
                case Residual inner ->
                    JniUtils.add(
                            sequence(inner.body(), name + "." + Residual.BODY + ".", x),
                            sequence(inner.shortcut(), name + "." + Residual.SHORTCUT + ".", x));
                case Concat inner ->
                    JniUtils.cat(
                            inner.branches().stream()
                                    .map(branch -> layer(branch.layer(), name + "." + branch.name(), x))
                                    .toArray(PtNDArray[]::new),
                            1);
                default -> x;
            };
        }

        /** Weights, bias if there is one, and for a batch norm what it knows. */
        private List<PtNDArray> parameters(String name) {
            return parameters.computeIfAbsent(name, _ -> {
                PtNDArray weight = array(
                        weights.weight(name).data(), sizes(weights.weight(name).shape()));
                float[] bias = weights.bias(name);
                if (bias == null) {
                    return List.of(weight);
                }
                PtNDArray second = array(bias, numbers(bias.length));
                if (weights.running(name) == null) {
                    return List.of(weight, second);
                }
                return List.of(
                        weight,
                        second,
                        array(weights.running(name).mean(), numbers(bias.length)),
                        array(weights.running(name).variance(), numbers(bias.length)));
            });
        }

        private PtNDArray array(float[] numbers, ai.djl.ndarray.types.Shape shape) {
            return (PtNDArray) scope.create(numbers, shape);
        }
    }
}
