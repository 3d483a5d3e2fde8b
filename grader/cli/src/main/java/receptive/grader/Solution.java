package receptive.grader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import receptive.check.Outcome;
import receptive.exercises.Exercise;
import receptive.grader.compiler.Compilation;
import receptive.grader.compiler.Compilation.Declaration;
import receptive.grader.intake.Submission;
import receptive.grader.intake.Submission.CodeCell;
import receptive.grader.intake.Submission.JavaFile;
import receptive.grader.intake.Submission.JavaSources;
import receptive.grader.intake.Submission.NotebookSource;

/** Which class of a submission stands for an exercise: the last in the exercise's own cell, else the last anywhere. */
sealed interface Solution {

    /**
     * There is one.
     *
     * @param unit the source that it stands in, counted from 0
     * @param declaration the class
     * @param remark something the student should know about the choice
     * @param problems what the compiler refused in the exercise's cell nevertheless
     */
    record Found(int unit, Declaration declaration, Optional<String> remark, List<Problem> problems)
            implements Solution {}

    /**
     * There is none.
     *
     * @param outcome NOT_COMPILED or MISSING
     * @param sentence why, and what to do
     * @param problems what the compiler refused in the exercise's cell
     */
    record Absent(Outcome outcome, String sentence, List<Problem> problems) implements Solution {}

    /** What student code might name and cannot. */
    Pattern MORE = Pattern.compile("\\breceptive\\.(?!exercises|model)\\w+|\\borg\\.junit\\b");

    /** Finds the class for an exercise. */
    static Solution find(Exercise exercise, Submission submission, Compilation compilation) {
        String contract = exercise.contract().getName();
        List<Found> candidates = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean cellSeen = false;
        for (int unit = 0; unit < compilation.units().size(); unit++) {
            Submission.Source source = submission.sources().get(unit);
            List<Integer> own = ownCells(exercise, source);
            cellSeen |= !own.isEmpty();
            for (Problem problem : compilation.units().get(unit).problems()) {
                if (own.contains(problem.cell()) || problem.cell() == 0 && speaksOf(exercise, source, problem.file())) {
                    problems.add(problem);
                }
            }
            for (Declaration declaration : compilation.units().get(unit).declarations()) {
                if (declaration.contracts().contains(contract)) {
                    candidates.add(new Found(unit, declaration, elsewhere(exercise, own, declaration), List.of()));
                }
            }
        }
        if (!candidates.isEmpty()) {
            // A stable sort keeps the order of definition: the last in an own cell, else the last.
            candidates.sort(Comparator.comparing(found -> found.remark().isEmpty()));
            Found best = candidates.getLast();
            return new Found(best.unit(), best.declaration(), best.remark(), problems);
        }
        if (!problems.isEmpty()) {
            Problem first = problems.getFirst();
            return new Absent(
                    Outcome.NOT_COMPILED,
                    Words.text(
                                    "solution.uncompiled",
                                    first.where(),
                                    first.message().lines().findFirst().orElse(""))
                            + (problems.stream().anyMatch(Solution::wantsMore)
                                    ? " " + Words.text("solution.contracts")
                                    : ""),
                    problems);
        }
        String name = exercise.contract().getSimpleName();
        return new Absent(
                Outcome.MISSING,
                cellSeen
                        ? Words.text("solution.cell", exercise.id(), name, exercise.studentClassName())
                        : Words.text("solution.none", exercise.id(), name),
                List.of());
    }

    private static boolean wantsMore(Problem problem) {
        return MORE.matcher(problem.message() + problem.source()).find();
    }

    private static List<Integer> ownCells(Exercise exercise, Submission.Source source) {
        return source instanceof NotebookSource notebook
                ? notebook.cells().stream()
                        .filter(cell -> cell.exercise().equals(Optional.of(exercise.id())))
                        .map(CodeCell::number)
                        .toList()
                : List.of();
    }

    private static boolean speaksOf(Exercise exercise, Submission.Source source, String file) {
        Pattern name = Pattern.compile("\\b" + exercise.contract().getSimpleName() + "\\b");
        return source instanceof JavaSources sources
                && sources.files().stream()
                        .filter(javaFile -> javaFile.name().equals(file))
                        .map(JavaFile::text)
                        .anyMatch(text -> name.matcher(text).find());
    }

    private static Optional<String> elsewhere(Exercise exercise, List<Integer> own, Declaration declaration) {
        return declaration.cell() == 0 || own.contains(declaration.cell())
                ? Optional.empty()
                : Optional.of(Words.text("solution.elsewhere", exercise.id(), declaration.name(), declaration.cell()));
    }
}
