package receptive.grader.report;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import receptive.check.Outcome;
import receptive.grader.ExerciseReport;
import receptive.grader.RunReport;
import receptive.grader.SubmissionReport;
import receptive.notebooks.QuestionRecord;

/**
 * What the teacher's page shows.
 *
 * @param course what was graded
 * @param statistics mean, median and spread of the scores
 * @param exercises how the class did on each exercise
 * @param mistakes known mistakes that were seen, most frequent first
 * @param students one row each
 * @param questions what students recorded of questions and answers
 * @param sandbox the sandbox's level
 * @param facts what is needed to repeat the run
 */
record ClassPage(
        String course,
        ScoreStatistics statistics,
        List<ExerciseShare> exercises,
        List<MistakeCount> mistakes,
        List<Row> students,
        List<Asked> questions,
        String sandbox,
        List<Fact> facts) {

    /**
     * A student in the table.
     *
     * @param student the id
     * @param file name of the feedback page
     * @param score points reached
     * @param marks one for each exercise
     * @param whatHappened in half a line
     */
    record Row(String student, String file, int score, List<Mark> marks, String whatHappened) {}

    /**
     * A cell of the table.
     *
     * @param exercise the exercise's place, from 1
     * @param text points, or how the exercise ended
     * @param words the same for those who cannot see colours
     * @param share full, partial, none or idle (nothing handed in), for colours
     */
    record Mark(int exercise, String text, String words, String share) {}

    /**
     * A question that somebody recorded.
     *
     * @param student who did
     * @param entry what was recorded
     */
    record Asked(String student, QuestionRecord.Entry entry) {}

    static ClassPage of(RunReport run, Map<String, String> fileNames) {
        List<Row> rows = run.submissions().stream()
                .map(submission -> row(submission, fileNames.get(submission.student())))
                .toList();
        return new ClassPage(
                run.course(),
                ScoreStatistics.of(run.submissions()),
                ExerciseShare.of(run),
                MistakeCount.of(run.submissions()),
                rows,
                run.submissions().stream()
                        .flatMap(submission ->
                                submission.questions().stream().map(entry -> new Asked(submission.student(), entry)))
                        .toList(),
                run.sandbox(),
                Fact.of(run.facts()));
    }

    private static Row row(SubmissionReport submission, String fileName) {
        return new Row(
                submission.student(),
                "feedback/" + fileName + ".html",
                submission.score(),
                IntStream.range(0, submission.exercises().size())
                        .mapToObj(i -> mark(i + 1, submission.exercises().get(i)))
                        .toList(),
                WhatHappened.to(submission));
    }

    private static Mark mark(int exercise, ExerciseReport report) {
        Outcome whole = WhatHappened.ofWhole(report);
        boolean judged = whole == Outcome.PASSED || whole == Outcome.FAILED;
        String text = judged ? String.valueOf(report.score()) : Advice.abbreviation(whole);
        return new Mark(exercise, text, Advice.phrase(whole), share(report, whole));
    }

    private static String share(ExerciseReport report, Outcome whole) {
        if (whole == Outcome.NOT_ATTEMPTED) {
            return "idle";
        }
        return ExerciseSection.share(report);
    }
}
