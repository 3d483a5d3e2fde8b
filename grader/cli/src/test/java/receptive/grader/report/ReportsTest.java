package receptive.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.check.Outcome;
import receptive.grader.RunReport;
import receptive.grader.SubmissionReport;
import receptive.notebooks.QuestionRecord;

class ReportsTest {

    private static final String HOSTILE = "../../<script>alert(1)</script>\u001b[31m\0\u202E\uD800" + "x".repeat(3000);

    @TempDir
    private Path work;

    @Test
    void the_same_grades_give_the_same_bytes_whatever_time_it_is() throws IOException {
        SubmissionReport[] students = {
            SampleClass.flippedAnd(Outcome.TIMED_OUT, HOSTILE, "Tried again once."), SampleClass.everythingRight("ada")
        };
        RunReport monday = SampleClass.of(students);
        for (int i = 0; i < students.length; i++) {
            students[i] = slower(students[i]);
        }
        RunReport friday = SampleClass.of(Instant.parse("2026-01-09T23:59:59Z"), Duration.ofHours(1), students);
        assertThat(written(monday, "monday")).isEqualTo(written(friday, "friday"));
    }

    @Test
    void hostile_ids_stay_inside_the_folder() throws IOException {
        Reports.write(SampleClass.of(SampleClass.everythingRight(HOSTILE)), work.resolve("out"));
        try (Stream<Path> beside = Files.list(work)) {
            assertThat(beside).containsExactly(work.resolve("out"));
        }
        try (Stream<Path> results = Files.list(work.resolve("out/results"))) {
            assertThat(results.map(file -> file.getFileName().toString()).toList())
                    .singleElement()
                    .asString()
                    .matches("[A-Za-z0-9._-]{80}~[0-9a-f]{20}[.]json");
        }
    }

    @Test
    void no_file_can_steer_a_terminal_or_load_anything() throws IOException {
        RunReport run = SampleClass.of(SampleClass.flippedAnd(Outcome.CRASHED, HOSTILE, HOSTILE));
        written(run, "out").forEach((file, text) -> {
            assertThat(text).as(file).doesNotContain("\u001b", "\0", "\u202E");
            if (file.endsWith(".html")) {
                assertThat(text).as(file).doesNotContain("<script", "http://", "https://", "src=", "url(", "@import");
            }
        });
    }

    @Test
    void run_json_holds_what_is_needed_to_repeat_the_run() throws IOException {
        Reports.write(
                SampleClass.of(SampleClass.in(
                        Locale.ENGLISH,
                        SampleClass.flippedAnd(Outcome.CRASHED, "Zoë"),
                        new QuestionRecord.Entry("Why?", "", "Ada"))),
                work.resolve("out"));
        assertThat(Files.readString(work.resolve("out/run.json"))).isEqualTo("""
                {
                  "course": "spring",
                  "elapsed_seconds": 3.0,
                  "facts": {
                    "sandbox": "process limits only",
                    "seed": 42,
                    "versions": {
                      "java": "25",
                      "receptive": "0.1.0"
                    }
                  },
                  "started": "2026-01-05T10:00:00Z",
                  "submissions": [
                    {
                      "files": [
                        "assignment.ipynb"
                      ],
                      "language": "en",
                      "max_score": 10,
                      "questions": [
                        {
                          "answer": "",
                          "helper": "Ada",
                          "question": "Why?"
                        }
                      ],
                      "score": 2,
                      "source_hash": "%s",
                      "student": "Zo\\u00EB"
                    }
                  ]
                }
                """.formatted("ab12".repeat(16)));
    }

    private static SubmissionReport slower(SubmissionReport report) {
        return new SubmissionReport(
                report.student(),
                report.files(),
                report.sourceHash(),
                report.exercises(),
                report.remarks(),
                report.language(),
                report.questions(),
                Duration.ofMinutes(2));
    }

    /** Everything written, by relative path, without the lines that name a time. */
    private Map<String, String> written(RunReport run, String name) throws IOException {
        Path out = work.resolve(name);
        Reports.write(run, out);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                texts.put(out.relativize(file).toString(), withoutTimes(Files.readString(file)));
            }
        }
        assertThat(texts).hasSize(2 * run.submissions().size() + 3);
        return texts;
    }

    private static String withoutTimes(String text) {
        List<String> times = List.of("\"execution_time\": ", "\"started\": ", "\"elapsed_seconds\": ");
        return text.lines()
                .filter(line -> times.stream().noneMatch(line.strip()::startsWith))
                .collect(Collectors.joining("\n"));
    }
}
