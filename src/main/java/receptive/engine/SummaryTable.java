package receptive.engine;

import java.util.ArrayList;
import java.util.List;
import receptive.model.AuxiliaryHead;

/** The cells of a printed {@link Summary}, the same in text and in Markdown. */
final class SummaryTable {

    static final List<String> HEADINGS = List.of(
            "layer",
            "type",
            "settings",
            "input",
            "output",
            "parameters",
            "share",
            "MACs",
            "field",
            "jump",
            "memory",
            "connected to");

    /** Columns of numbers, aligned to the right. */
    private static final List<String> NUMBERS = List.of("parameters", "share", "MACs", "field", "jump", "memory");

    private SummaryTable() {}

    static boolean isNumber(int column) {
        return NUMBERS.contains(HEADINGS.get(column));
    }

    /** One list of cells per line, the input first, without the totals. */
    static List<List<String>> lines(Summary summary, String indent) {
        List<List<String>> cells = new ArrayList<>();
        String shape = Amounts.sizes(summary.input());
        String memory = Amounts.bytes((double) summary.input().elements() * Float.BYTES);
        cells.add(List.of(Summary.INPUT, "", "", "", shape, "-", "-", "-", "1", "1", memory, ""));
        summary.lines().forEach(line -> add(line, summary.total(), indent, 0, cells));
        return cells;
    }

    private static void add(SummaryLine line, Figures whole, String indent, int depth, List<List<String>> cells) {
        Summary.Row row = line.row();
        Figures figures = line.total();
        boolean block = line.isBlock();
        cells.add(List.of(
                indent.repeat(depth) + line.label(),
                row.type(),
                row.settings(),
                Amounts.sizes(row.input()),
                Amounts.sizes(row.output()),
                sum(block, count(figures.parameters())),
                sum(block, Amounts.share(figures.parameters(), whole.parameters())),
                sum(block, count(figures.macs())),
                row.field().size(),
                row.field().jump(),
                sum(block, figures.activations() == 0 ? "-" : Amounts.bytes(figures.activationBytes())),
                String.join(", ", sources(row))));
        line.parts().forEach(part -> add(part, whole, indent, depth + 1, cells));
    }

    /** What a layer is connected to; without the names of the blocks around it where those are the same. */
    static List<String> sources(Summary.Row row) {
        String own = row.name() + ".";
        String around = row.name().substring(0, row.name().lastIndexOf('.') + 1);
        return row.connectedTo().stream()
                .map(source -> source.startsWith(own)
                        ? source.substring(own.length())
                        : source.startsWith(around) ? source.substring(around.length()) : source)
                .toList();
    }

    /** The last line. */
    static List<String> total(Summary summary) {
        Figures total = summary.total();
        return List.of(
                "total",
                "",
                "",
                "",
                "",
                count(total.parameters()),
                total.parameters() == 0 ? "-" : "100%",
                count(total.macs()),
                "",
                "",
                Amounts.bytes(total.activationBytes()),
                "");
    }

    /** What the totals mean, one sentence each. */
    static List<String> notes(Summary summary) {
        Figures total = summary.total();
        List<String> notes = new ArrayList<>();
        notes.add("Parameters: " + Amounts.exact(total.parameters()) + ", all trainable ("
                + Amounts.bytes(total.parameterBytes()) + " as 32-bit floats; 1 MB = 1,000,000 bytes).");
        notes.add("Not trainable: " + Amounts.exact(total.fixed())
                + " (running statistics of batch norms, codes set by hand; not among the parameters).");
        notes.add(
                "MACs: " + Amounts.exact(total.macs())
                        + " (multiply-accumulates for one input, weights of convolutions and dense layers only; FLOPs = 2·MACs).");
        notes.add("Activations: " + Amounts.exact(total.activations()) + " ("
                + Amounts.bytes(total.activationBytes())
                + " for one input, with the input; activation functions, flatten and dropout work in place).");
        notes.add("Connections: " + Amounts.exact(total.connections())
                + " (uses of a weight or a bias, as LeCun et al. 1998 count them).");
        long heads = headMacs(summary.lines());
        if (heads > 0) {
            notes.add("Auxiliary heads: " + Amounts.exact(heads) + " of the MACs, in training only.");
        }
        return notes;
    }

    /** The notes of a table that sets the sums over a block in parentheses. */
    static List<String> notesWithSums(Summary summary) {
        List<String> notes = notes(summary);
        if (summary.lines().stream().anyMatch(SummaryLine::isBlock)) {
            notes.add("In parentheses: sums over a block.");
        }
        return notes;
    }

    /** Multiply-accumulates of what is left out when the network is used. */
    private static long headMacs(List<SummaryLine> lines) {
        return lines.stream()
                .mapToLong(line -> line.row().layer() instanceof AuxiliaryHead
                        ? line.total().macs()
                        : headMacs(line.parts()))
                .sum();
    }

    private static String sum(boolean block, String number) {
        return block && !number.equals("-") ? "(" + number + ")" : number;
    }

    /** A dash for none, so that the eye finds the layers that cost. */
    private static String count(long value) {
        return value == 0 ? "-" : Amounts.exact(value);
    }
}
