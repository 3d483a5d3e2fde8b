package receptive.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.check.Feedback;
import receptive.check.Outcome;
import receptive.check.TestResult;
import receptive.grader.ExerciseReport;
import receptive.grader.Problem;
import receptive.grader.SubmissionReport;
import receptive.notebooks.QuestionRecord;

/** The pages as a browser lays them out, as wide as a laptop's screen and as narrow as a telephone's. */
final class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<Integer> WIDTHS = List.of(390, 1280);
    private static final String LONG = "x".repeat(300);

    @TempDir
    private static Path folder;

    private static Map<String, Measured> measured;

    /**
     * What the browser says of a page in a frame of some width.
     *
     * @param width what the page needs
     * @param loaded how many files it loaded besides itself
     */
    private record Measured(int width, int loaded) {}

    @BeforeAll
    static void layOut() throws Exception {
        assertThat(CHROMIUM).as("Chromium, which ./receptive verify installs").isExecutable();
        SubmissionReport[] students = {
            SampleClass.everythingRight("ada"),
            SampleClass.flippedAnd(Outcome.NOT_ATTEMPTED, "ben", "A remark of one word: " + LONG),
            everythingLong()
        };
        Path reports = folder.resolve("grades");
        Reports.write(SampleClass.of(students), reports);
        Map<String, Path> pages = new LinkedHashMap<>();
        pages.put("class", reports.resolve("class.html"));
        pages.put("right", reports.resolve("feedback/ada.html"));
        pages.put("wrong", reports.resolve("feedback/ben.html"));
        pages.put(
                "long",
                reports.resolve("feedback/" + FileNames.of(List.of(LONG)).get(LONG) + ".html"));
        pages.put("control", page("<img src='dot.svg'><div style='width: 2000px'>too wide</div>"));
        Files.writeString(folder.resolve("dot.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), folder.toRealPath(), OutputLevel.NONE);
        server.start();
        try {
            measured = measure(pages, "http://127.0.0.1:" + server.getAddress().getPort() + "/");
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "right", "wrong", "long"})
    void no_page_is_wider_than_its_window(String page) {
        for (int width : WIDTHS) {
            assertThat(measured.get(page + "-" + width).width()).isEqualTo(width);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "right", "wrong", "long"})
    void no_page_loads_anything(String page) {
        assertThat(measured.get(page + "-390").loaded()).isZero();
    }

    @Test
    void a_page_that_is_too_wide_and_loads_a_picture_would_be_noticed() {
        assertThat(measured.get("control-390")).isEqualTo(new Measured(2000, 1));
    }

    private static Map<String, Measured> measure(Map<String, Path> pages, String server) throws Exception {
        StringBuilder frames = new StringBuilder();
        pages.forEach((name, page) -> WIDTHS.forEach(width ->
                frames.append("<iframe id='%s-%d' width='%d' height='800' style='border: 0' src='%s'></iframe>%n"
                        .formatted(name, width, width, server + folder.relativize(page)))));
        Path harness = page(frames + """
                <script>
                  onload = () => document.querySelectorAll('iframe').forEach(frame => {
                    const page = frame.contentDocument.documentElement;
                    page.querySelectorAll('details').forEach(details => details.open = true);
                    const line = document.createElement('p');
                    const loaded = frame.contentWindow.performance.getEntriesByType('resource').length;
                    line.textContent = `${frame.id} ${page.scrollWidth} ${loaded};`;
                    document.body.append(line);
                  });
                </script>
                """);
        Path dom = folder.resolve("dom.html");
        Path said = folder.resolve("chromium.log");
        Process browser = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1400,2000",
                        "--dump-dom",
                        server + folder.relativize(harness))
                .redirectOutput(dom.toFile())
                .redirectError(said.toFile())
                .start();
        if (!browser.waitFor(90, TimeUnit.SECONDS)) {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly();
            throw new AssertionError("Chromium does not come to an end: " + Files.readString(said));
        }
        Map<String, Measured> found = new LinkedHashMap<>();
        Matcher line = Pattern.compile("<p>(\\S+) (\\d+) (\\d+);</p>").matcher(Files.readString(dom));
        while (line.find()) {
            found.put(line.group(1), new Measured(Integer.parseInt(line.group(2)), Integer.parseInt(line.group(3))));
        }
        assertThat(found).as(() -> read(said)).hasSize(pages.size() * WIDTHS.size());
        return found;
    }

    /** A student whose every text is as long as a hostile one can make it. */
    private static SubmissionReport everythingLong() {
        List<List<String>> numbers = new ArrayList<>(Collections.nCopies(16, Collections.nCopies(16, "-1234567.8901")));
        List<List<Boolean>> marks = Collections.nCopies(16, Collections.nCopies(16, true));
        Feedback wide = new Feedback(
                LONG,
                List.of(
                        new Feedback.Mistake("mistake", LONG),
                        new Feedback.Line(LONG),
                        new Feedback.Grid(LONG, numbers, marks)));
        ExerciseReport wrong =
                new ExerciseReport(SampleClass.SLIDE, twoTests(Outcome.FAILED, wide), Optional.of(LONG), List.of());
        ExerciseReport refused = new ExerciseReport(
                SampleClass.POOL,
                twoTests(Outcome.NOT_COMPILED, wide),
                Optional.empty(),
                Collections.nCopies(30, new Problem(LONG, 3, 2, 900, LONG, "  int " + "x".repeat(2_000) + ";")));
        return new SubmissionReport(
                LONG,
                List.of(LONG),
                "ab12".repeat(16),
                List.of(wrong, refused),
                List.of(LONG),
                Locale.KOREAN,
                List.of(new QuestionRecord.Entry(LONG, LONG, LONG)),
                Duration.ZERO);
    }

    private static List<TestResult> twoTests(Outcome outcome, Feedback feedback) {
        return List.of(
                new TestResult("visible", LONG, true, 2, outcome, Optional.of(feedback)),
                new TestResult("hidden", LONG, false, 3, outcome, Optional.of(feedback)));
    }

    private static Path page(String body) throws IOException {
        return Files.writeString(
                Files.createTempFile(folder, "page", ".html"),
                "<!doctype html><meta charset='utf-8'><body style='margin: 0'>" + body,
                StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
