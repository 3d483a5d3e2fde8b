package receptive.suites;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import receptive.check.Wording;
import receptive.engine.Inference;
import receptive.engine.Summary;
import receptive.engine.Tensor;
import receptive.engine.Weights;
import receptive.model.AuxiliaryHead;
import receptive.model.BatchNorm2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Layer;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Residual;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/**
 * What suites measure on networks. A network that does not fit together is refused with a sentence a student can act on.
 *
 * <p>Names of layers do not matter, and neither does how layers are nested in blocks: what counts is what is computed.
 */
public final class Networks {

    /** By how much {@link #narrowed} divides channels. */
    private static final int NARROWER = 16;

    // What a network of a student may cost here. AlexNet, narrowed, takes 10 million MACs and 0.25 million parameters.
    private static final int MOST_LAYERS = 500;
    private static final long MOST_MACS = 200_000_000;
    private static final long MOST_PARAMETERS = 20_000_000;
    private static final long MOST_ELEMENTS = 5_000_000;

    private static final Wording WORDS = Wording.of("receptive.suites.words");

    private Networks() {}

    /** What to call a measure of this class in feedback: {@code measure.<key>} of the suites' words. */
    public static String words(String key, Object... gaps) {
        return WORDS.text("measure." + key, gaps);
    }

    /** The parameters of all layers, each counted by its own settings, whether or not the layers fit together. */
    public static long parameters(Network network) {
        return leaves(network.body()).mapToLong(Networks::parameters).reduce(0, Math::addExact);
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
            case SparseConv2d conv -> alone(conv, Shape.of(conv.inChannels(), conv.kernelHeight(), conv.kernelWidth()));
            case TrainableSubsample pool ->
                alone(
                        pool,
                        Shape.of(
                                pool.channels(),
                                pool.size().height(),
                                pool.size().width()));
            case Dense dense -> alone(dense, Shape.of(dense.inputs()));
            case BatchNorm2d norm -> alone(norm, Shape.of(norm.channels(), 1, 1));
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

    /** Connections for one input, as LeCun et al. 1998 count them. */
    public static long connections(Network network) {
        return fitting(() -> Summary.of(network).total().connections());
    }

    /** The shape that leaves the last layer. */
    public static int[] output(Network network) {
        return fitting(() -> Summary.of(network).output().toArray());
    }

    /** How many layers of a type there are. */
    public static long count(Class<? extends Layer> type, Network network) {
        return leaves(network.body()).filter(type::isInstance).count();
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
            throw new IllegalArgumentException(WORDS.text("network.fewer", rows.size(), type.getSimpleName(), number));
        }
        return rows.get(number - 1).output().toArray();
    }

    /**
     * What the narrow twin of a network answers to a random picture. Weights come from the seed in the order of the layers
     * that have some, so two networks that compute the same thing answer the same.
     */
    public static double[] narrowScores(Network network, long seed) {
        return fitting(
                () -> answer(narrowed(network), seed, (layer, weights) -> {}).toVector());
    }

    /** The same of a network that is cheap enough to run as it is. */
    public static double[] scores(Network network, long seed) {
        return fitting(() -> answer(network, seed, (layer, weights) -> {}).toVector());
    }

    /** The maps that a small network or block makes of a random picture, with weights as in {@link #narrowScores}. */
    public static double[][][] maps(Network network, long seed) {
        return fitting(() -> answer(network, seed, (layer, weights) -> {}).toVolume());
    }

    /** The maps that are left of a random picture when every weight, bias, scale and shift of the network is 0. */
    public static double[][][] mapsOfNoWeights(Network network, long seed) {
        return fitting(() -> answer(network, seed, Networks::silence).toVolume());
    }

    private static void silence(String layer, Weights weights) {
        Arrays.fill(weights.weight(layer).data(), 0);
        if (weights.bias(layer) != null) {
            Arrays.fill(weights.bias(layer), 0);
        }
    }

