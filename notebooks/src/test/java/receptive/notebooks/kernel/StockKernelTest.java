package receptive.notebooks.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.exercises.Lesson;
import receptive.notebooks.Cell;
import receptive.notebooks.Notebook;
import receptive.notebooks.NotebookReader;

/**
 * The first lesson in a Java kernel that is not ours, with nothing but the student jar: no vector module, no HTML, none of our
 * kernel's own class path.
 */
class StockKernelTest {

    private static final Path ROOT = Path.of(System.getProperty("receptive.home"));
    private static final String FILE = Lesson.values()[0].id() + ".ipynb";

    @TempDir
    private Path folder;

    @Test
    void the_solved_lesson_runs_and_every_check_passes() throws Exception {
        Notebook notebook =
                NotebookReader.read(ROOT.resolve("solutions/notebooks/en").resolve(FILE));

        List<String> said = run(notebook);

        assertThat(said).noneMatch(StockKernelTest::isFailure);
        assertThat(checks(notebook, said))
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report).contains("✓ ").doesNotContain("✗ ", "– "));
    }

    @Test
    void the_lesson_as_handed_out_runs_and_every_check_says_not_attempted() throws Exception {
        Notebook notebook = NotebookReader.read(ROOT.resolve("notebooks/en").resolve(FILE));

        List<String> said = run(notebook);

        assertThat(said).noneMatch(StockKernelTest::isFailure);
        assertThat(checks(notebook, said)).isNotEmpty().allSatisfy(report -> assertThat(report)
                .contains("not attempted yet")
                .doesNotContain("✗ ", "✓ "));
    }

    @Test
    void a_failure_would_be_noticed() throws Exception {
        assertThat(said(List.of("class A {}", "int b = \"\";", "1 / (1 - 1)", "1 + 1")))
                .satisfiesExactly(
                        first -> assertThat(first).isEmpty(),
                        second -> assertThat(second).matches(StockKernelTest::isFailure),
                        third -> assertThat(third).matches(StockKernelTest::isFailure),
                        fourth -> assertThat(fourth).isEqualTo("2"));
    }

    private static boolean isFailure(String said) {
        return said.contains("rejected: ")
                || said.contains("threw: ")
                || said.contains("incomplete: ")
                || said.contains("Exception")
                || said.contains("\tat ");
    }

    private List<String> run(Notebook notebook) throws IOException, InterruptedException {
        return said(codeCells(notebook).map(Cell::source).toList());
    }

    private static List<String> checks(Notebook notebook, List<String> said) {
        List<Cell> cells = codeCells(notebook).toList();
        assertThat(said).hasSameSizeAs(cells);
        return Stream.iterate(0, i -> i < cells.size(), i -> i + 1)
                .filter(i -> cells.get(i)
                        .nbgrader()
                        .filter(nbgrader -> nbgrader.grade())
                        .isPresent())
                .map(said::get)
                .toList();
    }

    private static Stream<Cell> codeCells(Notebook notebook) {
        return notebook.cells().stream().filter(cell -> cell.type() == Cell.Type.CODE);
    }

    /** Runs cells beside a {@code lib} that holds the student jar, in a JVM that knows the shell's classes alone. */
    private List<String> said(List<String> cells) throws IOException, InterruptedException {
        copyStudentJar();
        Path shell = folder.resolve("shell/receptive/notebooks/kernel");
        Files.createDirectories(shell);
        try (Stream<Path> classes = Files.list(Path.of("target/test-classes/receptive/notebooks/kernel"))) {
            for (Path each : classes.filter(
                            file -> file.getFileName().toString().startsWith("StockShell"))
                    .toList()) {
                Files.copy(each, shell.resolve(each.getFileName()));
            }
        }
        Path input = Files.writeString(
                folder.resolve("cells"),
                cells.stream().map(cell -> cell + StockShell.END).collect(Collectors.joining()));
        Path output = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        folder.resolve("shell").toString(),
                        StockShell.class.getName())
                .directory(folder.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The cells do not come to an end: " + Files.readString(output));
        }
        String said = Files.readString(output, StandardCharsets.UTF_8);
        return Arrays.asList(said.split(String.valueOf(StockShell.END), -1)).subList(0, cells.size());
    }

    private void copyStudentJar() throws IOException {
        Path jar = ROOT.resolve("notebooks/en/lib/receptive-student.jar");
        assertThat(jar)
                .as("the student jar, which ./mvnw package puts beside the notebooks")
                .exists();
        Files.createDirectories(folder.resolve("lib"));
        Files.copy(jar, folder.resolve("lib/receptive-student.jar"));
    }
}
