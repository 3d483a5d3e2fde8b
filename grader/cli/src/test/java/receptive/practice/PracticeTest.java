package receptive.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.grader.Installation;
import receptive.grader.UsageProblem;
import receptive.grader.Workbench;
import receptive.grader.intake.Submission;
import receptive.grader.intake.Submission.NotebookSource;
import receptive.grader.sandbox.Sandbox;
import receptive.notebooks.Notebook;
import receptive.notebooks.NotebookReader;

/** What stands behind check and watch. */
final class PracticeTest {

    private static final Exercise POOL = Catalogue.exercise("max-pool");

    @TempDir
    private Path folder;

    @Test
    void code_that_is_not_confined_is_checked_all_the_same_and_the_student_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("Mine.java"), Answers.RIGHT_POOL);

        FileCheck check = FileCheck.of(
                Installation.current(),
                StudentFile.file(file),
                Optional.empty(),
                Optional.of(Locale.ENGLISH),
                Sandbox::plainProcess);

        assertThat(check.met()).isTrue();
        assertThat(check.text()).contains("\nNote: bubblewrap is not at hand, so your code runs as a plain process");
    }

    @Test
    void an_excerpt_has_imports_and_the_cells_of_the_exercise() throws IOException {
        Submission all = notebook(
                Answers.code("a", "import java.util.List;"),
                Answers.code("b", "int n = 1;"),
                Answers.cell("correlate-2d", Answers.CORRELATE_STUB),
                Answers.cell("max-pool", Answers.RIGHT_POOL));

        NotebookSource excerpt =
                (NotebookSource) Excerpt.of(all, POOL).sources().getFirst();

        assertThat(excerpt.cells()).extracting(cell -> cell.number()).containsExactly(1, 4);
    }

    @Test
    void an_answer_that_needs_another_cell_is_judged_with_all_of_them() throws IOException {
        Submission all = notebook(
                Answers.code("a", "double larger(double a, double b) { return a > b ? a : b; }"),
                Answers.cell("max-pool", Answers.RIGHT_POOL.replace("Math.max", "larger")));

        try (Workbench bench = new Workbench(Installation.current(), Sandbox.plainProcess())) {
            assertThat(Standing.of(Excerpt.check(bench, all, POOL).exercises().getFirst()))
                    .isEqualTo(Standing.PASSED);
        }
    }

    @Test
    void a_workbench_outlives_code_that_ends_its_process() throws IOException {
        Submission exits = notebook(
                Answers.cell("max-pool", Answers.RIGHT_POOL.replace("return y;", "System.exit(0); return y;")));
        Submission right = notebook(Answers.cell("max-pool", Answers.RIGHT_POOL));

        try (Workbench bench = new Workbench(Installation.current(), Sandbox.plainProcess())) {
            assertThat(Standing.of(bench.check(exits, List.of(POOL)).exercises().getFirst()))
                    .isEqualTo(Standing.FAILING);
            assertThat(Standing.of(bench.check(right, List.of(POOL)).exercises().getFirst()))
                    .isEqualTo(Standing.PASSED);
        }
    }

    @Test
    void a_reset_puts_the_stub_into_its_cell_and_leaves_all_else() throws Exception {
        String before =
                Answers.notebook("ko", Answers.code("a", "int n = 1;"), Answers.cell("max-pool", Answers.RIGHT_POOL));
        Path file = Files.writeString(folder.resolve("mine.ipynb"), before);

        Path backup = Reset.of(Installation.current(), StudentFile.file(file), POOL);

        assertThat(backup).hasFileName("mine.ipynb.bak").hasContent(before);
        Notebook after = NotebookReader.read(file);
        assertThat(after.cell("max-pool").orElseThrow().source())
                .contains("// YOUR CODE HERE", "max-pool: not attempted yet")
                .doesNotContain("Math.max");
        assertThat(Files.readString(file))
                .contains("\"17\"", "\"mine\" : true".replace(" :", ":"), "\"language\": \"ko\"")
                .doesNotContain("\"42\"");
        assertThat(Reset.of(Installation.current(), StudentFile.file(file), POOL))
                .hasFileName("mine.ipynb.bak2");
    }

    @Test
    void a_reset_of_a_java_file_replaces_it_and_keeps_a_copy() throws IOException {
        Path file = Files.writeString(folder.resolve("Pool.java"), Answers.WRONG_POOL);

        Path backup = Reset.of(Installation.current(), StudentFile.fileOrFolder(folder), POOL);

        assertThat(backup).hasFileName("Pool.java.bak").hasContent(Answers.WRONG_POOL);
        assertThat(file).content().contains("// YOUR CODE HERE");
    }

    @Test
    void nothing_is_reset_where_the_exercise_is_not() throws IOException {
        String text = Answers.notebook("", Answers.cell("correlate-2d", Answers.CORRELATE_STUB));
        Path file = Files.writeString(folder.resolve("mine.ipynb"), text);

        assertThatThrownBy(() -> Reset.of(Installation.current(), StudentFile.file(file), POOL))
                .isInstanceOf(UsageProblem.class)
                .hasMessage("mine.ipynb has no cell of its own for max-pool, so nothing was changed.");
        assertThat(folder).isDirectoryNotContaining("glob:**.bak");
    }

    @Test
    void the_solution_is_shown_as_students_would_have_written_it() {
        assertThat(ShownSolution.of(Installation.current(), POOL).orElseThrow())
                .startsWith("import receptive.exercises.layers.MaxPool;")
                .contains("public class MyMaxPool implements MaxPool")
                .doesNotContain("SOLUTION", "package ");
        assertThat(ShownSolution.of(new Installation(folder), POOL)).isEmpty();
    }

    @Test
    void a_bar_is_full_only_when_all_is_done() {
        assertThat(Bar.of(0, 3, 6)).isEqualTo("[------]");
        assertThat(Bar.of(2, 3, 6)).isEqualTo("[####--]");
        assertThat(Bar.of(99, 100, 6)).isEqualTo("[#####-]");
        assertThat(Bar.of(3, 3, 6)).isEqualTo("[######]");
    }

    private Submission notebook(String... cells) throws IOException {
        Path file = Files.writeString(folder.resolve("notebook.ipynb"), Answers.notebook("", cells));
        return StudentFile.file(file).read();
    }
}
