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

    /** The line, a caret below the place, the message: three lines or more. */
    public String marked() {
        String before = sourceLine.substring(0, Math.min(column - 1, sourceLine.length()));
        return sourceLine + "\n" + before.replaceAll("[^\t]", " ") + "^ " + message;
    }
}
