package receptive.grader.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import receptive.check.Language;
import receptive.check.Outcome;
import receptive.check.SuiteRun.Planned;
import receptive.grader.ExerciseReport;
import receptive.grader.RunReport;
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
    static List<ExerciseShare> of(RunReport run) {
        List<SubmissionReport> submissions = run.submissions();
        if (submissions.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, submissions.getFirst().exercises().size())
                .mapToObj(i -> share(
                        i + 1,
                        run,
                        submissions.stream().map(s -> s.exercises().get(i)).toList()))
                .toList();
    }

    private static ExerciseShare share(int number, RunReport run, List<ExerciseReport> reports) {
        ExerciseReport first = reports.getFirst();
        int full = count(reports, report -> report.score() == report.maxScore());
        int none = count(reports, report -> report.score() == 0 && report.maxScore() > 0);
        // Results carry titles in the languages of the students; the plan has them in the teacher's.
        List<Planned> plan = run.plan().get(first.exercise());
        List<TestShare> tests = IntStream.range(0, plan.size())
                .mapToObj(i -> test(reports, plan.get(i), i))
                .toList();
        return new ExerciseShare(
                number,
                first.exercise().id(),
                first.exercise().title(Language.current()),
                first.maxScore(),
                full,
                reports.size() - full - none,
                none,
                tests);
    }

    private static TestShare test(List<ExerciseReport> reports, Planned test, int place) {
        int passed = count(reports, report -> report.tests().get(place).outcome() == Outcome.PASSED);
        return new TestShare(test.title(), test.visible(), test.points(), passed, reports.size());
    }

    private static int count(List<ExerciseReport> reports, Predicate<ExerciseReport> which) {
        return (int) reports.stream().filter(which).count();
    }
}
