package receptive.notebooks.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.exercises.Catalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The course's notebooks run from top to bottom in real Jupyter, in every language, as handed out and solved. */
class CourseInJupyterTest {

    private static final Path ROOT = Path.of(System.getProperty("receptive.home"));
    private static final Path OUTPUT = Path.of("target", "executed");

    /** Most of a notebook's time passes in processes that wait for one another. */
    private static final int AT_A_TIME = 2;

    private static final String VALIDATE =
            "import nbformat, sys\nfor f in sys.argv[1:]: nbformat.validate(nbformat.read(f, as_version=nbformat.NO_CONVERT))";

    @TempDir
    private static Path jupyterData;

    private static final Map<String, List<Executed>> EXECUTED = new LinkedHashMap<>();

    /** One Jupyter runs all notebooks of a folder, one after the other; two of them run side by side. */
    @BeforeAll
    static void execute() throws IOException, InterruptedException, ExecutionException {
        Jupyter jupyter = Jupyter.withKernel(jupyterData);
        Map<String, Future<List<Executed>>> running = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (Locale language : Catalogue.languages()) {
                for (String kind : List.of("notebooks", "solutions/notebooks")) {
                    String folder = kind + "/" + language.toLanguageTag();
                    running.put(folder, threads.submit(() -> executed(jupyter, folder)));
                }
            }
        }
        for (Map.Entry<String, Future<List<Executed>>> folder : running.entrySet()) {
            EXECUTED.put(folder.getKey(), folder.getValue().get());
        }
    }

    private static List<Executed> executed(Jupyter jupyter, String folder) throws IOException, InterruptedException {
        assertThat(ROOT.resolve(folder).resolve("lib/receptive-student.jar"))
                .as("the student jar, which ./mvnw package puts beside the notebooks")
                .exists();
        Path output = OUTPUT.resolve(folder).toAbsolutePath();
        List<String> arguments = new ArrayList<>(List.of(
                "nbconvert",
                "--to",
                "notebook",
                "--execute",
                // A busy machine may take its time to start a kernel.
                "--ExecutePreprocessor.startup_timeout=300",
                "--output-dir",
                output.toString()));
        List<Path> files = notebooks(ROOT.resolve(folder));
        files.forEach(file -> arguments.add(file.toString()));
        jupyter.run(arguments.toArray(String[]::new));
        List<Executed> executed = new ArrayList<>();
        for (Path file : files) {
            executed.add(Executed.read(folder, output.resolve(file.getFileName())));
        }
        return executed;
    }

    private static List<Path> notebooks(Path folder) throws IOException {
        try (Stream<Path> present = Files.list(folder)) {
            return present.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_notebook_is_as_the_schema_of_nbformat_asks() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-c", VALIDATE));
        for (String folder : EXECUTED.keySet()) {
            notebooks(ROOT.resolve(folder)).forEach(file -> arguments.add(file.toString()));
        }

        Jupyter.withKernel(jupyterData).python(arguments.toArray(String[]::new));
    }

    @Test
    void no_cell_fails_or_shows_a_stack_trace() {
        assertThat(EXECUTED).hasSize(2 * Catalogue.languages().size());
        EXECUTED.values().stream().flatMap(List::stream).forEach(notebook -> assertThat(notebook.outputs())
                .as(notebook.name())
                .noneMatch(Executed::isFailure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"solutions/notebooks/en", "solutions/notebooks/ko"})
    void solved_notebooks_show_a_passed_check_for_every_exercise(String folder) {
        for (String report : reports(folder)) {
            assertThat(report.lines().toList())
                    .as(folder)
                    .anyMatch(line -> line.startsWith("✓"))
                    .noneMatch(line -> line.startsWith("✗") || line.startsWith("–"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"notebooks/en", "notebooks/ko"})
    void notebooks_as_handed_out_say_not_attempted_in_their_language(String folder) {
        String notAttempted = folder.endsWith("ko") ? "아직 작성하지 않았습니다" : "not attempted yet";
        for (String report : reports(folder)) {
            assertThat(report).as(folder).contains(notAttempted);
            assertThat(report.lines().toList())
                    .as(folder)
                    .anyMatch(line -> line.startsWith("–"))
                    .noneMatch(line -> line.startsWith("✗") || line.startsWith("✓"));
        }
    }

    /** What the checks of a folder's notebooks show: each exercise is in a lesson and in the notebook to hand in. */
    private static List<String> reports(String folder) {
        List<String> reports = EXECUTED.get(folder).stream()
                .flatMap(notebook -> notebook.checks().stream().map(notebook::report))
                .toList();
        assertThat(reports).hasSize(2 * Catalogue.exercises().size());
        return reports;
    }

    private record Executed(String name, JsonNode root) {

        static Executed read(String folder, Path file) throws IOException {
            return new Executed(
                    folder + "/" + file.getFileName(), JsonMapper.shared().readTree(Files.readString(file)));
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
