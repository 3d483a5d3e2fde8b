package receptive.practice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import receptive.check.Outcome;
import receptive.exercises.Exercise;
import receptive.grader.ExerciseReport;
import receptive.grader.Workbench;
import receptive.grader.intake.Submission;
import receptive.grader.intake.Submission.NotebookSource;

/**
 * Checks one exercise of a notebook without compiling all of its cells.
 *
 * <p>Most answers need nothing but imports and their own cell, and a lesson has dozens of cells. If those alone do not
 * compile, the whole notebook decides, as it does in grading.
 */
public final class Excerpt {

    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s");

    private Excerpt() {}

    /** The report on an exercise: what the whole file would give, sooner. */
    public static Workbench.Checked check(Workbench bench, Submission submission, Exercise exercise) {
        Submission excerpt = of(submission, exercise);
        if (!excerpt.equals(submission)) {
            Workbench.Checked checked = bench.check(excerpt, List.of(exercise));
            if (speaksForItself(checked.exercises().getFirst())) {
                return checked;
            }
        }
        return bench.check(submission, List.of(exercise));
    }

    private static boolean speaksForItself(ExerciseReport report) {
        return report.problems().isEmpty()
                && report.tests().stream()
                        .noneMatch(test -> test.outcome() == Outcome.MISSING || test.outcome() == Outcome.NOT_COMPILED);
    }

    /** The cells with imports and those of the exercise, or everything if it has no cell of its own. */
    static Submission of(Submission submission, Exercise exercise) {
        Optional<String> id = Optional.of(exercise.id());
        List<Submission.Source> sources = submission.sources().stream()
                .map(source -> source instanceof NotebookSource notebook
                                && notebook.cells().stream()
                                        .anyMatch(cell -> cell.exercise().equals(id))
                        ? new NotebookSource(
                                notebook.file(),
                                notebook.cells().stream()
                                        .filter(cell -> cell.exercise().equals(id)
                                                || cell.exercise().isEmpty()
                                                        && IMPORT.matcher(cell.text())
                                                                .find())
                                        .toList())
                        : source)
                .toList();
        return new Submission(
                submission.student(),
                sources,
                submission.remarks(),
                submission.hash(),
                submission.language(),
                submission.questions());
    }
}
