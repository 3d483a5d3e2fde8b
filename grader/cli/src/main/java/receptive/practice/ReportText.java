package receptive.practice;

import java.util.List;
import receptive.check.CheckReport;
import receptive.check.Language;
import receptive.check.Outcome;
import receptive.check.TestResult;
import receptive.exercises.Exercise;
import receptive.grader.ExerciseReport;
import receptive.grader.Problem;

/** The report on an exercise as a student reads it in a terminal: that of a notebook, or what hinders one. */
public final class ReportText {

    private static final int MOST_PROBLEMS = 5;

    private ReportText() {}

    /** The report in full, as a notebook shows it. */
    public static String of(ExerciseReport report) {
        String tests = isJudged(report)
                ? CheckReport.of(report.exercise(), report.tests()) + "\n"
                : heading(report.exercise()) + "\n";
        return tests + hindrances(report);
    }

    /** The report at a glance: every test, but only the first that fails is explained. */
    public static String brief(ExerciseReport report) {
        StringBuilder text = new StringBuilder();
        boolean explained = false;
        if (isJudged(report)) {
            for (TestResult test : report.tests()) {
                boolean passed = test.outcome() == Outcome.PASSED;
                boolean untouched = test.outcome() == Outcome.NOT_ATTEMPTED;
                Standing sign = passed ? Standing.PASSED : untouched ? Standing.UNTOUCHED : Standing.FAILING;
                text.append(sign.sign()).append(' ').append(test.title()).append('\n');
                if (!passed && !untouched && !explained) {
                    test.feedback()
                            .ifPresent(feedback -> text.append(feedback.toText().indent(4)));
                    explained = true;
                }
            }
        }
        return text + hindrances(report);
    }

    /** What hinders the tests, or was odd about the class that was chosen. */
    private static String hindrances(ExerciseReport report) {
        StringBuilder text = new StringBuilder();
        report.remark().ifPresent(remark -> text.append(isJudged(report) ? "" : Standing.FAILING.sign() + " ")
                .append(remark)
                .append('\n'));
        List<Problem> problems = report.problems();
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> text.append(marked(problem)));
        if (problems.size() > MOST_PROBLEMS) {
            text.append(Words.text("problems.more", problems.size() - MOST_PROBLEMS))
                    .append('\n');
        }
        return text.toString();
    }

    /** One line for an exercise: {@code ✓ max-pool: Keep the largest}. */
    public static String line(Exercise exercise, Standing standing) {
        return standing.sign() + " " + heading(exercise)
                + (standing == Standing.UNTOUCHED ? " (" + Words.text("untouched") + ")" : "");
    }

    /** The id and the title of an exercise. */
    public static String heading(Exercise exercise) {
        return exercise.id() + ": " + exercise.title(Language.current());
    }

    /** Whether there was a class to ask, so that the tests say more than the remark. */
    private static boolean isJudged(ExerciseReport report) {
        return report.tests().stream()
                .noneMatch(test -> test.outcome() == Outcome.MISSING || test.outcome() == Outcome.NOT_COMPILED);
    }

    /** The place, what the compiler says, and the line with a mark below the column. */
    private static String marked(Problem problem) {
        String source = problem.source().stripTrailing();
        int column = Math.min(problem.column(), source.length() + 1);
        // Tabs stay tabs, so that the mark stands below its letter whatever a terminal makes of them.
        String indent = source.substring(0, column - 1).replaceAll("[^\t]", " ");
        String message = problem.message().lines().findFirst().orElse("");
        return "  " + problem.where() + ": " + message + "\n    " + source + "\n    " + indent + "^\n";
    }
}
