package receptive.grader.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import receptive.check.Feedback;
import receptive.check.Outcome;
import receptive.check.TestResult;
import receptive.exercises.Exercise;
import receptive.exercises.Lesson;
import receptive.exercises.images.Correlate2d;
import receptive.exercises.layers.MaxPool;
import receptive.grader.ExerciseReport;
import receptive.grader.Problem;
import receptive.grader.RunReport;
import receptive.grader.SubmissionReport;

/** Made-up reports of a course with two exercises; their texts stand in the test resources. */
final class SampleClass {

    static final Exercise SLIDE = new Exercise("sample-slide", Lesson.IMAGES, Correlate2d.class, 5);
    static final Exercise POOL = new Exercise("sample-pool", Lesson.LAYERS, MaxPool.class, 5);
    static final Feedback FLIPPED = new Feedback(
            "correlate: element [0, 1] is 2 but should be -4.",
            List.of(
                    new Feedback.Mistake("flipped", "This is what a flipped kernel gives."),
                    new Feedback.Line("1·2 + 3·(-2) = -4"),
                    new Feedback.Grid("Yours", List.of(List.of("1", "2")), List.of(List.of(false, true)))));
    static final Problem PROBLEM = new Problem("assignment.ipynb", 3, 2, 13, "';' expected", "    return 1");

    private SampleClass() {}

    /** A class of these students, graded at some time in some time. */
    static RunReport of(SubmissionReport... submissions) {
        return of(Instant.parse("2026-01-05T10:00:00Z"), Duration.ofSeconds(3), submissions);
    }

    static RunReport of(Instant started, Duration elapsed, SubmissionReport... submissions) {
        Map<String, Object> facts = Map.of(
                "sandbox", "process limits only", "seed", 42, "versions", Map.of("receptive", "0.1.0", "java", "25"));
        return new RunReport("spring", List.of(submissions), new TreeMap<>(facts), started, elapsed);
    }

    static SubmissionReport everythingRight(String student) {
        return submission(
                student,
                List.of(),
                exercise(SLIDE, Outcome.PASSED, Outcome.PASSED),
                exercise(POOL, Outcome.PASSED, Outcome.PASSED));
    }

    /** The first exercise with a flipped kernel, the second with the same outcome in both tests. */
    static SubmissionReport flippedAnd(Outcome outcome, String student, String... remarks) {
        return submission(
                student,
                List.of(remarks),
                exercise(SLIDE, Outcome.PASSED, Outcome.FAILED),
                exercise(POOL, outcome, outcome));
    }

    static SubmissionReport submission(String student, List<String> remarks, ExerciseReport... exercises) {
        return new SubmissionReport(
                student,
                List.of("assignment.ipynb"),
                "ab12".repeat(16),
                List.of(exercises),
                remarks,
                Duration.ofMillis(1500));
    }

    /** An exercise with a visible test of 2 points and a hidden one of 3. */
    static ExerciseReport exercise(Exercise exercise, Outcome visible, Outcome hidden) {
        boolean refused = visible == Outcome.NOT_COMPILED;
        return new ExerciseReport(
                exercise,
                List.of(
                        new TestResult("slides", "slides over a letter", true, 2, visible, feedback(visible)),
                        new TestResult("agrees", "agrees on random cases", false, 3, hidden, feedback(hidden))),
                refused ? Optional.of("The cell was refused by the compiler.") : Optional.empty(),
                refused ? List.of(PROBLEM) : List.of());
    }

    private static Optional<Feedback> feedback(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Optional.empty();
            case FAILED -> Optional.of(FLIPPED);
            default -> Optional.of(Feedback.of("There is no answer: " + outcome + "."));
        };
    }
}
