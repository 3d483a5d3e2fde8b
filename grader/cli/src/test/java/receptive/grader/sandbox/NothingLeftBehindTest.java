package receptive.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.grader.Installation;

/** A run that is over leaves no process and no file, however it ended. Each test runs the whole program. */
final class NothingLeftBehindTest {

    private static final String ENDLESS = """
            public class Mine implements receptive.exercises.images.Correlate2d {
                public double[][] correlate(double[][] x, double[][] k) { while (true) { } }
            }
            """;

    @TempDir
    private Path folder;

    private Path temporary;
    private Path submissions;
    private final List<ProcessHandle> started = new ArrayList<>();

    @BeforeEach
    void prepare() throws IOException {
        temporary = Files.createDirectory(folder.resolve("tmp"));
        submissions = Files.createDirectory(folder.resolve("class"));
        Files.writeString(submissions.resolve("ada.java"), ENDLESS);
    }

    /** If a test fails, its processes shall not outlive it either. */
    @AfterEach
    void endWhatWasStarted() {
        started.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void a_run_that_ends_by_itself_cleans_up() throws Exception {
        Process grader = grade("0.1");

        assertThat(grader.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(grader.exitValue()).isZero();
        assertThat(filesOf(temporary)).isEmpty();
        assertThat(filesOf(folder)).containsExactly("class", "grades", "tmp");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void no_process_of_a_submission_outlives_the_grader(boolean forcibly) throws Exception {
        Process grader = grade("30");
        ProcessHandle student = awaitStudent(grader);

        if (forcibly) {
            grader.destroyForcibly();
        } else {
            grader.destroy();
        }

        student.onExit().get(20, TimeUnit.SECONDS);
        for (ProcessHandle process : started) {
            process.onExit().get(20, TimeUnit.SECONDS);
        }
        assertThat(filesOf(folder)).as("reports").containsExactly("class", "tmp");
        if (!forcibly) {
            assertThat(filesOf(temporary)).isEmpty();
        }
    }

    private Process grade(String cpuLimit) throws IOException {
        Process grader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dreceptive.home=" + Installation.current().home(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "receptive.cli.Main",
                        "grade",
                        submissions.toString(),
                        "--out",
                        folder.resolve("grades").toString(),
                        "--exercises",
                        "correlate-2d",
                        "--cpu-limit",
                        cpuLimit)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.add(grader.toHandle());
        return grader;
    }

    /** Waits until the student's JVM runs, and remembers everything that the grader started. */
    private ProcessHandle awaitStudent(Process grader) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end && grader.isAlive()) {
            List<ProcessHandle> all = grader.descendants().toList();
            for (ProcessHandle process : all) {
                String line = process.info().commandLine().orElse("");
                boolean working = process.info()
                        .totalCpuDuration()
                        .filter(cpu -> cpu.toMillis() > 1_000)
                        .isPresent();
                if (line.contains("WorkerMain") && !line.contains("bwrap") && working) {
                    started.addAll(all);
                    return process;
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("No student's process came up.");
    }

    private static List<String> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
