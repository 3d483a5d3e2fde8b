package receptive.engine;

import java.util.List;
import java.util.stream.LongStream;
import receptive.model.AuxiliaryHead;
import receptive.model.BatchNorm2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Layer;
import receptive.model.Named;
import receptive.model.Residual;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.Shared;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/**
 * What a layer costs: numbers to train and multiplications to do.
 *
 * <p>MACs count the weights of convolutions and fully connected layers only: no biases, no pooling, no normalisation, no
 * activations.
 */
final class Costs {

    private Costs() {}

    /** The number of weights: {@code outChannels · inChannels / groups · KH · KW}, {@code outputs · inputs}. */
    static long weights(Layer layer) {
        return switch (layer) {
            case Conv2d conv ->
                product(
                        conv,
                        conv.outChannels(),
                        conv.inChannels() / conv.groups(),
                        conv.kernelHeight(),
                        conv.kernelWidth());
            case SparseConv2d conv -> product(conv, conv.kernels(), conv.kernelHeight(), conv.kernelWidth());
            case TrainableSubsample pool -> pool.channels();
            case BatchNorm2d norm -> norm.channels();
            case Dense dense -> product(dense, dense.outputs(), dense.inputs());
            default -> 0;
        };
    }

    /**
     * Weights and biases together; those of a block are those of its layers. What a {@link Shared} layer uses counts where
     * it belongs, so here as 0. Running statistics of a batch norm are not trained and do not count.
     */
    static long parameters(Layer layer) {
        return switch (layer) {
            case Conv2d conv -> sum(conv, weights(conv), conv.bias() ? conv.outChannels() : 0);
            case SparseConv2d conv -> sum(conv, weights(conv), conv.bias() ? conv.outChannels() : 0);
            case TrainableSubsample pool -> 2L * pool.channels();
            case BatchNorm2d norm -> 2L * norm.channels();
            case Dense dense -> sum(dense, weights(dense), dense.bias() ? dense.outputs() : 0);
            case Sequential block -> parameters(block, block.layers());
            case Concat block -> parameters(block, block.branches());
            case Residual block -> sum(block, parameters(block.body()), parameters(block.shortcut()));
            case AuxiliaryHead block -> parameters(block.head());
            default -> 0;
        };
    }

    private static long parameters(Layer block, List<Named> layers) {
        return layers.stream().mapToLong(named -> parameters(named.layer())).reduce(0, (a, b) -> sum(block, a, b));
    }

    /**
     * Multiply-accumulates of a single layer for one input: each weight of a convolution is used once per output pixel. 0 for
     * blocks, whose layers have their own.
     */
    static long macs(Layer layer, Shape output) {
        return switch (layer) {
            case Conv2d conv -> product(conv, weights(conv), output.size(1), output.size(2));
            case SparseConv2d conv -> product(conv, weights(conv), output.size(1), output.size(2));
            case Dense dense -> weights(dense);
            case Shared shared -> macs(shared.layer(), output);
            default -> 0;
        };
    }

    private static long sum(Layer layer, long a, long b) {
        try {
            return Math.addExact(a, b);
        } catch (ArithmeticException overflow) {
            throw tooMany(layer, overflow);
        }
    }

    private static long product(Layer layer, long... factors) {
        try {
            return LongStream.of(factors).reduce(1, Math::multiplyExact);
        } catch (ArithmeticException overflow) {
            throw tooMany(layer, overflow);
        }
    }

    private static IllegalArgumentException tooMany(Layer layer, ArithmeticException overflow) {
        return new IllegalArgumentException(
                "The parameters or multiply-accumulates of this " + layer.type() + " are more than a long can count.",
                overflow);
    }
}
