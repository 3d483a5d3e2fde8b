package receptive.check;

/** Ends a test of a suite because an expectation is not met. */
final class Unmet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final transient Feedback feedback;

    Unmet(Outcome outcome, Feedback feedback) {
        super(feedback.sentence(), null, false, false);
        this.outcome = outcome;
        this.feedback = feedback;
    }

    Outcome outcome() {
        return outcome;
    }

    Feedback feedback() {
        return feedback;
    }
}
