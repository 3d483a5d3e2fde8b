package receptive.grader.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import receptive.check.Language;
import receptive.exercises.Exercise;
import receptive.grader.ExerciseReport;
import receptive.grader.RunReport;
import receptive.grader.SubmissionReport;

/** The grades as a table that a spreadsheet opens: UTF-8, commas, one row for each student. */
final class GradesCsv {

    /** What makes a spreadsheet take a cell for a formula, in the widths that spreadsheets know. */
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private GradesCsv() {}

    static String of(RunReport run) throws IOException {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
        try (CSVPrinter csv = new CSVPrinter(text, format)) {
            csv.printRecord(header(run));
            for (SubmissionReport submission : run.submissions()) {
                csv.printRecord(Language.speaking(run.language(), () -> row(submission)));
            }
        }
        return text.toString();
    }

    private static List<String> header(RunReport run) {
        Stream<String> ids = run.submissions().stream()
                .limit(1)
                .flatMap(submission -> submission.exercises().stream())
                .map(ExerciseReport::exercise)
                .map(Exercise::id);
        return Stream.of(Stream.of("student", "score", "max_score"), ids, Stream.of("what_happened"))
                .flatMap(names -> names)
                .toList();
    }

    private static List<Object> row(SubmissionReport submission) {
        List<Object> row =
                new ArrayList<>(List.of(harmless(submission.student()), submission.score(), submission.maxScore()));
        submission.exercises().forEach(exercise -> row.add(exercise.score()));
        row.add(harmless(WhatHappened.inFull(submission)));
        return row;
    }

    /** Text that no spreadsheet computes: an apostrophe in front says that it is text. */
    static String harmless(String text) {
        String line = SafeText.line(text);
        OptionalInt first = line.codePoints().filter(c -> !invisible(c)).findFirst();
        return first.isPresent() && FORMULA_STARTS.indexOf(first.getAsInt()) >= 0 ? "'" + line : line;
    }

    private static boolean invisible(int c) {
        return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
