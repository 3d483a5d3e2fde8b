package receptive.engine;

import java.util.ArrayList;
import java.util.List;
import receptive.model.Layer;
import receptive.model.Network;
import receptive.model.Sequential;
import receptive.model.Shape;

/**
 * What a network is made of: one row per layer, with shapes, parameters, multiply-accumulates and receptive field.
 *
 * <pre>{@code
 * Summary summary = Summary.of(LeNet.lenet5(10));
 * summary.parameters();                 // 61706
 * summary.row("C3").output();           // [16, 10, 10]
 * summary.row("C5").field().height();   // 32
 * summary                               // last in a notebook's cell: the table
 * }</pre>
 */
public final class Summary {

    /** What the first layers are connected to. */
    public static final String INPUT = "input";

    private final Network network;
    private final List<SummaryLine> lines;
    private final List<Row> rows;
    private final Figures total;

    private Summary(Network network, List<SummaryLine> lines) {
        this.network = network;
        this.lines = List.copyOf(lines);
        List<Row> collected = new ArrayList<>();
        lines.forEach(line -> collect(line, collected));
        this.rows = List.copyOf(collected);
        Figures image = new Figures(0, 0, 0, 0, network.input().elements());
        this.total = SummaryWalk.total(lines, image, network.name());
    }

    /** Joins come after what they join, and a block that only holds layers in a row has no row of its own. */
    private static void collect(SummaryLine line, List<Row> rows) {
        line.parts().forEach(part -> collect(part, rows));
        if (!(line.row().layer() instanceof Sequential)) {
            rows.add(line.row());
        }
    }

    /**
     * One layer.
     *
     * @param name the layer's name, with dots between the names of nested blocks
     * @param layer the layer
     * @param input shape that enters, without the batch axis
     * @param output shape that leaves
     * @param figures what it costs for one input
     * @param field what one value of the output sees of the input
     * @param connectedTo names of the layers whose outputs enter; {@value Summary#INPUT} for the network's input
     * @param sharedWith name of the layer whose parameters it uses, which counts them; empty if they are its own
     */
    public record Row(
            String name,
            Layer layer,
            Shape input,
            Shape output,
            Figures figures,
            ReceptiveField field,
            List<String> connectedTo,
            String sharedWith) {

        /** Keeps a copy of the names. */
        public Row {
            connectedTo = List.copyOf(connectedTo);
        }

        /** The layer's type: {@code Conv2d}. */
        public String type() {
            return layer.type();
        }

        /** Weights and biases that this layer counts. */
        public long parameters() {
            return figures.parameters();
        }

        /** Multiply-accumulates of its weights for one input. */
        public long macs() {
            return figures.macs();
        }

        /** Kernel, stride and the like in words: {@code 11x11, stride 4}. */
        public String settings() {
            return LayerSettings.words(layer);
        }
    }

    /**
     * The summary of a network.
     *
     * @throws IllegalArgumentException if a layer does not fit the one before it, with a message that names the layer; or
     *     if parameters or MACs add up to more than a {@code long} can count
     */
    public static Summary of(Network network) {
        List<SummaryLine> lines = SummaryWalk.through(network);
        Leaves.checkShared(network);
        return new Summary(network, lines);
    }

    /** The network. */
    public Network network() {
        return network;
    }

    /** The network's name. */
    public String name() {
        return network.name();
    }

    /** Shape of one input. */
    public Shape input() {
        return network.input();
    }

    /** The layers in order, those of nested blocks under dotted names; what joins branches comes after them. */
    public List<Row> rows() {
        return rows;
    }

    /** The outermost layers and blocks. */
    List<SummaryLine> lines() {
        return lines;
    }

    /** Everything together; the activations with the input itself. */
    public Figures total() {
        return total;
    }

    /** All weights and biases; those that two layers share count once. */
    public long parameters() {
        return total.parameters();
    }

    /** Multiply-accumulates for one input: weights of convolutions and fully connected layers only. */
    public long macs() {
        return total.macs();
    }

    /** The shape that leaves the last layer. */
    public Shape output() {
        return lines.isEmpty() ? input() : lines.getLast().row().output();
    }

    /**
     * The row of a layer.
     *
     * @throws IllegalArgumentException if there is none of that name; the message names those there are
     */
    public Row row(String layerName) {
        return rows.stream()
                .filter(row -> row.name().equals(layerName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name() + "\" has no layer \"" + layerName
                        + "\". There are "
                        + String.join(", ", rows.stream().map(Row::name).toList()) + "."));
    }

    /** An aligned table with totals, for people to read; lines end in {@code \n}. */
    public String toText() {
        return SummaryText.of(this);
    }

    /** The table in Markdown; lines end in {@code \n}. */
    public String toMarkdown() {
        return SummaryMarkdown.of(this);
    }

    /** A piece of HTML for a notebook, with a style of its own; blocks fold. */
    public String toHtml() {
        return SummaryHtml.fragment(this);
    }

    /** A whole page of HTML that needs no other file. */
    public String toHtmlPage() {
        return SummaryHtml.page(this);
    }

    /** The same as {@link #toText()}. */
    @Override
    public String toString() {
        return toText();
    }
}
