package receptive.grader.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import receptive.check.Feedback;
import receptive.check.Outcome;
import receptive.check.SuiteRun.Planned;
import receptive.check.TestResult;
import receptive.exercises.Exercise;
import receptive.exercises.Lesson;
import receptive.exercises.images.Correlate2d;
import receptive.exercises.layers.MaxPool;
import receptive.grader.ExerciseReport;
import receptive.grader.Problem;
import receptive.grader.RunReport;
import receptive.grader.SubmissionReport;
import receptive.notebooks.QuestionRecord;

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
        return new RunReport(
                "spring", Locale.ENGLISH, plan(), List.of(submissions), new TreeMap<>(facts), started, elapsed);
    }

    private static Map<Exercise, List<Planned>> plan() {
        List<Planned> tests = List.of(
                new Planned("slides", "slides over a letter", true, 2),
                new Planned("agrees", "agrees on random cases", false, 3));
        return Map.of(SLIDE, tests, POOL, tests);
    }

    /** The same class with a teacher who reads another language. */
    static RunReport in(Locale language, RunReport run) {
        return new RunReport(
                run.course(), language, run.plan(), run.submissions(), run.facts(), run.started(), run.elapsed());
    }

    /** The same submission of somebody who reads another language and wrote something down. */
    static SubmissionReport in(Locale language, SubmissionReport report, QuestionRecord.Entry... questions) {
        return new SubmissionReport(
                report.student(),
                report.files(),
                report.sourceHash(),
                report.exercises(),
                report.remarks(),
                language,
                List.of(questions),
                report.elapsed());
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
                Locale.ENGLISH,
                List.of(),
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
