package receptive.check;

import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import receptive.exercises.Exercise;

/**
 * What a student reads after a check: each visible test, what went wrong in those that failed, and what to do next.
 *
 * <p>{@link #toString} is plain text, {@link #toHtml} a fragment for a notebook.
 */
public final class CheckReport {

    private final String sentence;
    private final Optional<Exercise> exercise;
    private final List<TestResult> results;

    private CheckReport(String sentence, Optional<Exercise> exercise, List<TestResult> results) {
        this.sentence = sentence;
        this.exercise = exercise;
        this.results = List.copyOf(results);
    }

    /** The report on a run of an exercise's visible suite. */
    public static CheckReport of(Exercise exercise, List<TestResult> results) {
        return new CheckReport(heading(exercise), Optional.of(exercise), results);
    }

    /** A report without tests: there was nothing to check. */
    static CheckReport saying(String sentence) {
        return new CheckReport(sentence, Optional.empty(), List.of());
    }

    /** The results of the tests, in their order; empty if there was nothing to check. */
    public List<TestResult> results() {
        return results;
    }

    /** Whether there were tests and each one passed. */
    public boolean passed() {
        return !results.isEmpty() && passedTests() == results.size();
    }

    /** The report as plain text. */
    @Override
    public String toString() {
        if (results.isEmpty()) {
            return sentence;
        }
        StringBuilder text = new StringBuilder(sentence).append('\n');
        for (TestResult result : results) {
            text.append(sign(result))
                    .append(' ')
                    .append(result.title())
                    .append(points(result))
                    .append('\n');
            if (explained(result)) {
                text.append(result.feedback().orElseThrow().toText().indent(4));
            }
        }
        next().ifPresent(next -> text.append(next).append('\n'));
        return text.append(total()).toString();
    }

    /** The report as a fragment of HTML that stands for itself, in light and in dark notebooks. */
    public String toHtml() {
        StringBuilder html = new StringBuilder("<div class=\"receptive-check\"><style>")
                .append(FeedbackHtml.style())
                .append("</style><p class=\"receptive-heading\"><strong>")
                .append(FeedbackHtml.escape(sentence))
                .append("</strong></p>");
        if (!results.isEmpty()) {
            html.append("<ul class=\"receptive-tests\" style=\"list-style:none;padding-left:0\">");
            for (TestResult result : results) {
                html.append("<li class=\"receptive-test\"><span class=\"receptive-")
                        .append(result.outcome() == Outcome.PASSED ? "passed" : "open")
                        .append("\">")
                        .append(sign(result))
                        .append("</span> ")
                        .append(FeedbackHtml.escape(result.title()))
                        .append("<small>")
                        .append(FeedbackHtml.escape(points(result)))
                        .append("</small>");
                if (explained(result)) {
                    html.append(FeedbackHtml.of(result.feedback().orElseThrow()));
                }
                html.append("</li>");
            }
            html.append("</ul>");
            next().ifPresent(next -> html.append("<p class=\"receptive-next\">")
                    .append(FeedbackHtml.escape(next))
                    .append("</p>"));
            html.append("<p class=\"receptive-total\">")
                    .append(FeedbackHtml.escape(total()))
                    .append("</p>");
        }
        return html.append("</div>").toString();
    }

    private static String heading(Exercise exercise) {
        try {
            return exercise.id() + ": " + exercise.title(Language.current());
        } catch (MissingResourceException noTexts) {
            return exercise.id();
        }
    }

    private static String sign(TestResult result) {
        return switch (result.outcome()) {
            case PASSED -> "✓";
            case NOT_ATTEMPTED -> "–";
            default -> "✗";
        };
    }

    private static String points(TestResult result) {
        return " (" + Messages.counted("points", result.points(), result.points()) + ")";
    }

    /** An untouched method needs no explanation below each of its tests. */
    private static boolean explained(TestResult result) {
        return result.outcome() != Outcome.NOT_ATTEMPTED && result.feedback().isPresent();
    }

    private Optional<String> next() {
        String id = exercise.map(Exercise::id).orElse("");
        if (results.stream().allMatch(result -> result.outcome() == Outcome.NOT_ATTEMPTED)) {
            return Optional.of(Messages.text(
                    "next.untouched", exercise.map(Exercise::studentClassName).orElse("")));
        }
        return results.stream()
                .filter(result -> result.outcome() != Outcome.PASSED)
                .findFirst()
                .map(result -> Messages.text("next.failing", result.title(), id));
    }

    private String total() {
        int reached = results.stream().mapToInt(TestResult::score).sum();
        int possible = results.stream().mapToInt(TestResult::points).sum();
        return passed()
                ? Messages.text("total.all", passedTests(), results.size())
                : Messages.text("total.some", passedTests(), results.size(), reached, possible);
    }

    private long passedTests() {
        return results.stream()
                .filter(result -> result.outcome() == Outcome.PASSED)
                .count();
    }
}
