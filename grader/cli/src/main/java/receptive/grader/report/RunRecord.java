package receptive.grader.report;

import java.util.List;
import java.util.Map;
import receptive.grader.RunReport;
import receptive.grader.SubmissionReport;
import receptive.notebooks.QuestionRecord;

/** What {@code run.json} says: what was graded, with what, and what came out. */
final class RunRecord {

    private RunRecord() {}

    static Map<String, Object> of(RunReport run) {
        return Map.of(
                "course", run.course(),
                "started", run.started().toString(),
                "elapsed_seconds", run.elapsed().toMillis() / 1000.0,
                "facts", run.facts(),
                "submissions", run.submissions().stream().map(RunRecord::of).toList());
    }

    private static Map<String, Object> of(SubmissionReport submission) {
        List<String> files = submission.files();
        return Map.of(
                "student", submission.student(),
                "files", files,
                "source_hash", submission.sourceHash(),
                "language", submission.language().toLanguageTag(),
                "questions", submission.questions().stream().map(RunRecord::of).toList(),
                "score", submission.score(),
                "max_score", submission.maxScore());
    }

    private static Map<String, Object> of(QuestionRecord.Entry entry) {
        return Map.of("question", entry.question(), "answer", entry.answer(), "helper", entry.helper());
    }
}
