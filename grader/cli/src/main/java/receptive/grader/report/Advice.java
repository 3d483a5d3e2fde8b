package receptive.grader.report;

import java.util.Optional;
import receptive.check.Outcome;
import receptive.grader.Words;

/** What is said about the ways in which a test can end: to the student, in a sentence; in tables, in a word. */
final class Advice {

    private Advice() {}

    /** What to do next, unless the feedback itself says it. */
    static Optional<String> on(Outcome outcome) {
        return switch (outcome) {
            case PASSED, FAILED -> Optional.empty();
            default -> Optional.of(Words.text("advice." + outcome));
        };
    }

    /** What happened, in a word or two that complete "max-pool …". */
    static String phrase(Outcome outcome) {
        return Words.text("phrase." + outcome);
    }

    /** What happened, short enough for a narrow column. */
    static String abbreviation(Outcome outcome) {
        return Words.text("short." + outcome);
    }
}
