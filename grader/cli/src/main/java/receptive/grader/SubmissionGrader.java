package receptive.grader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import receptive.check.Feedback;
import receptive.check.Language;
import receptive.check.Outcome;
import receptive.check.SuiteRun;
import receptive.exercises.Exercise;
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
    private final Locale language;

    /**
     * A grader.
     *
     * @param language how students are addressed whose notebooks say no language
     */
    SubmissionGrader(
            JvmProgram student,
            Compilers compilers,
            Sandbox sandbox,
            Limits limits,
            long seed,
            Map<Exercise, SuiteRun> suites,
            Locale language) {
        this.student = student;
        this.sandbox = sandbox;
        this.limits = limits;
        this.seed = seed;
        this.suites = suites;
        this.compilers = compilers;
        this.language = language;
    }

    /** Grades one submission; a second time if somebody else killed its process. */
    SubmissionReport grade(Submission submission) {
        return speaking(submission, () -> gradeAndTellHow(submission));
    }

    private <T> T speaking(Submission submission, Supplier<T> work) {
        return Language.speaking(submission.language().orElse(language), work);
    }

    private SubmissionReport gradeAndTellHow(Submission submission) {
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
                remarks.add(Words.text("process.again"));
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
                Language.current(),
                submission.questions(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** The report on a submission that this program could not grade: nobody's mistake but its own, and nobody else's. */
    SubmissionReport failed(Submission submission, RuntimeException defect) {
        return speaking(submission, () -> tellOf(defect, submission));
    }

    private SubmissionReport tellOf(RuntimeException defect, Submission submission) {
        String sentence = Words.text("defect", defect);
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
        long studentSeed = seedOf(submission.student());
        List<ExerciseReport> reports = new ArrayList<>();
        suites.forEach((exercise, suite) -> reports.add(judge(exercise, suite, studentSeed, submission, session)));
        return reports;
    }

    /** Puts the class that stands for an exercise, if there is one, through a suite. */
    static ExerciseReport judge(
            Exercise exercise, SuiteRun suite, long seed, Submission submission, StudentSession session) {
        return switch (Solution.find(exercise, submission, session.program())) {
            case Solution.Found found -> {
                RemoteSubject subject = new RemoteSubject(
                        session,
                        new Protocol.Request.Make(
                                exercise.contract().getName(),
                                found.unit(),
                                found.declaration().binaryName()));
                yield new ExerciseReport(exercise, suite.on(subject, seed), found.remark(), found.problems());
            }
            case Solution.Absent absent ->
                new ExerciseReport(
                        exercise,
                        suite.allEnding(absent.outcome(), Feedback.of(absent.sentence())),
                        Optional.of(absent.sentence()),
                        absent.problems());
        };
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
