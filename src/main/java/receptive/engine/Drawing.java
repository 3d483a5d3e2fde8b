package receptive.engine;

import java.util.Arrays;
import java.util.List;
import receptive.model.BatchNorm2d;
import receptive.model.Layer;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/** Draws the numbers of one layer. */
final class Drawing {

    private static final Initialiser HE_UNIFORM =
            new Initialiser(Initialiser.Scheme.HE, Initialiser.Distribution.UNIFORM);

    private Drawing() {}

    /** See {@link Weights#seeded}. */
    static Weights.Entry seeded(Layer layer, Draws draws) {
        Weights.Entry entry = empty(layer);
        if (layer instanceof BatchNorm2d) {
            draws.uniform(entry.weight().data(), 0, entry.weight().data().length, 1, 0.5);
            draws.uniform(entry.bias(), 0, entry.bias().length, 0, 0.5);
            draws.uniform(entry.running().mean(), 0, entry.bias().length, 0, 0.5);
            draws.uniform(entry.running().variance(), 0, entry.bias().length, 1, 0.5);
            return entry;
        }
        fillWeights(layer, HE_UNIFORM, draws, entry.weight());
        if (entry.bias() != null) {
            double fanIn = meanFanIn(layer, entry);
            draws.uniform(entry.bias(), 0, entry.bias().length, 0, StrictMath.sqrt(1 / fanIn));
        }
        return entry;
    }

    /** See {@link Weights#initialised}. */
    static Weights.Entry initial(Layer layer, Initialiser initialiser, Draws draws) {
        Weights.Entry entry = empty(layer);
        if (layer instanceof BatchNorm2d) {
            Arrays.fill(entry.weight().data(), 1);
        } else {
            fillWeights(layer, initialiser, draws, entry.weight());
        }
        return entry;
    }

    private static Weights.Entry empty(Layer layer) {
        Parameters parameters = Parameters.of(layer);
        return new Weights.Entry(
                Tensor.zeros(parameters.weight()),
                parameters.bias() ? new float[parameters.biases()] : null,
                parameters.running() ? RunningStatistics.fresh(parameters.biases()) : null);
    }

    private static void fillWeights(Layer layer, Initialiser initialiser, Draws draws, Tensor weight) {
        int length = weight.data().length;
        switch (layer) {
            case TrainableSubsample pool -> {
                double pixels = (double) pool.size().height() * pool.size().width();
                initialiser.fill(draws, weight.data(), 0, length, pixels, 1);
            }
            case SparseConv2d conv -> {
                // Maps that see more channels have the larger fan-in.
                double taps = (double) conv.kernelHeight() * conv.kernelWidth();
                int from = 0;
                for (List<Integer> seen : conv.connections()) {
                    int to = from + (int) (seen.size() * taps);
                    initialiser.fill(draws, weight.data(), from, to, seen.size() * taps, conv.outChannels() * taps);
                    from = to;
                }
            }
            default -> {
                double outputs = weight.shape().size(0);
                double fanIn = length / outputs;
                double taps = weight.shape().rank() == 4
                        ? (double) weight.shape().size(2) * weight.shape().size(3)
                        : 1;
                initialiser.fill(draws, weight.data(), 0, length, fanIn, outputs * taps);
            }
        }
    }

    private static double meanFanIn(Layer layer, Weights.Entry entry) {
        return layer instanceof TrainableSubsample pool
                ? (double) pool.size().height() * pool.size().width()
                : (double) entry.weight().data().length / entry.bias().length;
    }
}
