package receptive.notebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import receptive.exercises.Catalogue;

/**
 * The last cell of a notebook, in which students write down what they asked, what they found out and who helped. It is
 * recorded and not graded.
 */
public final class QuestionRecord {

    /** The id of the cell. */
    static final String CELL = "questions";

    private static final int MOST = 100;
    private static final int LONGEST = 1_000;
    private static final int COLUMNS = 3;
    private static final Pattern RULE = Pattern.compile("[|:\\s-]*");

    /**
     * A line of the record.
     *
     * @param question what was asked; all of the line, if it does not stand in the table
     * @param answer what was found out, or ""
     * @param helper who or what helped, or ""
     */
    public record Entry(String question, String answer, String helper) {}

    private QuestionRecord() {}

    /** What was written into the record of a notebook, as it is or bounded; nothing if it is as it was handed out. */
    public static List<Entry> of(Notebook notebook) {
        Set<String> handedOut = Catalogue.languages().stream()
                .flatMap(language -> Words.text(language, "questions").lines())
                .map(String::strip)
                .collect(Collectors.toSet());
        return notebook.cells().stream()
                .filter(cell -> cell.id().equals(CELL) && cell.type() == Cell.Type.MARKDOWN)
                .flatMap(cell -> cell.source().lines())
                .map(String::strip)
                .filter(line -> !handedOut.contains(line) && !RULE.matcher(line).matches())
                .limit(MOST)
                .map(QuestionRecord::entry)
                .toList();
    }

    private static Entry entry(String line) {
        if (!line.startsWith("|")) {
            return new Entry(bounded(line), "", "");
        }
        // A bar that is part of a text has a backslash before it.
        List<String> cells = new ArrayList<>(
                List.of(line.substring(1).replaceFirst("(?<!\\\\)\\|$", "").split("(?<!\\\\)\\|", COLUMNS)));
        while (cells.size() < COLUMNS) {
            cells.add("");
        }
        return new Entry(text(cells.get(0)), text(cells.get(1)), text(cells.get(2)));
    }

    private static String text(String cell) {
        return bounded(cell.replace("\\|", "|").strip());
    }

    private static String bounded(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
