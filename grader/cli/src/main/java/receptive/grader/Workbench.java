package receptive.grader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import receptive.check.SuiteRun;
import receptive.exercises.Exercise;
import receptive.grader.compiler.Compilers;
import receptive.grader.intake.Submission;
import receptive.grader.sandbox.ConfinedProcess;
import receptive.grader.sandbox.JvmProgram;
import receptive.grader.sandbox.Limits;
import receptive.grader.sandbox.Sandbox;

/**
 * Puts a student's own files through the visible suites, again and again: the compiler stays warm, and the next process for
 * the student's code is up before it is needed. For one thread.
 */
public final class Workbench implements AutoCloseable {

    /** That of checks in notebooks: a failure stays while its cause does. */
    private static final long SEED = 1;

    private final Sandbox sandbox;
    private final JvmProgram student;
    private final Compilers compilers;
    private final Map<Exercise, SuiteRun> suites = new HashMap<>();
    private ConfinedProcess spare;

    /**
     * What came of a check.
     *
     * @param exercises one report for each exercise, in the order asked for
     * @param remarks what happened outside any exercise
     */
    public record Checked(List<ExerciseReport> exercises, List<String> remarks) {
        /** Copies the lists. */
        public Checked {
            exercises = List.copyOf(exercises);
            remarks = List.copyOf(remarks);
        }
    }

    /** A workbench whose processes start at once. */
    public Workbench(Installation installation, Sandbox sandbox) {
        this.sandbox = sandbox;
        this.student = installation.student();
        this.compilers = new Compilers(installation.compiler(), sandbox, 1);
        refill();
    }

    /** The sandbox in which the student's code runs. */
    public Sandbox sandbox() {
        return sandbox;
    }

    /** Compiles a submission and runs the visible suites of exercises on it. */
    public Checked check(Submission submission, List<Exercise> exercises) {
        try (StudentSession session =
                new StudentSession(this::process, new Once<>(() -> compilers.compile(submission)))) {
            List<ExerciseReport> reports = new ArrayList<>();
            for (Exercise exercise : exercises) {
                SuiteRun suite = suites.computeIfAbsent(exercise, SuiteRun::visible);
                reports.add(SubmissionGrader.judge(exercise, suite, SEED, submission, session));
            }
            List<String> remarks = new ArrayList<>(submission.remarks());
            remarks.addAll(session.program().remarks());
            remarks.addAll(session.remarks());
            return new Checked(reports, remarks);
        } catch (IOException cannot) {
            throw new EnvironmentProblem("No process can be started for your code: " + cannot.getMessage() + ".");
        } finally {
            refill();
        }
    }

    private ConfinedProcess process() throws IOException {
        ConfinedProcess ready = spare;
        spare = null;
        return ready != null ? ready : ConfinedProcess.start(sandbox, Limits.STUDENT, student);
    }

    private void refill() {
        if (spare == null) {
            try {
                spare = ConfinedProcess.start(sandbox, Limits.STUDENT, student);
            } catch (IOException cannot) {
                // The next check tries again, and says so if it fails.
                spare = null;
            }
        }
    }

    @Override
    public void close() {
        compilers.close();
        if (spare != null) {
            spare.close();
        }
    }
}
