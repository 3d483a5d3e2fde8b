package receptive.engine;

import java.util.List;
import java.util.stream.Collectors;

/** A {@link Summary} in Markdown. */
final class SummaryMarkdown {

    /** Two em spaces, which Markdown keeps. */
    private static final String INDENT = "&emsp;";

    private SummaryMarkdown() {}

    static String of(Summary summary) {
        StringBuilder text =
                new StringBuilder("# ").append(escaped(summary.name())).append("\n\n");
        text.append(line(SummaryTable.HEADINGS)).append('|');
        for (int column = 0; column < SummaryTable.HEADINGS.size(); column++) {
            text.append(SummaryTable.isNumber(column) ? "--:|" : "---|");
        }
        text.append('\n');
        SummaryTable.lines(summary, "\t").forEach(cells -> text.append(line(cells)));
        text.append(line(SummaryTable.total(summary).stream()
                .map(cell -> cell.isEmpty() ? cell : "**" + cell + "**")
                .toList()));
        text.append('\n');
        SummaryTable.notesWithSums(summary)
                .forEach(note -> text.append("* ").append(note).append('\n'));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(SummaryMarkdown::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** What Markdown or HTML would take for its own, taken literally; tabs stand for levels. */
    private static String escaped(String cell) {
        return cell.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("_", "\\_")
                .replace("`", "\\`")
                .replace("\n", " ")
                .replace("\t", INDENT);
    }
}
