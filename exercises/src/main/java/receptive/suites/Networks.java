package receptive.suites;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import receptive.engine.Inference;
import receptive.engine.Summary;
import receptive.engine.Tensor;
import receptive.engine.Weights;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Layer;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Sequential;
import receptive.model.Shape;

/**
 * What suites measure on networks. A network that does not fit together is refused with a sentence a student can act on.
 *
 * <p>Names of layers do not matter, and neither does whether layers stand in blocks.
 */
public final class Networks {

    /** By how much {@link #narrowed} divides channels. */
    private static final int NARROWER = 16;

    // What a network of a student may cost here. AlexNet, narrowed, takes 10 million MACs and 0.25 million parameters.
    private static final int MOST_LAYERS = 500;
    private static final long MOST_MACS = 200_000_000;
    private static final long MOST_PARAMETERS = 20_000_000;
    private static final long MOST_ELEMENTS = 5_000_000;

    private Networks() {}

    /** The parameters of all layers, each counted by its own settings, whether or not the layers fit together. */
    public static long parameters(Network network) {
        return layers(network).mapToLong(Networks::parameters).reduce(0, Math::addExact);
    }

    private static long parameters(Layer layer) {
        return switch (layer) {
            case Conv2d conv ->
                alone(
                        conv,
                        Shape.of(
                                conv.inChannels(),
                                reach(conv.dilation().height(), conv.kernelHeight()),
                                reach(conv.dilation().width(), conv.kernelWidth())));
            case Dense dense -> alone(dense, Shape.of(dense.inputs()));
            default -> 0;
        };
    }

    private static long alone(Layer layer, Shape input) {
        return Summary.of(Network.of("alone", input, layer)).parameters();
    }

    private static int reach(int dilation, int taps) {
        return Math.addExact(Math.multiplyExact(dilation, taps - 1), 1);
    }

    /** Multiply-accumulates for one input. */
    public static long macs(Network network) {
        return fitting(() -> Summary.of(network).macs());
    }

    /** The shape that leaves the last layer. */
    public static int[] output(Network network) {
        return fitting(() -> Summary.of(network).output().toArray());
    }

    /** How many layers of a type there are. */
    public static long count(Class<? extends Layer> type, Network network) {
        return layers(network).filter(type::isInstance).count();
    }

    /**
     * The shape that leaves one of the layers of a type.
     *
     * @param type the type
     * @param number which of them, from 1
     */
    public static int[] outputOf(Class<? extends Layer> type, int number, Network network) {
        List<Summary.Row> rows = fitting(() -> Summary.of(network).rows()).stream()
                .filter(row -> row.type().equals(type.getSimpleName()))
                .toList();
        if (rows.size() < number) {
            throw new IllegalArgumentException(
                    "Your network has " + rows.size() + (rows.size() == 1 ? " layer" : " layers") + " of type "
                            + type.getSimpleName() + " but not a number " + number + ".");
        }
        return rows.get(number - 1).output().toArray();
    }

    /**
     * What the narrow twin of a network answers to a random picture. Weights come from the seed in the order of the layers
     * that have some, so two networks that compute the same thing answer the same.
     */
    public static double[] narrowScores(Network network, long seed) {
        return fitting(() -> {
            Network narrow = narrowed(network);
            affordable(Summary.of(narrow));
            Tensor scores = Inference.forward(narrow, Weights.seeded(narrow, seed), picture(narrow.input(), seed));
            double[] values = new double[scores.data().length];
            for (int i = 0; i < values.length; i++) {
                values[i] = scores.data()[i];
            }
            return values;
        });
    }

    /**
     * The same network with a sixteenth of its channels and features, cheap enough to run: numbers that 16 divides are
     * divided, others (3 colours, 10 classes) stay.
     */
    public static Network narrowed(Network network) {
        return new Network(
                network.name(), network.input(), (Sequential) mapped(network.body(), Networks::narrowedLayer));
    }

    private static Layer narrowedLayer(Layer layer) {
        return switch (layer) {
            case Conv2d conv ->
                new Conv2d(
                        narrower(conv.inChannels()),
                        narrower(conv.outChannels()),
                        conv.kernelHeight(),
                        conv.kernelWidth(),
                        conv.stride(),
                        conv.padding(),
                        conv.dilation(),
                        conv.groups(),
                        conv.bias());
            case Dense dense -> new Dense(narrower(dense.inputs()), narrower(dense.outputs()), dense.bias());
            default -> layer;
        };
    }

    private static int narrower(int channels) {
        return channels % NARROWER == 0 ? channels / NARROWER : channels;
    }

    /** A layer, or each layer of a block, changed. */
    private static Layer mapped(Layer layer, UnaryOperator<Layer> change) {
        return layer instanceof Sequential block
                ? new Sequential(block.layers().stream()
                        .map(named -> new Named(named.name(), mapped(named.layer(), change)))
                        .toList())
                : change.apply(layer);
    }

    private static Stream<Layer> layers(Network network) {
        return layers(network.body());
    }

    private static Stream<Layer> layers(Layer layer) {
        return layer instanceof Sequential block
                ? block.layers().stream().flatMap(named -> layers(named.layer()))
                : Stream.of(layer);
    }

    private static void affordable(Summary summary) {
        boolean affordable = summary.rows().size() <= MOST_LAYERS
                && summary.macs() <= MOST_MACS
                && summary.parameters() <= MOST_PARAMETERS
                && summary.input().elements() <= MOST_ELEMENTS
                && summary.rows().stream().allMatch(row -> row.output().elements() <= MOST_ELEMENTS);
        if (!affordable) {
            throw new IllegalArgumentException("it is far larger than what is asked for and was not run");
        }
    }

    /** A picture with values in [−1, 1), the same for the same seed. */
    private static Tensor picture(Shape shape, long seed) {
        SplittableRandom random = new SplittableRandom(~seed);
        float[] values = new float[Math.toIntExact(shape.elements())];
        for (int i = 0; i < values.length; i++) {
            values[i] = (random.nextInt() >> 8) * 0x1p-23f;
        }
        int[] batch = Stream.concat(Stream.of(1), shape.dimensions().stream())
                .mapToInt(Integer::intValue)
                .toArray();
        return Tensor.of(Shape.of(batch), values);
    }

    private static <T> T fitting(Supplier<T> measure) {
        try {
            return measure.get();
        } catch (IllegalArgumentException | ArithmeticException misfit) {
            throw new IllegalArgumentException("Your network does not fit together: " + misfit.getMessage(), misfit);
        }
    }
}