    /** What a network makes of a random picture, each layer that has weights changed before. */
    private static Tensor answer(Network network, long seed, BiConsumer<String, Weights> change) {
        // Adding up does not care which of two ways is called the shortcut; the order of weights would.
        Network ordered = changed(network, layer -> layer);
        Summary summary = Summary.of(ordered);
        affordable(summary);
        Weights weights = Weights.seeded(ordered, seed);
        summary.rows().stream().filter(row -> row.parameters() > 0).forEach(row -> change.accept(row.name(), weights));
        return Inference.forward(ordered, weights, picture(ordered.input(), seed));
    }

    /**
     * The same network with a sixteenth of its channels and features, cheap enough to run: numbers that 16 divides are
     * divided, others (3 colours, 10 classes) stay.
     */
    public static Network narrowed(Network network) {
        return changed(network, Networks::narrowedLayer);
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
            case BatchNorm2d norm -> new BatchNorm2d(narrower(norm.channels()), norm.epsilon(), norm.momentum());
            case Dense dense -> new Dense(narrower(dense.inputs()), narrower(dense.outputs()), dense.bias());
            default -> layer;
        };
    }

    private static int narrower(int channels) {
        return channels % NARROWER == 0 ? channels / NARROWER : channels;
    }

    /** The network with each layer changed, however deep it stands in blocks. */
    private static Network changed(Network network, UnaryOperator<Layer> change) {
        return new Network(network.name(), network.input(), changed(network.body(), change));
    }

    private static Sequential changed(Sequential block, UnaryOperator<Layer> change) {
        return new Sequential(changed(block.layers(), change));
    }

    private static List<Named> changed(List<Named> layers, UnaryOperator<Layer> change) {
        return layers.stream()
                .map(named -> new Named(named.name(), changed(named.layer(), change)))
                .toList();
    }

    private static Layer changed(Layer layer, UnaryOperator<Layer> change) {
        return switch (layer) {
            case Sequential block -> changed(block, change);
            case Concat block -> new Concat(changed(block.branches(), change));
            case Residual block -> {
                Sequential body = changed(block.body(), change);
                Sequential shortcut = changed(block.shortcut(), change);
                yield leaves(body).count() < leaves(shortcut).count()
                        ? new Residual(shortcut, body)
                        : new Residual(body, shortcut);
            }
            case AuxiliaryHead block -> new AuxiliaryHead(changed(block.head(), change));
            default -> change.apply(layer);
        };
    }

    /** The layers that are no blocks, in the order in which weights are given to them. */
    private static Stream<Layer> leaves(Layer layer) {
        return switch (layer) {
            case Sequential block -> leaves(block.layers());
            case Concat block -> leaves(block.branches());
            case Residual block -> Stream.concat(leaves(block.body()), leaves(block.shortcut()));
            case AuxiliaryHead block -> leaves(block.head());
            default -> Stream.of(layer);
        };
    }

    private static Stream<Layer> leaves(List<Named> layers) {
        return layers.stream().flatMap(named -> leaves(named.layer()));
    }

    private static void affordable(Summary summary) {
        boolean affordable = summary.rows().size() <= MOST_LAYERS
                && summary.macs() <= MOST_MACS
                && summary.parameters() <= MOST_PARAMETERS
                && summary.input().elements() <= MOST_ELEMENTS
                && summary.rows().stream().allMatch(row -> row.output().elements() <= MOST_ELEMENTS);
        if (!affordable) {
            throw new IllegalArgumentException(WORDS.text("network.too-large"));
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

    /** Two networks fail alike when they do so but for the names that their layers go by. */
    @SuppressWarnings("serial") // never written
    private static final class Misfit extends IllegalArgumentException {

        Misfit(RuntimeException cause) {
            super(WORDS.text("network.misfit", cause.getMessage()), cause);
        }

        @Override
        public String toString() {
            return getMessage().replaceAll("\"[^\"]*\"", "\"\"");
        }
    }

    private static <T> T fitting(Supplier<T> measure) {
        try {
            return measure.get();
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException misfit) {
            throw new Misfit(misfit);
        }
    }
}
