package receptive.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a student is told about one test that did not pass.
 *
 * @param sentence what is wrong, in one sentence
 * @param parts what helps to see why, in order; may be empty
 */
public record Feedback(String sentence, List<Part> parts) {

    /** A piece of an explanation. */
    public sealed interface Part {}

    /**
     * A sentence or a line of arithmetic.
     *
     * @param text plain text
     */
    public record Line(String text) implements Part {}

    /**
     * A known mistake whose result is the one that was seen.
     *
     * @param id its id in the exercise's texts
     * @param text what to look at
     */
    public record Mistake(String id, String text) implements Part {}

    /**
     * A table of numbers: an image, a window, what was expected, what came.
     *
     * @param title what it shows
     * @param cells rows of numbers as text
     * @param marked rows of flags, as large as cells: which to mark
     */
    public record Grid(String title, List<List<String>> cells, List<List<Boolean>> marked) implements Part {
        /** Copies the rows. */
        public Grid {
            cells = cells.stream().map(List::copyOf).toList();
            marked = marked.stream().map(List::copyOf).toList();
        }
    }

    /** Copies the parts. */
    public Feedback {
        parts = List.copyOf(parts);
    }

    /** Feedback of one sentence. */
    public static Feedback of(String sentence) {
        return new Feedback(sentence, List.of());
    }

    /** The ids of the mistakes that this names. */
    public List<String> mistakes() {
        return parts.stream()
                .filter(Mistake.class::isInstance)
                .map(part -> ((Mistake) part).id())
                .toList();
    }

    /** All of it as plain text, several lines. */
    public String toText() {
        return sentence + parts.stream().map(part -> "\n" + text(part)).collect(Collectors.joining());
    }

    private static String text(Part part) {
        return switch (part) {
            case Line line -> line.text();
            case Mistake mistake -> mistake.text();
            case Grid grid -> grid.title() + "\n" + rows(grid);
        };
    }

    private static String rows(Grid grid) {
        int width = grid.cells().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        boolean marks = grid.marked().stream().anyMatch(row -> row.contains(true));
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < grid.cells().size(); i++) {
            StringBuilder row = new StringBuilder();
            for (int j = 0; j < grid.cells().get(i).size(); j++) {
                String cell = grid.cells().get(i).get(j);
                boolean mark = grid.marked().get(i).get(j);
                row.append(j == 0 ? "" : marks ? " " : "  ")
                        .append(" ".repeat(width - cell.length()))
                        .append(mark ? "[" : marks ? " " : "")
                        .append(cell)
                        .append(mark ? "]" : marks ? " " : "");
            }
            rows.append(i == 0 ? "" : "\n").append(row.toString().stripTrailing());
        }
        return rows.toString();
    }
}
