package receptive.grader.report;

import java.util.Optional;
import receptive.check.Outcome;

/** What is said about the ways in which a test can end: to the student, in a sentence; in tables, in a word. */
final class Advice {

    private Advice() {}

    /** What to do next, unless the feedback itself says it. */
    static Optional<String> on(Outcome outcome) {
        return Optional.ofNullable(
                switch (outcome) {
                    case PASSED, FAILED -> null;
                    case NOT_ATTEMPTED ->
                        "This one is still as it was handed out: replace the line that throws with your own code.";
                    case MISSING ->
                        "No class with these methods was found: keep the exercise's cell and its \"implements\", then hand in again.";
                    case NOT_COMPILED ->
                        "Java could not read this cell: start with the first message, later ones often follow from it.";
                    case TIMED_OUT ->
                        "The call did not come to an end in time: look for a loop whose condition never becomes false.";
                    case OUT_OF_MEMORY ->
                        "The call asked for more memory than it may have: look for an array or a list that is far too large.";
                    case CRASHED ->
                        "The program ended before it answered: remove System.exit, and look for a method that calls itself forever.";
                    case MALFORMED_RESULT ->
                        "What came back is not what the exercise asks for: return the type and shape that it names, without null.";
                });
    }

    /** What happened, in a word or two that complete "max-pool …". */
    static String phrase(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "passed";
            case FAILED -> "wrong";
            case NOT_ATTEMPTED -> "not attempted";
            case MISSING -> "missing";
            case NOT_COMPILED -> "not compiled";
            case TIMED_OUT -> "timed out";
            case OUT_OF_MEMORY -> "out of memory";
            case CRASHED -> "crashed";
            case MALFORMED_RESULT -> "returned something else";
        };
    }

    /** What happened, short enough for a narrow column. */
    static String abbreviation(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "ok";
            case FAILED -> "wrong";
            case NOT_ATTEMPTED -> "-";
            case MISSING -> "none";
            case NOT_COMPILED -> "java";
            case TIMED_OUT -> "time";
            case OUT_OF_MEMORY -> "mem";
            case CRASHED -> "exit";
            case MALFORMED_RESULT -> "type";
        };
    }
}
