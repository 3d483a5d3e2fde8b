package receptive.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import receptive.check.Feedback;
import receptive.check.Language;
import receptive.check.Outcome;
import receptive.check.TestResult;
import receptive.grader.ExerciseReport;
import receptive.grader.Problem;
import receptive.grader.RunReport;
import receptive.grader.SubmissionReport;
import receptive.grader.Words;

/** One student's results as Gradescope reads them: {@code results.json} of an autograder. */
final class GradescopeResult {

    private GradescopeResult() {}

    static Map<String, Object> of(SubmissionReport submission, RunReport run) {
        return Language.speaking(submission.language(), () -> inOwnLanguage(submission, run));
    }

    private static Map<String, Object> inOwnLanguage(SubmissionReport submission, RunReport run) {
        List<Map<String, Object>> tests = new ArrayList<>();
        for (int i = 0; i < submission.exercises().size(); i++) {
            ExerciseReport exercise = submission.exercises().get(i);
            for (int j = 0; j < exercise.tests().size(); j++) {
                tests.add(test(exercise, exercise.tests().get(j), (i + 1) + "." + (j + 1)));
            }
        }
        return Map.of(
                "score",
                submission.score(),
                "execution_time",
                submission.elapsed().toMillis() / 1000.0,
                "output",
                output(submission, run),
                "output_format",
                "text",
                "test_output_format",
                "text",
                "visibility",
                "visible",
                "stdout_visibility",
                "hidden",
                "tests",
                tests,
                "extra_data",
                Map.of(
                        "student", submission.student(),
                        "max_score", submission.maxScore(),
                        "source_hash", submission.sourceHash()));
    }

    private static Map<String, Object> test(ExerciseReport exercise, TestResult test, String number) {
        return Map.of(
                "number",
                number,
                "name",
                exercise.exercise().id() + ": " + test.title(),
                "score",
                test.score(),
                "max_score",
                test.points(),
                "status",
                test.outcome() == Outcome.PASSED ? "passed" : "failed",
                "visibility",
                test.visible() ? "visible" : "after_published",
                "output",
                output(exercise, test),
                "extra_data",
                Map.of(
                        "exercise", exercise.exercise().id(),
                        "outcome", test.outcome().name()));
    }

    private static String output(ExerciseReport exercise, TestResult test) {
        if (test.outcome() == Outcome.PASSED) {
            return "";
        }
        Stream<String> problems = test.outcome() == Outcome.NOT_COMPILED
                ? exercise.problems().stream().map(GradescopeResult::problem)
                : Stream.empty();
        return SafeText.lines(
                Stream.of(test.feedback().map(Feedback::toText).stream(), problems, Advice.on(test.outcome()).stream())
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n")));
    }

    private static String problem(Problem problem) {
        return problem.where() + ": " + problem.message();
    }

    private static String output(SubmissionReport submission, RunReport run) {
        return SafeText.lines(Stream.concat(
                        Stream.of(Words.text("done.sandbox", run.sandbox())), WhatHappened.remarks(submission).stream())
                .collect(Collectors.joining("\n")));
    }
}
