package receptive.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.grader.Installation;
import receptive.grader.UsageProblem;
import receptive.grader.sandbox.Sandbox;
import receptive.practice.Answers;
import receptive.practice.StudentFile;

/** {@code receptive watch} through a terminal that is none: keys go in, pages come out. */
final class WatchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final StringWriter pages = new StringWriter();
    private final PipedWriter keys = new PipedWriter();
    private CompletableFuture<Void> watching = CompletableFuture.completedFuture(null);
    private Optional<Locale> language = Optional.of(Locale.ENGLISH);
    private int read;

    @BeforeEach
    void hand_out() throws IOException {
        Files.writeString(folder.resolve("MyCorrelate2d.java"), Answers.CORRELATE_STUB);
        Files.writeString(folder.resolve("MyMaxPool.java"), Answers.POOL_STUB);
    }

    @AfterEach
    void stop() throws Exception {
        keys.close();
        watching.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void shows_the_task_then_the_report_on_each_save_and_never_advances_by_itself() throws Exception {
        watch(folder);
        assertThat(page("0 of 2 exercises"))
                .contains("correlate-2d: Slide a kernel over an image   (1 of 2)", "**Refuse**");
        press("n");
        assertThat(page("max-pool: Keep the largest   (2 of 2)")).contains("Not attempted yet. Fill in MyMaxPool");

        save("MyMaxPool.java", Answers.WRONG_POOL);
        assertThat(page("\u2717 halves a 4x4 map")).contains("0 of 2 exercises");
        save("MyMaxPool.java", Answers.RIGHT_POOL);
        assertThat(page("1 of 2 exercises"))
                .contains("max-pool: Keep the largest   (2 of 2)", "\u2713 halves a 4x4 map", "Solved.");
    }

    @Test
    void notices_a_file_that_was_renamed_into_place() throws Exception {
        watch(folder.resolve("MyMaxPool.java"));
        page("0 of 1 exercises");

        Path fresh = Files.writeString(folder.resolve("swap"), Answers.RIGHT_POOL);
        Files.move(fresh, folder.resolve("MyMaxPool.java"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(page("1 of 1 exercises")).contains("All exercises pass their visible tests.");
    }

    @Test
    void gives_hints_one_at_a_time_and_starts_anew_with_another_exercise() throws Exception {
        watch(folder);
        page("0 of 2 exercises");
        press("h");
        assertThat(page("Hint 1 of 3: ")).doesNotContain("Hint 2 of 3");
        press("h");
        assertThat(page("Hint 2 of 3: ")).contains("Hint 1 of 3: ").doesNotContain("Hint 3 of 3");
        press("hh");
        assertThat(page("That was the last hint.")).contains("Hint 3 of 3: ");
        press("n");
        assertThat(page("(2 of 2)")).doesNotContain("Hint 1");
    }

    @Test
    void lists_the_exercises_and_goes_to_the_one_that_is_chosen() throws Exception {
        watch(folder);
        page("0 of 2 exercises");
        press("l");
        assertThat(page("A number and Enter"))
                .contains("\u2013  1 correlate-2d: Slide a kernel over an image (not attempted yet)  <")
                .contains("\u2013  2 max-pool: Keep the largest (not attempted yet)\n");
        press("7\n");
        page("There is no exercise 7; there are 2.");
        press("2\n");
        page("max-pool: Keep the largest   (2 of 2)");
    }

    @Test
    void checks_all_exercises_when_asked_to() throws Exception {
        Path other = folder.resolve("MyCorrelate2d.java");
        watch(folder);
        page("0 of 2 exercises");
        press("n");
        page("(2 of 2)");
        Files.writeString(
                other,
                Answers.CORRELATE_STUB.replace(
                        "throw new UnsupportedOperationException(\"correlate-2d: not attempted yet\");",
                        "return null;"));
        press("c");
        assertThat(page("\u2717  1 correlate-2d")).contains("(2 of 2)");
    }

    @Test
    void resets_after_a_yes_only_and_keeps_a_copy() throws Exception {
        Path file = folder.resolve("MyMaxPool.java");
        Files.writeString(file, Answers.WRONG_POOL);
        watch(file);
        page("\u2717 halves a 4x4 map");
        press("x");
        page("y yes  n no");
        press("n");
        page("\u2717 halves a 4x4 map");
        assertThat(file).hasContent(Answers.WRONG_POOL);
        press("xy");
        assertThat(page("the file before is MyMaxPool.java.bak")).contains("Not attempted yet.");
        assertThat(file).content().contains("// YOUR CODE HERE");
        assertThat(folder.resolve("MyMaxPool.java.bak")).hasContent(Answers.WRONG_POOL);
    }

    @Test
    void shows_the_solution_only_once_ones_own_passes() throws Exception {
        Path file = folder.resolve("MyMaxPool.java");
        watch(file);
        assertThat(page("0 of 1 exercises")).doesNotContain("s solution");
        press("s");
        assertThat(page("The solution is shown once your own passes.")).doesNotContain("NEGATIVE_INFINITY");
        save("MyMaxPool.java", Answers.RIGHT_POOL);
        assertThat(page("1 of 1 exercises")).contains("s solution");
        press("s");
        page("Double.NEGATIVE_INFINITY");
    }

    @Test
    void remembers_its_place() throws Exception {
        watch(folder);
        page("0 of 2 exercises");
        press("n");
        page("(2 of 2)");
        press("q");
        watching.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        assertThat(folder.resolve(".receptive.json")).content().contains("max-pool");
        assertThat(Place.of(folder).read()).contains("max-pool");
        Files.writeString(folder.resolve(".receptive.json"), "{ damaged");
        assertThat(Place.of(folder).read()).isEmpty();
    }

    @Test
    void a_notebook_that_is_damaged_for_a_moment_is_said_to_be_and_forgiven() throws Exception {
        Path file = folder.resolve("mine.ipynb");
        Files.writeString(file, Answers.notebook("", Answers.cell("max-pool", Answers.POOL_STUB)));
        watch(file);
        page("0 of 1 exercises");
        save("mine.ipynb", "{\"nbformat\": 4, \"cells\": [");
        page("mine.ipynb breaks off");
        save("mine.ipynb", Answers.notebook("", Answers.cell("max-pool", Answers.RIGHT_POOL)));
        assertThat(page("1 of 1 exercises")).contains("\u2713 halves a 4x4 map");
    }

    @Test
    void ends_with_its_input_and_speaks_korean() throws Exception {
        Path file = folder.resolve("mine.ipynb");
        Files.writeString(file, Answers.notebook("ko", Answers.cell("max-pool", Answers.POOL_STUB)));
        language = Optional.empty();
        watch(file);
        page("\uC5F0\uC2B5\uBB38\uC81C 1\uAC1C \uC911 0\uAC1C \uC644\uB8CC");
        keys.close();
        watching.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void a_folder_without_exercises_is_refused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> StudentFile.fileOrFolder(empty))
                .isInstanceOf(UsageProblem.class)
                .hasMessage(
                        empty + " has no .java file in it; name a notebook, a .java file or a folder of .java files.");
    }

    @Test
    void a_terminal_is_cleared_and_coloured_and_plain_streams_are_not() {
        StringWriter shown = new StringWriter();
        new Screen(new PrintWriter(shown), true, true).show("title", "\u2713 right\n\u2717 wrong\n$1", "keys");
        assertThat(shown.toString())
                .startsWith("\033[H\033[2J")
                .contains("\033[32m\u2713 right\033[0m", "\033[31m\u2717 wrong\033[0m", "$1");

        StringWriter plain = new StringWriter();
        new Screen(new PrintWriter(plain), false, false).show("title", "\u2713 right", "keys");
        assertThat(plain).hasToString("\ntitle\n\n\u2713 right\n\nkeys\n");
    }

    private void watch(Path path) throws IOException {
        PipedReader in = new PipedReader(keys);
        // In a thread of its own, as the program's main thread is: the end of a process is told by the common pool.
        watching = CompletableFuture.runAsync(
                () -> Watch.run(
                        Installation.current(),
                        StudentFile.fileOrFolder(path),
                        language,
                        Sandbox::plainProcess,
                        () -> Console.plain(in, new PrintWriter(pages))),
                task -> new Thread(task, "watch").start());
    }

    private void press(String pressed) throws IOException {
        keys.write(pressed);
        keys.flush();
    }

    /** Editors that write in place may be looked at between two writes, so this one renames. */
    private void save(String name, String text) throws IOException {
        Path beside = Files.writeString(folder.resolve("swap"), text);
        Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Waits for a page with some words on it, and returns what was shown since the last one. */
    private String page(String words) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            String shown = pages.toString().substring(read);
            int at = shown.indexOf(words);
            // A page ends with the line of its keys: q or, while a question is open, y.
            String last = shown.stripTrailing().substring(shown.stripTrailing().lastIndexOf('\n') + 1);
            if (at >= 0 && last.matches("[ny] .*")) {
                read += shown.length();
                return shown;
            }
            if (watching.isCompletedExceptionally()) {
                watching.get();
            }
            Thread.sleep(10);
        }
        throw new AssertionError("No page has \"" + words + "\"; the last is:\n"
                + pages.toString().substring(read));
    }
}
