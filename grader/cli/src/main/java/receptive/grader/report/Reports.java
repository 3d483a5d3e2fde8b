package receptive.grader.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import receptive.grader.RunReport;
import receptive.grader.SubmissionReport;

/**
 * Everything that is left on disk of a graded class.
 *
 * <pre>
 * results/&lt;student&gt;.json    what Gradescope reads
 * feedback/&lt;student&gt;.html   what the student reads
 * class.html                what the teacher reads
 * grades.csv                one row for each student
 * run.json                  what is needed to repeat the run
 * </pre>
 *
 * <p>The same grades give the same bytes, but for {@code execution_time}, {@code started} and {@code elapsed_seconds}.
 */
public final class Reports {

    static final String RUN_JSON = "run.json";

    private Reports() {}

    /**
     * Sees whether reports of a course can go to a folder, before anyone waits for grades. It may be new, empty, or hold
     * reports of the same course, which will be replaced.
     *
     * @throws receptive.grader.UsageProblem if the folder was chosen wrongly
     * @throws receptive.grader.EnvironmentProblem if the machine does not let us write there
     */
    public static void checkTarget(Path out, String course) {
        new OutputFolder(out).check(course);
    }

    /**
     * Writes the reports: all of them, or nothing.
     *
     * @throws receptive.grader.UsageProblem if the folder was chosen wrongly
     * @throws receptive.grader.EnvironmentProblem if they cannot be written there
     */
    public static void write(RunReport run, Path out) {
        OutputFolder folder = new OutputFolder(out);
        folder.check(run.course());
        folder.replace(fresh -> writeInto(fresh, run));
    }

    private static void writeInto(Path folder, RunReport run) throws IOException {
        SortedMap<String, String> names = FileNames.of(
                run.submissions().stream().map(SubmissionReport::student).toList());
        Path results = Files.createDirectory(folder.resolve("results"));
        Path feedback = Files.createDirectory(folder.resolve("feedback"));
        for (SubmissionReport submission : run.submissions()) {
            String name = names.get(submission.student());
            Json.write(results.resolve(name + ".json"), GradescopeResult.of(submission, run));
            Files.writeString(feedback.resolve(name + ".html"), Pages.feedback(submission, run));
        }
        Files.writeString(folder.resolve("class.html"), Pages.course(run, names));
        Files.writeString(folder.resolve("grades.csv"), GradesCsv.of(run));
        Json.write(folder.resolve(RUN_JSON), RunRecord.of(run));
    }
}
