package receptive.suites.alexnet;

import static receptive.suites.alexnet.AlexNetModelKey.right;

import java.util.List;
import java.util.function.Function;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.engine.Summary;
import receptive.exercises.alexnet.AlexNetModel;
import receptive.exercises.alexnet.AlexNetTable;
import receptive.exercises.alexnet.AlexNetVariant;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Layer;
import receptive.model.Shape;
import receptive.suites.Arithmetic;
import receptive.suites.LayerArithmetic;

/**
 * What is right and what often goes wrong in {@code alexnet-parameters}. The table of a mistake is that of the network which
 * the mistake makes, or the right one counted wrongly.
 */
public final class AlexNetTableKey {

    /** The rows of the table, first to last. */
    private static final List<String> ROWS = List.of(
            "INPUT", "CONV1", "POOL1", "NORM1", "CONV2", "POOL2", "NORM2", "CONV3", "CONV4", "CONV5", "POOL3", "FC6",
            "FC7", "FC8");

    private static final String INPUT = "INPUT";
    private static final String TOTAL = "TOTAL";

    /** The end of the names of rows of the network in two groups. */
    private static final String GROUPED = "-GROUPED";

    private static final List<String> GROUPED_ROWS = List.of("CONV2" + GROUPED, "CONV4" + GROUPED, "CONV5" + GROUPED);

    private static final String GROUPED_TOTAL = TOTAL + GROUPED;

    private static final Table RIGHT = table(AlexNetModelKey::right);

    /** The key. */
    public static final AnswerKey<AlexNetTable> KEY = AnswerKey.<AlexNetTable>of(AlexNetTable.class, RIGHT)
            .with("channels-last", RIGHT.shaped(AlexNetTableKey::channelsLast))
            .with("input-224", table(AlexNetModelKey.edited(AlexNetModelKey::reading224)))
            .with("no-biases", RIGHT.counted(AlexNetTableKey::withoutBias))
            .with("one-bias-per-layer", RIGHT.counted(AlexNetTableKey::withOneBias))
            .with("one-input-channel", table(AlexNetModelKey.edited(AlexNetModelKey::gray)))
            .with("input-channels-left-out", RIGHT.counted(AlexNetTableKey::withoutChannels))
            .with("padding-forgotten", table(AlexNetModelKey.edited(AlexNetModelKey::withoutPadding)))
            .with("flatten-forgotten", RIGHT.counted(AlexNetTableKey::withoutFlatten))
            .with("ten-classes", table((variant, classes) -> right(variant, 10)))
            .with("groups-ignored", table((variant, classes) -> right(AlexNetVariant.UNGROUPED_227, classes)))
            .with("groups-in-both", table((variant, classes) -> right(AlexNetVariant.GROUPED, classes)))
            .with("torchvision", table((variant, classes) -> right(AlexNetVariant.TORCHVISION, classes)))
            .with("biases-halved", RIGHT.counted(AlexNetTableKey::withHalfTheBiases))
            .explainedBy(AlexNetTableKey::explained);

    private static final Wording WORDS = Wording.of(AlexNetTable.class);

    private AlexNetTableKey() {}

    /** The table that someone writes who takes these networks for AlexNet. */
    private static Table table(AlexNetModel networks) {
        return new Table(
                Summary.of(networks.alexnet(AlexNetVariant.UNGROUPED_227, 1000)),
                Summary.of(networks.alexnet(AlexNetVariant.GROUPED, 1000)),
                (layer, parameters) -> parameters,
                Shape::toArray);
    }

    /** From a layer and its right number of parameters to the number that is written down. */
    private interface Count {
        long of(Layer layer, long parameters);
    }

    /** The table of two networks, counted and written down in a way that need not be right. */
    private record Table(Summary whole, Summary grouped, Count count, Function<Shape, int[]> shape)
            implements AlexNetTable {

        Table counted(Count newCount) {
            return new Table(whole, grouped, newCount, shape);
        }

        Table shaped(Function<Shape, int[]> newShape) {
            return new Table(whole, grouped, count, newShape);
        }

        @Override
        public int[] outputShape(String name) {
            return shape.apply(name.equals(INPUT) ? whole.input() : row(name).output());
        }

        @Override
        public long parameters(String name) {
            return switch (name) {
                case GROUPED_TOTAL -> total(grouped);
                case INPUT -> 0;
                // A network without response normalisation has none to count.
                default -> name.startsWith("NORM") && isKnown(name) ? 0 : count(row(name));
            };
        }

        @Override
        public long total() {
            return total(whole);
        }

        /** The row of a layer; where a network has no response normalisation, that of the pooling before it. */
        private Summary.Row row(String name) {
            if (!isKnown(name)) {
                throw new IllegalArgumentException("The table of AlexNet has no row \"" + name + "\".");
            }
            Summary summary = name.endsWith(GROUPED) ? grouped : whole;
            String plain = name.replace(GROUPED, "");
            return summary.rows().stream()
                    .filter(row -> row.name().equals(plain))
                    .findFirst()
                    .orElseGet(() -> summary.row(plain.replace("NORM", "POOL")));
        }

        private long count(Summary.Row row) {
            return count.of(row.layer(), row.parameters());
        }

        private long total(Summary summary) {
            return summary.rows().stream().mapToLong(this::count).sum();
        }
    }

    private static boolean isKnown(String name) {
        return ROWS.contains(name) || GROUPED_ROWS.contains(name);
    }

    private static int[] channelsLast(Shape shape) {
        return shape.rank() == 3 ? new int[] {shape.size(1), shape.size(2), shape.size(0)} : shape.toArray();
    }

    private static long biases(Layer layer) {
        return switch (layer) {
            case Conv2d conv -> conv.outChannels();
            case Dense dense -> dense.outputs();
            default -> 0;
        };
    }

    private static long withoutBias(Layer layer, long parameters) {
        return parameters - biases(layer);
    }

    private static long withOneBias(Layer layer, long parameters) {
        return parameters - biases(layer) + (biases(layer) > 0 ? 1 : 0);
    }

    private static long withoutChannels(Layer layer, long parameters) {
        return layer instanceof Conv2d conv
                ? (conv.kernelHeight() * conv.kernelWidth() + 1L) * conv.outChannels()
                : parameters;
    }

    /** FC6 laid on the 256 channels alone. */
    private static long withoutFlatten(Layer layer, long parameters) {
        return layer instanceof Dense dense && dense.inputs() == 256 * 6 * 6
                ? (256 + 1L) * dense.outputs()
                : parameters;
    }

    private static long withHalfTheBiases(Layer layer, long parameters) {
        return layer instanceof Conv2d conv && conv.groups() == 2 ? parameters - conv.outChannels() / 2 : parameters;
    }

    private static List<Feedback.Part> explained(Call call, int[] element) {
        String name = call.arguments().length == 0 ? TOTAL : (String) call.argument(0);
        String line =
                switch (name) {
                    case TOTAL -> WORDS.explain("total", Arithmetic.count(RIGHT.total()));
                    case GROUPED_TOTAL -> WORDS.explain("total-grouped", Arithmetic.count(RIGHT.parameters(name)));
                    case INPUT -> WORDS.explain("input");
                    default -> {
                        Summary.Row row = RIGHT.row(name);
                        yield call.method().getName().equals("outputShape")
                                ? LayerArithmetic.shape(row.layer(), row)
                                : LayerArithmetic.parameters(row.layer(), row);
                    }
                };
        return List.of(new Feedback.Line(line));
    }
}
