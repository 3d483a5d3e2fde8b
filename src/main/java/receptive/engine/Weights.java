package receptive.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import receptive.model.Layer;
import receptive.model.Network;
import receptive.model.Shared;

/**
 * The numbers of a network: one weight tensor and at most one bias for each layer that has parameters, and the running
 * statistics of each batch norm. A {@link Shared} layer has those of the layer it shares with.
 *
 * <pre>{@code
 * Weights weights = Weights.seeded(LeNet.lenet5(10), 42);
 * weights.weight("C1").shape();    // [6, 1, 5, 5]
 * weights.bias("C1").length;       // 6
 * }</pre>
 */
public final class Weights {

    private final String network;
    private final Map<String, Entry> entries;

    private Weights(String network, Map<String, Entry> entries) {
        this.network = network;
        this.entries = entries;
    }

    /**
     * Random weights, the same for the same seed.
     *
     * <p>All numbers come from one generator in the order of the layers, the weights of a layer before its bias. So two
     * networks get the same numbers when their layers with parameters are the same, whatever their names and whatever
     * stands between them. Weights are uniform with the variance {@code 2 / fan-in} (He et al. 2015, section 2.2), which
     * keeps the size of activations through rectifiers. Biases are uniform in {@code ± 1 / sqrt(fan-in)}, and what a batch
     * norm knows lies around its initial values, so that a forgotten bias or batch norm shows.
     *
     * @param network the network
     * @param seed any number
     * @throws IllegalArgumentException if a layer has more weights than an array can hold, or shares the parameters of a
     *     layer that has none like it
     */
    public static Weights seeded(Network network, long seed) {
        Draws draws = new Draws(seed);
        return drawn(network, layer -> Drawing.seeded(layer, draws));
    }

    /**
     * Random weights to start training from, the same for the same seed on every machine and with any number of threads.
     *
     * <p>Biases are 0. A batch norm changes nothing yet: scale 1, shift 0, running mean 0 and variance 1.
     *
     * @param network the network
     * @param initialiser how weights are drawn
     * @param seed any number
     * @throws IllegalArgumentException if a layer has more weights than an array can hold, or shares the parameters of a
     *     layer that has none like it
     */
    public static Weights initialised(Network network, Initialiser initialiser, long seed) {
        Draws draws = new Draws(seed);
        return drawn(network, layer -> Drawing.initial(layer, initialiser, draws));
    }

    private static Weights drawn(Network network, Function<Layer, Entry> drawing) {
        Leaves.checkShared(network);
        Map<String, Entry> entries = new LinkedHashMap<>();
        Leaves.each(network, (name, layer) -> {
            if (!(layer instanceof Shared) && Parameters.of(layer) != null) {
                try {
                    entries.put(name, drawing.apply(layer));
                } catch (IllegalArgumentException e) {
                    throw Shapes.at(name, e);
                }
            }
        });
        Leaves.each(network, (name, layer) -> {
            if (layer instanceof Shared shared) {
                entries.put(name, entries.get(shared.owner()));
            }
        });
        return new Weights(network.name(), entries);
    }

    /**
     * Replaces the numbers of a layer. They are copied.
     *
     * @param layerName its name, with dots between the names of nested blocks
     * @param weight of the shape that {@link #weight} has
     * @param bias of the length that {@link #bias} has, or null if it has none
     * @throws IllegalArgumentException if no layer of that name has parameters, a shape differs, or a number is NaN or
     *     infinite
     */
    public void set(String layerName, Tensor weight, float[] bias) {
        Entry entry = entry(layerName);
        int expected = entry.bias == null ? 0 : entry.bias.length;
        int got = bias == null ? 0 : bias.length;
        if (!weight.shape().equals(entry.weight.shape()) || expected != got) {
            throw new IllegalArgumentException("Layer \"" + layerName + "\" has weights " + entry.weight.shape()
                    + " and " + expected + " biases but got " + weight.shape() + " and " + got + ".");
        }
        Parameters.refuseNonNumbers(layerName, weight, bias);
        System.arraycopy(weight.data(), 0, entry.weight.data(), 0, weight.data().length);
        if (bias != null) {
            System.arraycopy(bias, 0, entry.bias, 0, got);
        }
    }

    /**
     * The weights of a layer; a live view, not a copy.
     *
     * @param layerName its name, with dots between the names of nested blocks
     * @throws IllegalArgumentException if no layer of that name has parameters
     */
    public Tensor weight(String layerName) {
        return entry(layerName).weight;
    }

    /**
     * The bias of a layer, one number per filter or output, or null if it has none; a live view, not a copy.
     *
     * @param layerName its name, with dots between the names of nested blocks
     * @throws IllegalArgumentException if no layer of that name has parameters
     */
    public float[] bias(String layerName) {
        return entry(layerName).bias;
    }

    /**
     * The running statistics of a batch norm, or null if the layer is another; a live view, not a copy.
     *
     * @param layerName its name, with dots between the names of nested blocks
     * @throws IllegalArgumentException if no layer of that name has parameters
     */
    public RunningStatistics running(String layerName) {
        return entry(layerName).running;
    }

    private Entry entry(String layerName) {
        Entry entry = entries.get(layerName);
        if (entry == null) {
            throw new IllegalArgumentException("No layer \"" + layerName + "\" with parameters is in the weights of \""
                    + network + "\". There are " + String.join(", ", entries.keySet()) + ".");
        }
        return entry;
    }

    /** The numbers of one layer. */
    record Entry(Tensor weight, float[] bias, RunningStatistics running) {}
}
