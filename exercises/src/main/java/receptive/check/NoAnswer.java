package receptive.check;

/** Thrown into a suite by a subject that cannot answer: the test ends with the outcome that this carries. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;

    /**
     * The subject has no answer.
     *
     * @param outcome how the test ends; neither PASSED nor FAILED
     * @param sentence what happened and what to do
     */
    public NoAnswer(Outcome outcome, String sentence) {
        super(sentence, null, false, false);
        this.outcome = outcome;
    }

    /** How the test ends. */
    public Outcome outcome() {
        return outcome;
    }
}
