package receptive.grader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import receptive.check.Language;
import receptive.check.SuiteRun;
import receptive.exercises.Exercise;
import receptive.grader.compiler.Compilers;
import receptive.grader.intake.Submission;
import receptive.grader.sandbox.Limits;
import receptive.grader.sandbox.Sandbox;

/**
 * Grades a class: every submission with every exercise, several at a time, none able to touch another.
 *
 * @param installation where the pieces lie
 * @param sandbox keeps submissions away from everything
 * @param limits what one call of a student's code may use up
 * @param exercises what is graded, in order
 * @param seed random cases depend on it and on the student
 * @param workers how many submissions are graded at a time
 */
public record Grader(
        Installation installation, Sandbox sandbox, Limits limits, List<Exercise> exercises, long seed, int workers) {

    /**
     * Grades submissions. What the report says to the teacher, and to students whose notebooks say no language, it says in the
     * language that is spoken ({@link Language#current}).
     *
     * @param course what to call the class
     * @param submissions what was handed in
     * @param graded told about each report as it is ready, from any thread
     */
    public RunReport grade(String course, List<Submission> submissions, Consumer<SubmissionReport> graded) {
        Instant started = Instant.now();
        Map<Exercise, SuiteRun> suites = suites(installation, exercises);
        List<SubmissionReport> reports = gradeAll(submissions, suites, graded);
        Map<Exercise, List<SuiteRun.Planned>> plan = new LinkedHashMap<>();
        suites.forEach((exercise, suite) -> plan.put(exercise, suite.plan()));
        return new RunReport(
                course, Language.current(), plan, reports, facts(), started, Duration.between(started, Instant.now()));
    }

    /** The suites of exercises, with the hidden ones where they are at hand. */
    static Map<Exercise, SuiteRun> suites(Installation installation, List<Exercise> exercises) {
        ClassLoader solutions = installation.solutions();
        Map<Exercise, SuiteRun> suites = new LinkedHashMap<>();
        for (Exercise exercise : exercises) {
            suites.put(
                    exercise,
                    installation.solutionsJar().isPresent()
                            ? SuiteRun.visibleAndHidden(exercise, solutions)
                            : SuiteRun.visible(exercise));
        }
        return suites;
    }

    private List<SubmissionReport> gradeAll(
            List<Submission> submissions, Map<Exercise, SuiteRun> suites, Consumer<SubmissionReport> graded) {
        List<SubmissionReport> reports = new ArrayList<>();
        int threads = Math.min(workers, submissions.size());
        try (Compilers compilers = new Compilers(installation.compiler(), sandbox, threads);
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            SubmissionGrader grader = new SubmissionGrader(
                    installation.student(), compilers, sandbox, limits, seed, suites, Language.current());
            List<Future<SubmissionReport>> futures = submissions.stream()
                    .map(submission -> pool.submit(() -> {
                        SubmissionReport report = gradeOrReport(grader, submission);
                        graded.accept(report);
                        return report;
                    }))
                    .toList();
            for (Future<SubmissionReport> future : futures) {
                reports.add(future.get());
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EnvironmentProblem("Grading was interrupted; nothing was written.");
        }
        return reports;
    }

    /** A defect that one submission brings to light must not cost the others their grades. */
    private static SubmissionReport gradeOrReport(SubmissionGrader grader, Submission submission) {
        try {
            return grader.grade(submission);
        } catch (EnvironmentProblem hindered) {
            throw hindered;
        } catch (RuntimeException defect) {
            return grader.failed(submission, defect);
        }
    }

    /** What is needed to repeat the run. Nothing here depends on the number of workers or on the time. */
    private SortedMap<String, Object> facts() {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("receptive", Installation.version());
        facts.put("java", Runtime.version().toString());
        facts.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("sandbox", sandbox.level());
        facts.put("language", Language.current().toLanguageTag());
        facts.put("seed", seed);
        facts.put("exercises", exercises.stream().map(Exercise::id).toList());
        facts.put("limit_cpu_seconds_per_call", limits.cpu().toMillis() / 1e3);
        facts.put("limit_wall_seconds_per_call", limits.wall().toMillis() / 1e3);
        facts.put("limit_heap_megabytes", limits.heapMegabytes());
        facts.put("limit_file_megabytes", limits.fileMegabytes());
        facts.put("hidden_suites", installation.solutionsJar().isPresent());
        installation.solutionsJar().ifPresent(jar -> facts.put("hidden_suites_sha256", sha256(jar)));
        Path visible = Installation.codeOf(SuiteRun.class);
        if (Files.isRegularFile(visible)) {
            facts.put("visible_suites_sha256", sha256(visible));
        }
        return facts;
    }

    private static String sha256(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new EnvironmentProblem("The file " + file + " cannot be read: " + unreadable.getMessage());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
