package receptive.grader.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import receptive.check.Language;
import receptive.check.Outcome;
import receptive.grader.ExerciseReport;
import receptive.grader.RunReport;
import receptive.grader.SubmissionReport;
import receptive.grader.Words;

/**
 * The graded class as a table on a terminal.
 *
 * <pre>
 * Student   Score     1     2  What happened
 *           of 20    10    10
 * ada          20    10    10  everything passed
 * ben           4     4  time  output-size timed out; 2 of 9 tests wrong
 * </pre>
 *
 * <p>Plain text without escape codes. Below the rows stand the means and what numbers and abbreviations mean.
 */
public final class ResultTable {

    private static final int NARROWEST = 60;
    private static final int ROOMY = 100;
    private static final String GAP = "  ";

    private final RunReport run;
    private final int width;

    private ResultTable(RunReport run, int width) {
        this.run = run;
        this.width = Math.max(NARROWEST, width);
    }

    /**
     * The table of a class, lines separated by {@code \n}, the last one ended too.
     *
     * @param run the graded class
     * @param width columns of the terminal
     */
    public static String of(RunReport run, int width) {
        return Language.speaking(run.language(), () -> new ResultTable(run, width).text());
    }

    private String text() {
        if (run.submissions().isEmpty()) {
            return Words.text("table.empty") + "\n";
        }
        List<List<String>> rows = new ArrayList<>();
        List<ExerciseReport> exercises = run.submissions().getFirst().exercises();
        rows.add(row(
                Words.text("class.student"),
                Words.text("class.score"),
                IntStream.rangeClosed(1, exercises.size())
                        .mapToObj(String::valueOf)
                        .toList(),
                Words.text("class.happened")));
        rows.add(row(
                "",
                Words.text("table.of", run.submissions().getFirst().maxScore()),
                exercises.stream()
                        .map(exercise -> String.valueOf(exercise.maxScore()))
                        .toList(),
                ""));
        int widestStudent = width < ROOMY ? 16 : 24;
        run.submissions().forEach(submission -> rows.add(row(submission, widestStudent)));
        rows.add(means(exercises.size()));
        return aligned(rows) + "\n" + legend(exercises) + abbreviations();
    }

    private static List<String> row(String student, String score, Collection<String> marks, String whatHappened) {
        List<String> row = new ArrayList<>(List.of(student, score));
        row.addAll(marks);
        row.add(whatHappened);
        return row;
    }

    private static List<String> row(SubmissionReport submission, int widestStudent) {
        return row(
                SafeText.line(submission.student(), widestStudent),
                String.valueOf(submission.score()),
                submission.exercises().stream().map(ResultTable::mark).toList(),
                WhatHappened.to(submission));
    }

    private static String mark(ExerciseReport exercise) {
        Outcome whole = WhatHappened.ofWhole(exercise);
        return unjudged(whole) ? Advice.abbreviation(whole) : String.valueOf(exercise.score());
    }

    private List<String> means(int exercises) {
        List<SubmissionReport> all = run.submissions();
        return row(
                Words.text("table.mean", all.size()),
                mean(all.stream().mapToInt(SubmissionReport::score)),
                IntStream.range(0, exercises)
                        .mapToObj(i -> mean(all.stream()
                                .mapToInt(submission ->
                                        submission.exercises().get(i).score())))
                        .toList(),
                "");
    }

    private static String mean(IntStream scores) {
        return String.format(Locale.ROOT, "%.1f", scores.average().orElse(0));
    }

    private String aligned(List<List<String>> rows) {
        int last = rows.getFirst().size() - 1;
        int[] widths = IntStream.range(0, last)
                .map(column -> rows.stream()
                        .mapToInt(row -> SafeText.columns(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        int left = Math.max(12, width - IntStream.of(widths).sum() - last * GAP.length());
        return rows.stream()
                .map(row -> IntStream.range(0, last)
                                .mapToObj(column -> padded(row.get(column), widths[column], column == 0))
                                .collect(Collectors.joining(GAP))
                        + GAP
                        + SafeText.line(row.get(last), left))
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String padded(String cell, int width, boolean toTheLeft) {
        String space = " ".repeat(width - SafeText.columns(cell));
        return toTheLeft ? cell + space : space + cell;
    }

    private String legend(List<ExerciseReport> exercises) {
        return flowing(IntStream.range(0, exercises.size())
                .mapToObj(i -> (i + 1) + " = " + exercises.get(i).exercise().id())
                .toList());
    }

    private String abbreviations() {
        Set<Outcome> seen = run.submissions().stream()
                .flatMap(submission -> submission.exercises().stream())
                .map(WhatHappened::ofWhole)
                .filter(ResultTable::unjudged)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
        return flowing(seen.stream()
                .map(outcome -> Advice.abbreviation(outcome) + " = " + Advice.phrase(outcome))
                .toList());
    }

    /** Entries one after the other, in as many lines as the width asks for. */
    private String flowing(List<String> entries) {
        StringBuilder text = new StringBuilder();
        int used = 0;
        for (String entry : entries) {
            int columns = SafeText.columns(entry);
            boolean wraps = used + GAP.length() + columns > width;
            text.append(used == 0 ? "" : wraps ? "\n" : GAP).append(entry);
            used = columns + (used == 0 || wraps ? 0 : used + GAP.length());
        }
        return text.isEmpty() ? "" : text.append('\n').toString();
    }

    private static boolean unjudged(Outcome outcome) {
        return outcome != Outcome.PASSED && outcome != Outcome.FAILED;
    }
}
