package receptive.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.engine.Tensor;

/** Opens pages in Chromium, presses keys in them and reads what they then say. */
class SlidingWindowInBrowserTest {

    /** Steps each window through all maps with the keyboard and writes down the result of every step. */
    private static final String VISIT = """
            <pre id="log"></pre>
            <script>
            const log = [];
            const errors = [];
            window.onerror = message => errors.push(message);
            document.querySelectorAll(".receptive-window").forEach((root, n) => {
              const press = key => root.dispatchEvent(new KeyboardEvent("keydown", { key: key, bubbles: true }));
              const list = root.querySelector("select");
              const maps = list ? list.options.length : 1;
              for (let map = 0; map < maps; map++) {
                if (list) { list.value = map; list.dispatchEvent(new Event("change")); }
                press("Home");
                const results = [];
                const slider = root.querySelector("input");
                for (let step = 0; step <= Number(slider.max); step++) {
                  results.push(root.querySelector(".rw-sum").textContent);
                  press("ArrowRight");
                }
                log.push(n + "/" + map + ": " + results.join(" | ") + " | "
                  + root.querySelector(".rw-where").textContent);
              }
            });
            document.getElementById("log").textContent = errors.concat(log).join("\\n");
            </script>
            """;

    @TempDir
    Path folder;

    private List<String> visit(SlidingWindow... windows) throws IOException, InterruptedException {
        StringBuilder page = new StringBuilder();
        for (SlidingWindow window : windows) {
            page.append(window.toHtml());
        }
        Path file = folder.resolve("page.html");
        new Html("Windows", page + VISIT, "").saveTo(file);
        String dom = chromium("--dump-dom", file.toUri().toString());
        int from = dom.indexOf("<pre id=\"log\">") + 14;
        return dom.substring(from, dom.indexOf("</pre>", from)).lines().toList();
    }

    private String chromium(String... arguments) throws IOException, InterruptedException {
        Path program = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(path -> Stream.of(Path.of(path, "chromium"), Path.of(path, "google-chrome")))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("Pages are looked at in Chromium, and there is none on this machine;"
                                + " ./receptive verify installs it and runs the tests."));
        List<String> words = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--user-data-dir=" + folder.resolve("profile")));
        words.addAll(List.of(arguments));
        Path errors = folder.resolve("chromium.txt");
        Process process =
                new ProcessBuilder(words).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError("Chromium failed:\n" + Files.readString(errors));
        }
        return output;
    }

    @Test
    void each_step_of_each_page_ends_in_the_number_of_the_engine() throws Exception {
        SlidingWindow[] windows = {
            SlidingWindowTest.CONVOLUTION,
            SlidingWindowTest.GROUPS,
            SlidingWindowTest.DILATED,
            SlidingWindowTest.LARGEST,
            SlidingWindowTest.SMALLEST,
            SlidingWindowTest.MEAN,
            SlidingWindowTest.MEAN_OF_IMAGE,
            SlidingWindowTest.STRANGE
        };
        List<String> lines = visit(windows);
        int at = 0;
        for (int n = 0; n < windows.length; n++) {
            Tensor y = windows[n].y;
            int steps = y.shape().size(2) * y.shape().size(3);
            for (int map = 0; map < y.shape().size(1); map++) {
                String[] said = lines.get(at++).split(": ", 2)[1].split(" \\| ");
                assertThat(said).hasSize(steps + 1);
                assertThat(said[steps]).endsWith("The map is finished.");
                for (int step = 0; step < steps; step++) {
                    check(said[step], y.data()[map * steps + step]);
                }
            }
        }
        assertThat(lines).hasSize(at);
    }

    /** The result is the engine's, and what stands before it adds up to it. */
    private static void check(String sentence, float expected) {
        int end = Math.max(sentence.lastIndexOf(" = "), sentence.lastIndexOf(" ≈ "));
        assertThat(number(sentence.substring(end + 3))).as(sentence).isCloseTo(expected, withinThreeDigits(expected));
        String terms = sentence.substring(0, end)
                .replace(" (bias)", "")
                .replaceFirst("^(Larg|Small)est of ", "")
                .replace("Sums of the channels: ", "");
        if (sentence.contains("est of ")) {
            assertThat(Arrays.stream(terms.split(", ")).map(SlidingWindowInBrowserTest::number))
                    .as(sentence)
                    .contains(number(sentence.substring(end + 3)));
        } else if (Float.isFinite(expected)) {
            String[] parts = terms.replaceAll("[()]", "").split(" / ");
            double sum = Arrays.stream(parts[0].replace(" − ", " + −").split(" \\+ "))
                    .mapToDouble(SlidingWindowInBrowserTest::number)
                    .sum();
            double result = parts.length == 1 ? sum : sum / Double.parseDouble(parts[1]);
            assertThat(result).as(sentence).isCloseTo(expected, within(0.02));
        }
    }

    private static Offset<Float> withinThreeDigits(float expected) {
        return within(Float.isFinite(expected) ? Math.abs(expected) * 0.005f : 0f);
    }

    private static float number(String text) {
        return Float.parseFloat(text.strip().replace('−', '-').replace("∞", "Infinity"));
    }

    @Test
    void keys_and_buttons_move_the_window() throws Exception {
        Path file = folder.resolve("keys.html");
        String script = """
                <pre id="log"></pre>
                <script>
                const root = document.querySelector(".receptive-window");
                const where = () => root.querySelector(".rw-where").textContent;
                const press = key => root.dispatchEvent(new KeyboardEvent("keydown", { key: key, bubbles: true }));
                const log = [];
                press("ArrowDown"); log.push(where());
                press("ArrowRight"); log.push(where());
                press("ArrowUp"); log.push(where());
                press("ArrowLeft"); press("ArrowLeft"); log.push(where());
                root.querySelector("[aria-label^=Last]").click(); log.push(where());
                root.querySelector("[aria-label=Play]").click();
                log.push(where() + root.querySelector(".rw-play").title);
                press(" "); log.push(root.querySelector(".rw-play").title);
                root.querySelector(".rw-output rect").dispatchEvent(new Event("click")); log.push(where());
                document.getElementById("log").textContent = log.map(line => line.split(":")[0]).join(";");
                </script>
                """;
        new Html("Keys", SlidingWindowTest.CONVOLUTION.toHtml() + script, "").saveTo(file);
        String dom = chromium("--dump-dom", file.toUri().toString());
        assertThat(dom)
                .contains("<pre id=\"log\">Window 4 of 9;Window 5 of 9;Window 2 of 9;Window 1 of 9;Window 9 of 9;"
                        + "Window 1 of 9;Play;Window 1 of 9</pre>");
    }
}
