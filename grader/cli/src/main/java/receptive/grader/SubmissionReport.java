package receptive.grader;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import receptive.notebooks.QuestionRecord;

/**
 * How one student did.
 *
 * @param student the student's id, as the folder or file was named
 * @param files the files that were read, relative to the submission, in order
 * @param sourceHash SHA-256 of what was read, in hexadecimal
 * @param exercises one report for each exercise, in the catalogue's order
 * @param remarks what happened outside any exercise: a damaged notebook, a cell that ended the process, a second try
 * @param language the language in which the student is addressed
 * @param questions what the student recorded of questions and answers, which is no part of the score
 * @param elapsed wall time spent on the submission (never written where results must repeat)
 */
public record SubmissionReport(
        String student,
        List<String> files,
        String sourceHash,
        List<ExerciseReport> exercises,
        List<String> remarks,
        Locale language,
        List<QuestionRecord.Entry> questions,
        Duration elapsed) {

    /** Copies the lists. */
    public SubmissionReport {
        files = List.copyOf(files);
        exercises = List.copyOf(exercises);
        remarks = List.copyOf(remarks);
        questions = List.copyOf(questions);
    }

    /** The points of all exercises. */
    public int score() {
        return exercises.stream().mapToInt(ExerciseReport::score).sum();
    }

    /** What all exercises are worth. */
    public int maxScore() {
        return exercises.stream().mapToInt(ExerciseReport::maxScore).sum();
    }
}
