package receptive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.practice.Answers;

/** {@code receptive check} and {@code receptive hint}: what a student reads, and the exit status. */
final class CheckCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_right_answer_passes() throws IOException {
        assertThat(run("check", write("Mine.java", Answers.RIGHT_POOL))).isZero();

        assertThat(out.toString())
                .startsWith("max-pool: Keep the largest\n\u2713 halves a 4x4 map (1 point)\n")
                .endsWith(
                        "[##############################] 1 of 1 exercises pass their visible tests. Hidden tests run at"
                                + " grading.\n");
    }

    @Test
    void a_wrong_answer_is_explained_and_not_met() throws IOException {
        assertThat(run("check", write("Mine.java", Answers.WRONG_POOL))).isEqualTo(1);

        assertThat(out.toString())
                .contains("\u2717 halves a 4x4 map (1 point)\n    ")
                .contains("0 of 1 exercises pass");
    }

    @Test
    void an_untouched_exercise_counts_only_if_named_or_alone() throws IOException {
        String both = Answers.notebook(
                "", Answers.cell("max-pool", Answers.RIGHT_POOL), Answers.cell("correlate-2d", Answers.CORRELATE_STUB));
        Path file = write("mine.ipynb", both);

        assertThat(run("check", file)).isZero();
        assertThat(out.toString())
                .contains("\u2013 correlate-2d: Slide a kernel over an image (not attempted yet)\n")
                .contains("1 of 2 exercises pass their visible tests. Not attempted yet: correlate-2d.");
        assertThat(run("check", file, "correlate-2d")).isEqualTo(1);
        assertThat(run("check", file, "max-pool")).isZero();
        assertThat(run("check", write("Stub.java", Answers.CORRELATE_STUB))).isEqualTo(1);
    }

    @Test
    void what_does_not_compile_is_shown_with_the_line_marked() throws IOException {
        String broken = Answers.RIGHT_POOL.replace("return y;", "\treturn z;");

        assertThat(run("check", write("Mine.java", broken))).isEqualTo(1);

        assertThat(out.toString())
                .contains("max-pool: Keep the largest\n\u2717 The code does not compile: Mine.java, line ");
        String[] lines = out.toString().split("\n");
        int mark = Stream.of(lines).map(String::strip).toList().indexOf("^");
        assertThat(lines[mark].indexOf('^')).isEqualTo(lines[mark - 1].indexOf('z'));
        assertThat(lines[mark]).contains("\t");
    }

    @Test
    void an_exercise_that_is_not_in_the_file_is_not_met() throws IOException {
        assertThat(run("check", write("Mine.java", Answers.RIGHT_POOL), "output-size"))
                .isEqualTo(1);

        assertThat(out.toString()).contains("\u2717 ").contains("OutputSize");
    }

    @Test
    void the_notebooks_language_is_spoken_unless_another_is_asked_for() throws IOException {
        Path file = write("mine.ipynb", Answers.notebook("ko", Answers.cell("max-pool", Answers.RIGHT_POOL)));

        assertThat(run("check", file)).isZero();
        assertThat(out.toString()).contains("\uC5F0\uC2B5\uBB38\uC81C 1\uAC1C \uC911 1\uAC1C");
        out.getBuffer().setLength(0);
        assertThat(run("check", file, "--lang", "en")).isZero();
        assertThat(out.toString()).contains("1 of 1 exercises pass");
    }

    @Test
    void what_cannot_be_checked_is_refused_in_one_sentence() throws IOException {
        Path missing = folder.resolve("nowhere.ipynb");
        refuses("There is no " + missing + "; name your notebook (.ipynb) or .java file.", "check", missing);
        refuses(folder + " is a folder; name one notebook (.ipynb) or .java file in it.", "check", folder);
        Path notes = write("notes.txt", "see me");
        refuses(notes + " is neither a notebook (.ipynb) nor a .java file; name one of these.", "check", notes);
        Path empty = write("Empty.java", "");
        refuses(empty + " is empty; put a fresh notebook or skeleton in its place.", "check", empty);
        Path none = write("Other.java", "class Other {}");
        refuses(
                "Other.java has no cell and no class of an exercise; name a notebook of this course or a class that"
                        + " implements one of its contracts.",
                "check",
                none);
    }

    @Test
    void a_damaged_notebook_and_an_unknown_exercise_are_refused_too() throws IOException {
        assertThat(run("check", write("damaged.ipynb", "{\"nbformat\": 4, \"cells\": [")))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("damaged.ipynb ").hasLineCount(1);
        err.getBuffer().setLength(0);
        assertThat(run("check", write("Mine.java", Answers.RIGHT_POOL), "max-pol"))
                .isEqualTo(2);
        assertThat(err.toString())
                .startsWith("There is no exercise \"max-pol\"; there are ")
                .hasLineCount(1);
    }

    @Test
    void hints_come_one_at_a_time() {
        assertThat(run("hint", "max-pool")).isZero();
        assertThat(out.toString()).startsWith("It is the sliding window").doesNotContain("NEGATIVE_INFINITY");
        assertThat(run("hint", "max-pool", "3")).isZero();
        assertThat(out.toString()).contains("NEGATIVE_INFINITY");
        refuses("There are 3 hints for max-pool but number 4 was asked for; ask for 1 to 3.", "hint", "max-pool", "4");
    }

    @Test
    void the_kernel_is_removed_from_where_it_was_installed() {
        assertThat(run("kernel", "install", "--prefix", folder)).isZero();
        Path kernel = folder.resolve("share/jupyter/kernels/java/kernel.json");
        assertThat(kernel).isRegularFile();
        assertThat(run("kernel", "install", "--prefix", folder)).isZero();
        assertThat(run("kernel", "uninstall", "--prefix", folder)).isZero();
        assertThat(kernel.getParent()).doesNotExist();
        refuses(
                "This kernel is not installed in " + folder.resolve("share/jupyter")
                        + "; name the folder it was installed in with --prefix.",
                "kernel",
                "uninstall",
                "--prefix",
                folder);
    }

    private void refuses(String sentence, Object... arguments) {
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo(sentence);
    }

    private int run(Object... arguments) {
        return Main.run(
                new PrintWriter(out),
                new PrintWriter(err, true),
                Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
