package receptive.notebooks;

/**
 * What the compiler says about a place in a cell.
 *
 * @param cell the cell, as the caller counts them
 * @param line line in the cell, from 1; lines of magics count
 * @param column column in that line, from 1
 * @param error whether the code cannot run because of it
 * @param message the compiler's words
 * @param sourceLine the line as it stands in the cell
 */
public record CellDiagnostic(int cell, int line, int column, boolean error, String message, String sourceLine) {

    private static final int AROUND = 120;

    /** The line, or what of a long one stands around the place, a caret below the place, the message: three lines or more. */
    public String marked() {
        int at = Math.min(column - 1, sourceLine.length());
        int from = Math.max(0, at - AROUND);
        int to = Math.min(sourceLine.length(), at + AROUND);
        String start = from == 0 ? "" : "…";
        String before = start + sourceLine.substring(from, at);
        return before + sourceLine.substring(at, to) + (to == sourceLine.length() ? "" : "…") + "\n"
                + before.replaceAll("[^\t]", " ") + "^ " + message;
    }
}
