package receptive.grader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import receptive.check.Feedback;
import receptive.check.Outcome;
import receptive.check.SuiteRun;
import receptive.exercises.Exercise;
import receptive.grader.compiler.Compilation;
import receptive.grader.compiler.Compilers;
import receptive.grader.intake.Submission;
import receptive.grader.sandbox.ConfinedProcess;
import receptive.grader.sandbox.JvmProgram;
import receptive.grader.sandbox.Limits;
import receptive.grader.sandbox.Sandbox;
import receptive.worker.Protocol;

/** Grades submissions, each in a process of its own. Several threads may use it at once. */
final class SubmissionGrader {

    private static final int MOST_TRIES = 2;

    private final JvmProgram student;
    private final Sandbox sandbox;
    private final Limits limits;
    private final long seed;
    private final Map<Exercise, SuiteRun> suites;
    private final Compilers compilers;

    SubmissionGrader(
            JvmProgram student,
            Compilers compilers,
            Sandbox sandbox,
            Limits limits,
            long seed,
            Map<Exercise, SuiteRun> suites) {
        this.student = student;
        this.sandbox = sandbox;
        this.limits = limits;
        this.seed = seed;
        this.suites = suites;
        this.compilers = compilers;
    }

    /** Grades one submission; a second time if somebody else killed its process. */
    SubmissionReport grade(Submission submission) {
        long start = System.nanoTime();
        List<String> remarks = new ArrayList<>(submission.remarks());
        List<ExerciseReport> reports = List.of();
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            try (StudentSession session = session(submission)) {
                reports = grade(submission, session);
                if (tries == MOST_TRIES || !session.killed()) {
                    remarks.addAll(session.program().remarks());
                    remarks.addAll(session.remarks());
                    break;
                }
                remarks.add("The student process was killed from outside; the submission was graded once more.");
            } catch (IOException cannot) {
                throw new EnvironmentProblem("No process can be started for a submission: " + cannot.getMessage());
            }
        }
        return report(submission, reports, remarks, start);
    }

    private static SubmissionReport report(
            Submission submission, List<ExerciseReport> reports, List<String> remarks, long start) {
        return new SubmissionReport(
                submission.student(),
                submission.sources().stream().map(Submission.Source::file).toList(),
                submission.hash(),
                reports,
                remarks,
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** The report on a submission that this program could not grade: nobody's mistake but its own, and nobody else's. */
    SubmissionReport failed(Submission submission, RuntimeException defect) {
        String sentence = "Grading failed by a defect of Receptive itself (" + defect + "); nothing was judged.";
        List<ExerciseReport> reports = suites.entrySet().stream()
                .map(entry -> new ExerciseReport(
                        entry.getKey(),
                        entry.getValue().allEnding(Outcome.CRASHED, Feedback.of(sentence)),
                        Optional.empty(),
                        List.of()))
                .toList();
        List<String> remarks = new ArrayList<>(submission.remarks());
        remarks.add(sentence);
        return report(submission, reports, remarks, System.nanoTime());
    }

    private StudentSession session(Submission submission) throws IOException {
        return new StudentSession(
                () -> ConfinedProcess.start(sandbox, limits, student), new Once<>(() -> compilers.compile(submission)));
    }

    private List<ExerciseReport> grade(Submission submission, StudentSession session) {
        Compilation compilation = session.program();
        long studentSeed = seedOf(submission.student());
        List<ExerciseReport> reports = new ArrayList<>();
        suites.forEach((exercise, suite) -> {
            Solution solution = Solution.find(exercise, submission, compilation);
            reports.add(
                    switch (solution) {
                        case Solution.Found found -> {
                            RemoteSubject subject = new RemoteSubject(
                                    session,
                                    new Protocol.Request.Make(
                                            exercise.contract().getName(),
                                            found.unit(),
                                            found.declaration().binaryName()));
                            yield new ExerciseReport(
                                    exercise, suite.on(subject, studentSeed), found.remark(), found.problems());
                        }
                        case Solution.Absent absent ->
                            new ExerciseReport(
                                    exercise,
                                    suite.allEnding(absent.outcome(), Feedback.of(absent.sentence())),
                                    Optional.of(absent.sentence()),
                                    absent.problems());
                    });
        });
        return reports;
    }

    /** Random cases depend on the student, so that answers cannot be handed on. */
    private long seedOf(String student) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).flip());
            return ByteBuffer.wrap(digest.digest(student.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
