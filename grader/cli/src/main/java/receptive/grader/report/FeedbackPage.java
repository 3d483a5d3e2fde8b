package receptive.grader.report;

import java.util.List;
import java.util.stream.IntStream;
import receptive.grader.RunReport;
import receptive.grader.SubmissionReport;
import receptive.grader.Words;
import receptive.notebooks.QuestionRecord;

/**
 * What a student's page shows.
 *
 * @param student whose it is
 * @param score points reached
 * @param maxScore points there are
 * @param exercises one section each, in the catalogue's order
 * @param remarks what happened outside any exercise
 * @param questions what the student recorded of questions and answers
 * @param sandbox the sandbox's level
 * @param facts what is needed to repeat the run
 */
record FeedbackPage(
        String student,
        int score,
        int maxScore,
        List<ExerciseSection> exercises,
        List<String> remarks,
        List<QuestionRecord.Entry> questions,
        String sandbox,
        List<Fact> facts) {

    static FeedbackPage of(SubmissionReport submission, RunReport run) {
        List<ExerciseSection> exercises = IntStream.range(
                        0, submission.exercises().size())
                .mapToObj(i -> ExerciseSection.of(i + 1, submission.exercises().get(i)))
                .toList();
        return new FeedbackPage(
                submission.student(),
                submission.score(),
                submission.maxScore(),
                exercises,
                submission.remarks(),
                submission.questions(),
                run.sandbox(),
                Fact.of(run.facts()));
    }

    /** The score in percent, rounded down so that only a full score looks full. */
    static int percent(int score, int maxScore) {
        return maxScore == 0 ? 0 : 100 * score / maxScore;
    }

    /** A line under the score. */
    String summary() {
        long done = exercises.stream().filter(ExerciseSection::full).count();
        if (done == exercises.size()) {
            return Words.text("summary.all");
        }
        return done == 0 ? Words.text("summary.none") : Words.counted("summary", done, done, exercises.size());
    }
}
