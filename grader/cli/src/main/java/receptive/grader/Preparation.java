package receptive.grader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import receptive.check.Language;
import receptive.exercises.Catalogue;
import receptive.grader.compiler.Compilers;
import receptive.grader.intake.Intake;
import receptive.grader.report.Reports;
import receptive.grader.sandbox.Limits;
import receptive.grader.sandbox.Sandbox;

/**
 * What is done once after a build so that later runs start faster: one notebook of our own is graded, without a sandbox,
 * by processes that leave archives of the classes they loaded.
 */
public final class Preparation {

    private Preparation() {}

    /**
     * Makes the archives.
     *
     * @throws IOException if the temporary files that it needs cannot be written
     */
    public static void run(Installation installation) throws IOException {
        Path notebook = Stream.of("solutions/notebooks/en", "notebooks/en")
                .map(folder -> installation.home().resolve(folder).resolve("assignment.ipynb"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new EnvironmentProblem("There is no assignment.ipynb; type ./receptive sync."));
        SubmissionReport report;
        Sandbox none = Sandbox.plainProcess();
        try (Compilers compilers = new Compilers(installation.compiler().recorded(), none, 1)) {
            SubmissionGrader grader = new SubmissionGrader(
                    installation.student().recorded(),
                    compilers,
                    none,
                    Limits.STUDENT.withCpu(Duration.ofMinutes(1)),
                    1,
                    Grader.suites(installation, Catalogue.exercises()),
                    Language.current());
            report = grader.grade(Intake.read(notebook).getFirst());
        }
        Path folder = Files.createTempDirectory("receptive-prepare");
        TreeMap<String, Object> facts = new TreeMap<>();
        Reports.write(
                new RunReport(
                        "prepare", Language.current(), Map.of(), List.of(report), facts, Instant.now(), Duration.ZERO),
                folder.resolve("reports"));
        try (Stream<Path> written = Files.walk(folder)) {
            for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
