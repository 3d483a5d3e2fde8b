package receptive.grader.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import receptive.check.Outcome;
import receptive.check.TestResult;
import receptive.grader.ExerciseReport;
import receptive.grader.SubmissionReport;

/**
 * How a class did on one exercise.
 *
 * @param number its place, from 1
 * @param id the exercise's id
 * @param title the exercise's title
 * @param points what it is worth
 * @param full students with all points
 * @param partial students with some
 * @param none students without any
 * @param tests how the class did on each test
 */
record ExerciseShare(
        int number, String id, String title, int points, int full, int partial, int none, List<TestShare> tests) {

    /**
     * How a class did on one test.
     *
     * @param title the test in words
     * @param visible whether students can see it
     * @param points what it is worth
     * @param passed students who passed
     * @param count all students
     */
    record TestShare(String title, boolean visible, int points, int passed, int count) {
        int percent() {
            return FeedbackPage.percent(passed, count);
        }
    }

    /** One for each exercise; every submission reports on the same exercises and tests in the same order. */
    static List<ExerciseShare> of(List<SubmissionReport> submissions) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, submissions.getFirst().exercises().size())
                .mapToObj(i -> share(
                        i + 1,
                        submissions.stream().map(s -> s.exercises().get(i)).toList()))
                .toList();
    }

    private static ExerciseShare share(int number, List<ExerciseReport> reports) {
        ExerciseReport first = reports.getFirst();
        int full = count(reports, report -> report.score() == report.maxScore());
        int none = count(reports, report -> report.score() == 0 && report.maxScore() > 0);
        List<TestShare> tests = IntStream.range(0, first.tests().size())
                .mapToObj(i -> test(reports, first.tests().get(i), i))
                .toList();
        return new ExerciseShare(
                number,
                first.exercise().id(),
                first.exercise().title(Locale.ENGLISH),
                first.maxScore(),
                full,
                reports.size() - full - none,
                none,
                tests);
    }

    private static TestShare test(List<ExerciseReport> reports, TestResult test, int place) {
        int passed = count(reports, report -> report.tests().get(place).outcome() == Outcome.PASSED);
        return new TestShare(test.title(), test.visible(), test.points(), passed, reports.size());
    }

    private static int count(List<ExerciseReport> reports, Predicate<ExerciseReport> which) {
        return (int) reports.stream().filter(which).count();
    }
}
