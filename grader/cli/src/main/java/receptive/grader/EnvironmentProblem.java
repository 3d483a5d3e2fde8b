package receptive.grader;

/** The machine does not let the program do its work; the sentence says why and what to do. */
public final class EnvironmentProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A problem that one sentence explains. */
    public EnvironmentProblem(String sentence) {
        super(sentence);
    }

    /** A problem that one sentence explains, and what caused it. */
    public EnvironmentProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
