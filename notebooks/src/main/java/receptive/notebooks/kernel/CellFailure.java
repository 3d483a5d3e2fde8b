package receptive.notebooks.kernel;

import java.util.List;

/** A cell did not come to its end. The simple name of the class and the message are what Jupyter stores of it. */
abstract sealed class CellFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    private CellFailure(String message, List<String> lines) {
        super(message, null, false, false);
        this.lines = List.copyOf(lines);
    }

    /** What the student reads, in plain text. */
    List<String> lines() {
        return lines;
    }

    /** The same in the colours of a terminal, which notebooks show: what is wrong in red, where it is as it is. */
    List<String> colouredLines() {
        return lines.stream()
                .map(line -> isPlace(line) ? line : "\u001b[31m" + line + "\u001b[0m")
                .toList();
    }

    /** Lines of source and places in cells are indented, and so is the mark below a line of source. */
    private static boolean isPlace(String line) {
        return line.startsWith("    ") && !line.stripLeading().startsWith("^ ");
    }

    /** The compiler refused the cell. */
    static final class DoesNotCompile extends CellFailure {
        private static final long serialVersionUID = 1L;

        DoesNotCompile(String message, List<String> lines) {
            super(message, lines);
        }
    }

    /** The cell threw. */
    static final class Threw extends CellFailure {
        private static final long serialVersionUID = 1L;

        Threw(String message, List<String> lines) {
            super(message, lines);
        }
    }

    /** The student stopped the cell. */
    static final class Stopped extends CellFailure {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(
                    "The cell was stopped.",
                    List.of("The cell was stopped. What earlier cells declared is still there."));
        }
    }

    /** A line that starts with {@code %} or {@code !} asks for something that cannot be done. */
    static final class BadMagic extends CellFailure {
        private static final long serialVersionUID = 1L;

        BadMagic(String sentence) {
            super(sentence, List.of(sentence));
        }
    }
}
