package receptive.practice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import receptive.check.Language;
import receptive.exercises.Exercise;
import receptive.grader.ExerciseReport;
import receptive.grader.Installation;
import receptive.grader.UsageProblem;
import receptive.grader.Workbench;
import receptive.grader.intake.Submission;
import receptive.grader.sandbox.Sandbox;

/**
 * {@code receptive check}: the visible suites on a student's own file, once.
 *
 * @param text what to print
 * @param met whether nothing that was tried fails
 */
public record FileCheck(String text, boolean met) {

    private static final int BAR = 30;

    /**
     * Checks a file.
     *
     * <p>Not attempted exercises are only counted, unless nothing else is in the file or one was asked for by name: then the
     * check is not met.
     *
     * @param file the file
     * @param only the exercise to check, or all that have a cell or a class in the file
     * @param asked the language asked for; without it that of the notebook, else that of the environment
     * @param sandbox where the code runs; asked for only when it is clear that there is something to run
     * @throws UsageProblem if there is nothing to check
     */
    public static FileCheck of(
            Installation installation,
            StudentFile file,
            Optional<Exercise> only,
            Optional<Locale> asked,
            Supplier<Sandbox> sandbox) {
        Submission submission = file.read();
        Locale language = asked.or(submission::language).orElseGet(Language::current);
        return Language.speaking(language, () -> {
            List<Exercise> exercises = only.map(List::of).orElseGet(() -> StudentFile.exercises(submission));
            if (exercises.isEmpty()) {
                throw new UsageProblem(Words.text("file.noExercise", file.path().getFileName()));
            }
            Sandbox chosen = sandbox.get();
            try (Workbench bench = new Workbench(installation, chosen)) {
                Workbench.Checked checked = bench.check(submission, exercises);
                return of(checked, only.isPresent(), OwnSandbox.remark(chosen));
            }
        });
    }

    private static FileCheck of(Workbench.Checked checked, boolean named, String remark) {
        List<ExerciseReport> reports = checked.exercises();
        boolean nothingTried = reports.stream().allMatch(report -> Standing.of(report) == Standing.UNTOUCHED);
        StringBuilder text = new StringBuilder();
        for (ExerciseReport report : reports) {
            boolean untouched = Standing.of(report) == Standing.UNTOUCHED;
            text.append(
                    untouched && !named
                            ? ReportText.line(report.exercise(), Standing.UNTOUCHED) + "\n"
                            : ReportText.of(report));
            text.append('\n');
        }
        checked.remarks().forEach(line -> text.append(line).append('\n'));
        if (!remark.isEmpty()) {
            text.append(remark).append('\n');
        }
        text.append(summary(reports)).append('\n');
        boolean failing = reports.stream().anyMatch(report -> Standing.of(report) == Standing.FAILING);
        return new FileCheck(text.toString(), !failing && !nothingTried);
    }

    private static String summary(List<ExerciseReport> reports) {
        long passed = reports.stream()
                .filter(report -> Standing.of(report) == Standing.PASSED)
                .count();
        String line =
                Bar.of((int) passed, reports.size(), BAR) + " " + Words.text("summary.passed", passed, reports.size());
        String untouched = reports.stream()
                .filter(report -> Standing.of(report) == Standing.UNTOUCHED)
                .map(report -> report.exercise().id())
                .collect(Collectors.joining(", "));
        if (!untouched.isEmpty()) {
            return line + " " + Words.text("summary.untouched", untouched);
        }
        return passed == reports.size() ? line + " " + Words.text("summary.all") : line;
    }
}
