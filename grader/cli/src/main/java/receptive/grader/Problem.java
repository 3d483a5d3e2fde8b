package receptive.grader;

/**
 * A place in a submission that the compiler refused.
 *
 * @param file the file, relative to the student's submission: {@code assignment.ipynb}
 * @param cell number of the cell counted from 1 over code cells, or 0 in a .java file
 * @param line line within the cell or file, from 1
 * @param column column in that line, from 1
 * @param message what the compiler says
 * @param source the line of source that it speaks of
 */
public record Problem(String file, int cell, int line, int column, String message, String source) {

    private static final int LONGEST_MESSAGE = 500;
    private static final int LONGEST_SOURCE = 2_000;

    /** Cuts what no page could show. */
    public Problem {
        message = message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
        source = source.substring(0, Math.min(source.length(), LONGEST_SOURCE));
    }

    /** Where it is, in words: {@code assignment.ipynb, code cell 4, line 12}. */
    public String where() {
        return cell > 0 ? Words.text("place.line", file, cell, line) : Words.text("place.file", file, line);
    }
}
