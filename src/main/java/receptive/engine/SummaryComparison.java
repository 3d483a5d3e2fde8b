package receptive.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Two networks side by side, layers that belong together on one line.
 *
 * <pre>{@code
 * SummaryComparison.of(Summary.of(LeNet.lenet5(10)), Summary.of(LeNet.lenet5of1998()))   // last in a cell: the table
 * }</pre>
 */
public final class SummaryComparison {

    private static final List<String> SIDE = List.of("layer", "type", "output", "parameters", "MACs");

    /** Columns of numbers. */
    private static final List<String> NUMBERS = List.of("parameters", "MACs");

    private static final String SAME = " ";
    private static final String DIFFERENT = "~";
    private static final String ONLY_LEFT = "<";
    private static final String ONLY_RIGHT = ">";

    private final Summary left;
    private final Summary right;

    private SummaryComparison(Summary left, Summary right) {
        this.left = left;
        this.right = right;
    }

    /** The comparison of two networks. */
    public static SummaryComparison of(Summary left, Summary right) {
        return new SummaryComparison(left, right);
    }

    /** A table with totals, for people to read; lines end in {@code \n}. */
    public String toText() {
        List<String> headings = new ArrayList<>(SIDE);
        headings.add("");
        headings.addAll(SIDE);
        headings.add("differs in");
        TextTable table = new TextTable(headings, column -> NUMBERS.contains(headings.get(column)));
        int same = 0;
        for (SummaryAlignment.Pair pair : SummaryAlignment.of(left.rows(), right.rows())) {
            List<String> differences = differences(pair);
            same += pair.isWhole() && differences.isEmpty() ? 1 : 0;
            List<String> cells = new ArrayList<>(side(pair.left()));
            cells.add(mark(pair, differences));
            cells.addAll(side(pair.right()));
            cells.add(String.join(", ", differences));
            table.add(cells);
        }
        return left.name() + " and " + right.name() + "\n\n" + table.text() + "\n" + same + " of "
                + left.rows().size() + " and " + right.rows().size()
                + " layers are the same (~ differs, < only on the left, > only on the right; names do not count).\n\n"
                + totals();
    }

    private static List<String> side(Summary.Row row) {
        if (row == null) {
            return List.of("", "", "", "", "");
        }
        String settings = row.settings().isEmpty() ? "" : " " + row.settings();
        return List.of(
                row.name(),
                row.type() + settings,
                Amounts.sizes(row.output()),
                row.parameters() == 0 ? "-" : Amounts.exact(row.parameters()),
                row.macs() == 0 ? "-" : Amounts.exact(row.macs()));
    }

    private static String mark(SummaryAlignment.Pair pair, List<String> differences) {
        if (pair.isWhole()) {
            return differences.isEmpty() ? SAME : DIFFERENT;
        }
        return pair.right() == null ? ONLY_LEFT : ONLY_RIGHT;
    }

    private static List<String> differences(SummaryAlignment.Pair pair) {
        List<String> differences = new ArrayList<>();
        if (pair.isWhole()) {
            Summary.Row a = pair.left();
            Summary.Row b = pair.right();
            note(!a.type().equals(b.type()), "type", differences);
            note(!a.settings().equals(b.settings()), "settings", differences);
            note(!a.input().equals(b.input()), "input", differences);
            note(!a.output().equals(b.output()), "output", differences);
            note(a.parameters() != b.parameters(), "parameters", differences);
            note(a.macs() != b.macs(), "MACs", differences);
        }
        return differences;
    }

    private static void note(boolean differs, String what, List<String> differences) {
        if (differs) {
            differences.add(what);
        }
    }

    private String totals() {
        TextTable table = new TextTable(List.of("total", left.name(), right.name(), "factor"), column -> column > 0);
        total(table, "parameters, all trainable", Figures::parameters);
        total(table, "not trainable", Figures::fixed);
        total(table, "MACs", Figures::macs);
        total(table, "activations", Figures::activations);
        table.add(List.of(
                "memory of parameters",
                Amounts.bytes(left.total().parameterBytes()),
                Amounts.bytes(right.total().parameterBytes()),
                ""));
        table.add(List.of(
                "memory of activations",
                Amounts.bytes(left.total().activationBytes()),
                Amounts.bytes(right.total().activationBytes()),
                ""));
        return table.text();
    }

    private void total(TextTable table, String label, ToLongFunction<Figures> figure) {
        long a = figure.applyAsLong(left.total());
        long b = figure.applyAsLong(right.total());
        String factor = a == 0 ? "" : String.format(Locale.ROOT, "%.2f", (double) b / a);
        table.add(List.of(label, Amounts.exact(a), Amounts.exact(b), factor));
    }

    /** The same as {@link #toText()}. */
    @Override
    public String toString() {
        return toText();
    }
}
