package receptive.suites.lenet;

import java.util.List;
import java.util.function.Function;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.engine.Summary;
import receptive.exercises.lenet.LeNet5Table;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Layer;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Shape;
import receptive.suites.Arithmetic;
import receptive.suites.LayerArithmetic;
import receptive.zoo.LeNet;

/** What is right and what often goes wrong in {@code lenet5-table}. */
public final class LeNet5TableKey {

    /** The names of the layers, first to last. */
    public static final List<String> LAYERS = List.of("C1", "S2", "C3", "S4", "C5", "F6", "OUTPUT");

    private static final Network RIGHT = LeNet.lenet5(10);

    /** The key. */
    public static final AnswerKey<LeNet5Table> KEY = AnswerKey.<LeNet5Table>of(LeNet5Table.class, table(RIGHT))
            .with("channels-last", table(RIGHT).shaped(LeNet5TableKey::channelsLast))
            .with("input-28x28", table(withFirstAndFifth(1, 28, Conv2d.of(16, 120, 4))))
            .with("no-biases", table(RIGHT).counted(LeNet5TableKey::withoutBias))
            .with("one-bias-per-layer", table(RIGHT).counted(LeNet5TableKey::withOneBias))
            .with("input-channels-left-out", table(RIGHT).counted(LeNet5TableKey::withoutChannels))
            .with("trainable-pooling", table(RIGHT).counted(LeNet5TableKey::withTrainedPooling))
            .with("input-rgb", table(withFirstAndFifth(3, 32, Conv2d.of(16, 120, 5))))
            .with("c5-taken-as-flatten", table(withC5AsFlatten()))
            .with("network-of-1998", table(LeNet.lenet5of1998()))
            .explainedBy(LeNet5TableKey::row);

    private static final Wording WORDS = Wording.of(LeNet5Table.class);

    private LeNet5TableKey() {}

    private static Table table(Network network) {
        return new Table(network, (layer, row) -> row.parameters(), Shape::toArray);
    }

    /** From a layer and its row to the number of its parameters. */
    private interface Count {
        long of(Layer layer, Summary.Row row);
    }

    /** The table of a network, counted and written down in a way that need not be right. */
    private record Table(Network network, Count count, Function<Shape, int[]> shape) implements LeNet5Table {

        Table counted(Count newCount) {
            return new Table(network, newCount, shape);
        }

        Table shaped(Function<Shape, int[]> newShape) {
            return new Table(network, count, newShape);
        }

        @Override
        public int[] outputShape(String layer) {
            return shape.apply(row(layer).output());
        }

        @Override
        public long parameters(String layer) {
            Summary.Row row = row(layer);
            return count.of(layer(layer), row);
        }

        @Override
        public long total() {
            return LAYERS.stream().mapToLong(this::parameters).sum();
        }

        Summary.Row row(String name) {
            if (!LAYERS.contains(name)) {
                throw new IllegalArgumentException("LeNet-5 has the layers " + LAYERS + " but not \"" + name + "\".");
            }
            return Summary.of(network).row(name);
        }

        Layer layer(String name) {
            return network.layers().stream()
                    .filter(named -> named.name().equals(name))
                    .map(Named::layer)
                    .findFirst()
                    .orElseThrow();
        }
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

    private static long withoutBias(Layer layer, Summary.Row row) {
        return row.parameters() - biases(layer);
    }

    private static long withOneBias(Layer layer, Summary.Row row) {
        return withoutBias(layer, row) + (biases(layer) > 0 ? 1 : 0);
    }

    private static long withoutChannels(Layer layer, Summary.Row row) {
        return layer instanceof Conv2d conv
                ? (conv.kernelHeight() * conv.kernelWidth() + 1L) * conv.outChannels()
                : row.parameters();
    }

    /** The pooling of 1998: one coefficient and one bias per map. */
    private static long withTrainedPooling(Layer layer, Summary.Row row) {
        return layer instanceof AvgPool2d ? 2L * row.output().size(0) : row.parameters();
    }

    private static Network withFirstAndFifth(int channels, int side, Conv2d fifth) {
        return Network.builder("LeNet-5", Shape.of(channels, side, side))
                .add("C1", Conv2d.of(channels, 6, 5))
                .add("S2", AvgPool2d.of(2, 2))
                .add("C3", Conv2d.of(6, 16, 5))
                .add("S4", AvgPool2d.of(2, 2))
                .add("C5", fifth)
                .add(new Flatten())
                .add("F6", Dense.of(120, 84))
                .add("OUTPUT", Dense.of(84, 10))
                .build();
    }

    private static Network withC5AsFlatten() {
        return Network.builder("LeNet-5", Shape.of(1, 32, 32))
                .add("C1", Conv2d.of(1, 6, 5))
                .add("S2", AvgPool2d.of(2, 2))
                .add("C3", Conv2d.of(6, 16, 5))
                .add("S4", AvgPool2d.of(2, 2))
                .add("C5", new Flatten())
                .add("F6", Dense.of(400, 84))
                .add("OUTPUT", Dense.of(84, 10))
                .build();
    }

    private static List<Feedback.Part> row(Call call, int[] element) {
        Table right = table(RIGHT);
        if (call.method().getName().equals("total")) {
            return List.of(new Feedback.Line(WORDS.explain("total", Arithmetic.count(right.total()))));
        }
        String name = (String) call.argument(0);
        Layer layer = right.layer(name);
        Summary.Row row = right.row(name);
        boolean shape = call.method().getName().equals("outputShape");
        return List.of(
                new Feedback.Line(shape ? LayerArithmetic.shape(layer, row) : LayerArithmetic.parameters(layer, row)));
    }
}
