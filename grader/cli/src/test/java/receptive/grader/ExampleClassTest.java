package receptive.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.check.Outcome;
import receptive.check.TestResult;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.grader.intake.Intake;
import receptive.grader.report.Reports;
import receptive.grader.sandbox.Limits;

/** The twelve submissions of {@code grader/examples/class}, graded three times. */
final class ExampleClassTest {

    private static final Path EXAMPLES = Installation.current().home().resolve("grader/examples");
    private static final List<Exercise> EXERCISES = CourseFile.named(
            CourseFile.in(EXAMPLES.resolve("class")).orElseThrow().exercises());
    private static final List<Integer> WORKERS = List.of(2, 1, 2);

    @TempDir
    private static Path folder;

    private static final List<RunReport> RUNS = new ArrayList<>();

    @BeforeAll
    static void grade() {
        for (int workers : WORKERS) {
            Grader grader =
                    new Grader(Installation.current(), TestClass.SANDBOX, Limits.STUDENT, EXERCISES, 1, workers);
            RunReport run = grader.grade("class", Intake.read(EXAMPLES.resolve("class")), report -> {});
            Reports.write(run, folder.resolve("run-" + RUNS.size()));
            RUNS.add(run);
        }
    }

    @Test
    void every_submission_scores_what_is_expected_of_it() throws IOException {
        List<String> expected = new ArrayList<>();
        try (CSVParser rows = CSVParser.parse(
                EXAMPLES.resolve("expected.csv"),
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord row : rows) {
                expected.add(row.get("student") + " " + row.get("score") + ": "
                        + EXERCISES.stream()
                                .map(exercise -> row.get(exercise.id()))
                                .collect(Collectors.joining(" "))
                        + " | " + row.get("outcomes"));
            }
        }

        for (RunReport run : RUNS) {
            assertThat(run.submissions()).extracting(ExampleClassTest::line).isEqualTo(expected);
        }
    }

    @Test
    void reports_are_the_same_bytes_from_run_to_run_and_for_any_number_of_workers() throws IOException {
        SortedMap<String, String> first = files(folder.resolve("run-0"));

        assertThat(first).hasSize(3 + 2 * 12);
        assertThat(files(folder.resolve("run-1"))).isEqualTo(first);
        assertThat(files(folder.resolve("run-2"))).isEqualTo(first);
    }

    @Test
    void the_flipped_kernel_is_named_with_its_window_and_its_products() {
        String text = report("dana").exercises().getFirst().tests().stream()
                .filter(test -> test.outcome() == Outcome.FAILED)
                .map(test -> test.feedback().orElseThrow().toText())
                .findFirst()
                .orElseThrow();

        assertThat(text).startsWith("""
                correlate-2d: element [0, 0] is -2 but should be 6; all 16 elements differ.
                The kernel was turned by 180 degrees before it was laid on: that is the convolution of signal processing. \
                Networks correlate; look at which kernel element meets the first pixel of the window.
                The window of x, its top left corner at [0][0]
                9  9  7
                9  9  7
                9  7  7
                The kernel k
                 1   0  -1
                 0   2   0
                 0  -2   0
                9·1 + 9·0 + 7·(-1) + 9·0 + 9·2 + 7·0 + 9·0 + 7·(-2) + 7·0 = 6
                expected
                """);
    }

    @Test
    void the_cropped_stride_is_named() {
        assertThat(mistakes("dana")).contains("kernel-flipped", "stride-cropped");
    }

    @Test
    void the_cell_and_line_of_the_missing_semicolon_are_named() {
        Exercise maxPool = Catalogue.exercise("max-pool");
        ExerciseReport report = report("fay").exercises().stream()
                .filter(exercise -> exercise.exercise().equals(maxPool))
                .findFirst()
                .orElseThrow();

        assertThat(report.remark())
                .contains("The code does not compile: fay.ipynb, code cell 8, line 30: ';' expected.");
        assertThat(report.problems()).first().extracting(Problem::source).isEqualTo("        return y");
    }

    @Test
    void nothing_that_the_hostile_submission_printed_is_in_the_reports() throws IOException {
        files(folder.resolve("run-0")).forEach((name, content) -> {
            if (name.contains("mallory")) {
                assertThat(content).doesNotContain("\"score\": 75").doesNotContain("Tests run: 99");
            }
        });
    }

    private static SubmissionReport report(String student) {
        return RUNS.getFirst().submissions().stream()
                .filter(report -> report.student().equals(student))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> mistakes(String student) {
        return report(student).exercises().stream()
                .flatMap(exercise -> exercise.tests().stream())
                .map(TestResult::feedback)
                .flatMap(feedback -> feedback.stream())
                .flatMap(feedback -> feedback.mistakes().stream())
                .distinct()
                .toList();
    }

    private static String line(SubmissionReport report) {
        String points = report.exercises().stream()
                .map(exercise -> String.valueOf(exercise.score()))
                .collect(Collectors.joining(" "));
        String outcomes = report.exercises().stream()
                .filter(exercise -> exercise.outcome() != Outcome.PASSED)
                .map(exercise -> exercise.exercise().id() + " " + exercise.outcome())
                .collect(Collectors.joining("; "));
        return report.student() + " " + report.score() + ": " + points + " | " + outcomes;
    }

    /** Every file but for the times in it. */
    private static SortedMap<String, String> files(Path run) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(run)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(path)
                        .replaceAll("\"(execution_time|elapsed_seconds)\": [0-9.E+-]+", "\"$1\": 0")
                        .replaceAll("\"started\": \"[^\"]*\"", "\"started\": \"\"");
                contents.put(run.relativize(path).toString(), content);
            }
        }
        return contents;
    }
}
