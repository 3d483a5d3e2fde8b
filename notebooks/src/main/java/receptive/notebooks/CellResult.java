package receptive.notebooks;

import java.util.List;
import java.util.Optional;

/**
 * What came of one cell.
 *
 * @param snippets the declarations, statements and expressions of the cell, in order, up to the first that failed
 * @param diagnostics what the compiler said; with an error among them, the rest of the cell was left out
 * @param waiting declarations that name something not declared yet, one diagnostic for each; they come alive with it
 * @param value value of the last expression, if the cell ends with one that has a value
 * @param thrown what the cell threw, if it did
 * @param stopped whether {@link JavaSession#stop} ended it
 */
public record CellResult(
        List<Snippet> snippets,
        List<CellDiagnostic> diagnostics,
        List<CellDiagnostic> waiting,
        Optional<Object> value,
        Optional<Thrown> thrown,
        boolean stopped) {

    /** What became of a snippet. */
    public enum Status {
        /** Compiled, and run if there was something to run. */
        DONE,
        /** Declared, and not usable until something it names is declared. */
        WAITING,
        /** Not valid Java, or not valid here. */
        REJECTED
    }

    /**
     * One declaration, statement or expression.
     *
     * @param name the name it declares, or "" for none
     * @param type whether it declares a class, an interface, a record or an enum
     * @param status what became of it
     * @param line its first line in the cell, from 1
     */
    public record Snippet(String name, boolean type, Status status, int line) {}

    /**
     * A throwable of the student's code.
     *
     * @param type binary name of its class
     * @param message its message, or "" for none
     * @param frames where it was thrown, innermost first: the student's frames alone
     * @param cause what caused it, if anything did
     */
    public record Thrown(String type, String message, List<Frame> frames, Optional<Thrown> cause) {}

    /**
     * A place in a cell.
     *
     * @param place class and method, or "" for a statement of the cell itself
     * @param cell the cell
     * @param line line in the cell, from 1
     */
    public record Frame(String place, int cell, int line) {}

    /** Whether the cell compiled and ran to its end. */
    public boolean succeeded() {
        return thrown.isEmpty() && !stopped && diagnostics.stream().noneMatch(CellDiagnostic::error);
    }
}
