package receptive.engine;

import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Layer;
import receptive.model.Shape;
import receptive.model.Shared;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/**
 * The numbers a layer is given: the shape of its weights, and its biases.
 *
 * @param weight shape of the weights
 * @param biases how many biases go with them
 * @param bias whether it has a bias at all
 * @param running whether running statistics are kept with them
 */
record Parameters(Shape weight, int biases, boolean bias, boolean running) {

    /** What this layer needs, or null if it has no parameters. */
    static Parameters of(Layer layer) {
        return switch (layer) {
            case Conv2d conv ->
                new Parameters(
                        Shape.of(
                                conv.outChannels(),
                                conv.inChannels() / conv.groups(),
                                conv.kernelHeight(),
                                conv.kernelWidth()),
                        conv.outChannels(),
                        conv.bias(),
                        false);
            case SparseConv2d conv ->
                new Parameters(
                        Shape.of(conv.kernels(), conv.kernelHeight(), conv.kernelWidth()),
                        conv.outChannels(),
                        conv.bias(),
                        false);
            case TrainableSubsample pool -> new Parameters(Shape.of(pool.channels()), pool.channels(), true, false);
            case BatchNorm2d norm -> new Parameters(Shape.of(norm.channels()), norm.channels(), true, true);
            case Dense dense ->
                new Parameters(Shape.of(dense.outputs(), dense.inputs()), dense.outputs(), dense.bias(), false);
            case Shared shared -> of(shared.layer());
            default -> null;
        };
    }

    /** What there is: {@code weights [6, 1, 5, 5] and 6 biases}. */
    String inWords() {
        return "weights " + weight + (bias ? " and " + biases + (biases == 1 ? " bias" : " biases") : " and no bias")
                + (running ? " with running statistics" : "");
    }

    /** Refuses weights and biases that do not fit. */
    void check(Layer layer, Tensor given, float[] givenBias) {
        String type = layer.type();
        if (!given.shape().equals(weight)) {
            throw new IllegalArgumentException(
                    type + " expects weights of shape " + weight + " but got " + given.shape() + ".");
        }
        if (givenBias == null) {
            return;
        }
        if (!bias) {
            throw new IllegalArgumentException("This " + type + " has no bias but got one of length " + givenBias.length
                    + ". Pass null, or use a layer with a bias.");
        }
        if (givenBias.length != biases) {
            throw new IllegalArgumentException(
                    type + " expects a bias of length " + biases + " but got one of length " + givenBias.length + ".");
        }
    }

    /**
     * Refuses weights and biases that are NaN or infinite.
     *
     * <p>Such a weight makes a result that is NaN or infinite, so nothing is searched where the result is all numbers.
     *
     * @param y what the layer gave
     */
    static void refuseNonNumbers(Layer layer, Tensor weight, float[] bias, Tensor y) {
        if (firstNonNumber(y.data()) >= 0) {
            refuseNonNumbers(layer.type(), weight, bias);
        }
    }

    /**
     * Refuses weights and biases that are NaN or infinite.
     *
     * @param whose how to call the layer in a message
     */
    static void refuseNonNumbers(String whose, Tensor weight, float[] bias) {
        int at = firstNonNumber(weight.data());
        if (at >= 0) {
            throw nonNumber(whose, "weight", weight.place(at), weight.data()[at]);
        }
        at = bias == null ? -1 : firstNonNumber(bias);
        if (at >= 0) {
            throw nonNumber(whose, "bias", "[" + at + "]", bias[at]);
        }
    }

    private static IllegalArgumentException nonNumber(String whose, String what, String place, float value) {
        return new IllegalArgumentException(
                whose + " needs finite numbers but its " + what + " " + place + " is " + value + ".");
    }

    private static int firstNonNumber(float[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                return i;
            }
        }
        return -1;
    }
}
