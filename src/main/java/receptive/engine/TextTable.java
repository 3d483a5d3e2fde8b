package receptive.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cells in aligned columns, as text. */
public final class TextTable {

    private final List<String> headings;
    private final IntPredicate numbers;
    private final List<List<String>> lines = new ArrayList<>();
    private final List<List<String>> totals = new ArrayList<>();

    /** A table with these headings; columns of numbers are aligned to the right. */
    public TextTable(List<String> headings, IntPredicate numbers) {
        this.headings = List.copyOf(headings);
        this.numbers = numbers;
    }

    /** Adds a line. */
    public void add(List<String> cells) {
        lines.add(cells);
    }

    /** Adds a line under a rule. */
    void addTotal(List<String> cells) {
        totals.add(cells);
    }

    /** The lines, each with {@code \n} at its end. */
    public String text() {
        int[] widths = new int[headings.size()];
        widen(headings, widths);
        lines.forEach(cells -> widen(cells, widths));
        totals.forEach(cells -> widen(cells, widths));
        int length = 2 * (widths.length - 1);
        for (int width : widths) {
            length += width;
        }
        String rule = "-".repeat(length) + "\n";
        StringBuilder text = new StringBuilder(line(headings, widths)).append(rule);
        lines.forEach(cells -> text.append(line(cells, widths)));
        text.append(totals.isEmpty() ? "" : rule);
        totals.forEach(cells -> text.append(line(cells, widths)));
        return text.toString();
    }

    private static void widen(List<String> cells, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], cells.get(column).length());
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? "" : "  ");
            line.append(numbers.test(column) ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing() + "\n";
    }
}
