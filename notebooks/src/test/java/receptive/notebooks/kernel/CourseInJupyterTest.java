package receptive.notebooks.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.exercises.Catalogue;
import receptive.exercises.Lesson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The course's notebooks run from top to bottom in real Jupyter, as handed out and solved. */
class CourseInJupyterTest {

    private static final Path ROOT = Path.of(System.getProperty("receptive.home"));
    private static final Path OUTPUT = Path.of("target", "executed");

    private static final String VALIDATE =
            "import nbformat, sys\nfor f in sys.argv[1:]: nbformat.validate(nbformat.read(f, as_version=nbformat.NO_CONVERT))";

    @TempDir
    private Path jupyterData;

    @Test
    void solved_notebooks_show_a_passed_check_for_every_exercise() throws Exception {
        List<Executed> notebooks = execute(ROOT.resolve("solutions/notebooks/en"), "solved");

        for (Executed notebook : notebooks) {
            for (JsonNode check : notebook.checks()) {
                String report = notebook.report(check);
                assertThat(report.lines().toList())
                        .as(notebook.name())
                        .anyMatch(line -> line.startsWith("✓"))
                        .noneMatch(line -> line.startsWith("✗") || line.startsWith("–"));
            }
        }
    }

    @Test
    void notebooks_as_handed_out_say_not_attempted_and_show_no_stack_trace() throws Exception {
        List<Executed> notebooks = execute(ROOT.resolve("notebooks/en"), "handed-out");

        for (Executed notebook : notebooks) {
            for (JsonNode check : notebook.checks()) {
                String report = notebook.report(check);
                assertThat(report).as(notebook.name()).contains("not attempted yet");
                assertThat(report.lines().toList())
                        .as(notebook.name())
                        .anyMatch(line -> line.startsWith("–"))
                        .noneMatch(line -> line.startsWith("✗") || line.startsWith("✓"));
            }
        }
    }

    /** Runs every notebook of a folder; none may have a cell that fails or a stack trace among its outputs. */
    private List<Executed> execute(Path folder, String name) throws IOException, InterruptedException {
        assertThat(folder.resolve("lib/receptive-student.jar"))
                .as("the student jar, which ./mvnw package puts beside the notebooks")
                .exists();
        List<String> files;
        try (Stream<Path> present = Files.list(folder)) {
            files = present.map(Path::toString)
                    .filter(file -> file.endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSize(Lesson.values().length + 1);
        Path output = OUTPUT.resolve(name).toAbsolutePath();
        Jupyter jupyter = Jupyter.withKernel(jupyterData);
        List<String> arguments = new ArrayList<>(
                List.of("nbconvert", "--to", "notebook", "--execute", "--output-dir", output.toString()));
        arguments.addAll(files);
        jupyter.run(arguments.toArray(String[]::new));
        List<Executed> executed = new ArrayList<>();
        for (String file : files) {
            executed.add(Executed.read(output.resolve(Path.of(file).getFileName())));
        }
        jupyter.python(Stream.concat(Stream.of("-c", VALIDATE), files.stream()).toArray(String[]::new));
        assertThat(executed.stream()
                        .mapToInt(notebook -> notebook.checks().size())
                        .sum())
                .isEqualTo(2 * Catalogue.exercises().size());
        for (Executed notebook : executed) {
            assertThat(notebook.outputs()).as(notebook.name()).noneMatch(Executed::isFailure);
        }
        return executed;
    }

    private record Executed(String name, JsonNode root) {

        static Executed read(Path file) throws IOException {
            return new Executed(
                    file.getFileName().toString(), JsonMapper.shared().readTree(Files.readString(file)));
        }

        List<JsonNode> outputs() {
            return root.path("cells")
                    .valueStream()
                    .flatMap(cell -> cell.path("outputs").valueStream())
                    .toList();
        }

        List<JsonNode> checks() {
            return root.path("cells")
                    .valueStream()
                    .filter(cell ->
                            cell.path("metadata").path("nbgrader").path("grade").asBoolean(false))
                    .toList();
        }

        /** The text of a check's report, after making sure that it is there as HTML, too. */
        String report(JsonNode check) {
            List<JsonNode> outputs = check.path("outputs").valueStream().toList();
            assertThat(outputs).as(name + " " + check.path("id")).hasSize(1);
            JsonNode data = outputs.getFirst().path("data");
            assertThat(text(data.path("text/html"))).contains("receptive-check");
            return text(data.path("text/plain"));
        }

        static boolean isFailure(JsonNode output) {
            String text = text(output.path("text")) + text(output.path("data").path("text/plain"));
            return output.path("output_type").asString("").equals("error")
                    || text.contains("\tat ")
                    || text.contains("Exception");
        }

        private static String text(JsonNode lines) {
            return lines.isArray()
                    ? lines.valueStream().map(JsonNode::asString).collect(Collectors.joining())
                    : lines.asString("");
        }
    }
}
