package receptive.grader;

/** What was asked for cannot be done as asked; the sentence says what was expected, what came and what to do. */
public final class UsageProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A problem that one sentence explains. */
    public UsageProblem(String sentence) {
        super(sentence);
    }
}
