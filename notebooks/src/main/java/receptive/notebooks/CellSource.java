package receptive.notebooks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The source of a cell: its Java with every magic line blanked, and where an offset lies in it. */
final class CellSource {

    private static final Pattern MAGIC = Pattern.compile("(%|!).*");
    private static final String TEXT_BLOCK = "\"\"\"";

    private final int cell;
    private final String[] original;
    private final String java;

    CellSource(int cell, String source) {
        this.cell = cell;
        this.original = source.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        String[] kept = new String[original.length];
        boolean inTextBlock = false;
        for (int i = 0; i < kept.length; i++) {
            String line = original[i];
            kept[i] = !inTextBlock && MAGIC.matcher(line).matches() ? " ".repeat(line.length()) : line;
            inTextBlock ^= kept[i].split(TEXT_BLOCK, -1).length % 2 == 0;
        }
        this.java = String.join("\n", kept);
    }

    /** The Java of the cell: blanks in place of magics, so that an offset into the one is an offset into the other. */
    String java() {
        return java;
    }

    /** The magic lines, in order, without surrounding blanks. */
    List<String> magics() {
        String[] kept = java.split("\n", -1);
        return IntStream.range(0, original.length)
                .filter(i -> kept[i].isBlank() && !original[i].isBlank())
                .mapToObj(i -> original[i].strip())
                .toList();
    }

    /** The line, from 1, in which an offset into {@link #java()} lies. */
    int lineAt(int offset) {
        return 1
                + (int) java.substring(0, clamp(offset))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    CellDiagnostic diagnostic(int offset, boolean error, String message) {
        int at = clamp(offset);
        int line = lineAt(at);
        int column = at - java.lastIndexOf('\n', at - 1);
        return new CellDiagnostic(cell, line, column, error, message, original[line - 1]);
    }

    int cell() {
        return cell;
    }

    private int clamp(int offset) {
        return Math.clamp(offset, 0, java.length());
    }
}
