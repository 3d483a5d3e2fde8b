package receptive.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import receptive.exercises.Lesson;
import receptive.grader.Installation;
import receptive.grader.UsageProblem;

/** The beginnings of a new exercise compile together with the course, and a second one of the same name is refused. */
final class NewExerciseTest {

    private static final List<String> SOURCES = List.of(
            "exercises/src/main/java",
            "solutions/src/main/java",
            "solutions/src/test/java/receptive/variants",
            "solutions/src/main/lessons");

    @TempDir
    private Path root;

    @BeforeEach
    void copy_the_sources() throws IOException {
        Path home = Installation.current().home();
        for (String folder : SOURCES) {
            try (Stream<Path> files = Files.walk(home.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = root.resolve(home.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void everything_that_is_made_compiles_without_a_warning() throws IOException {
        List<Path> made = NewExercise.make(root, draft("lp-pool", "double[][] pool(double[][] x, int size, double p)"));
        NewExercise.make(
                root,
                draft(
                        "two-ways",
                        "double[] forth(double[][][][] w, double[] bias, boolean same)",
                        "long back(int[] sizes, String name, long n)",
                        "Network network()"));

        assertThat(made)
                .hasSize(17)
                .contains(
                        Path.of("exercises/src/main/java/receptive/exercises/layers/LpPool.java"),
                        Path.of("solutions/src/main/java/receptive/misconceptions/layers/RootForgottenLpPool.java"));
        assertThat(compile()).isEmpty();
    }

    @Test
    void it_is_entered_behind_the_exercises_of_its_lesson_in_the_catalogue_and_in_both_languages() throws IOException {
        NewExercise.make(root, draft("lp-pool", "double[][] pool(double[][] x, int size)"));

        String catalogue = Files.readString(root.resolve("exercises/src/main/java/receptive/exercises/Catalogue.java"));
        int entry = catalogue.indexOf("new Exercise(\"lp-pool\", Lesson.LAYERS, LpPool.class, 10)");
        assertThat(entry)
                .isGreaterThan(catalogue.lastIndexOf("Lesson.LAYERS", entry - 1))
                .isGreaterThan(catalogue.indexOf("new Exercise(\"max-pool\""))
                .isLessThan(catalogue.indexOf("Lesson.LENET"));
        assertThat(catalogue.lines().filter(line -> line.startsWith("import receptive.exercises.")))
                .isSorted()
                .contains("import receptive.exercises.layers.LpPool;");
        for (String language : List.of("en", "ko")) {
            assertThat(root.resolve("solutions/src/main/lessons/" + language + "/04-pooling-and-dense.md"))
                    .content()
                    .containsOnlyOnce("<!-- exercise: lp-pool -->\n");
        }
    }

    @Test
    void points_add_up_and_two_fifths_are_visible() throws IOException {
        NewExercise.make(root, draft("lp-pool", "double[][] pool(double[][] x, int size)"));
        NewExercise.make(root, draft("count-them", "long count(int n)"));

        assertThat(points("exercises/src/main/java/receptive/suites/layers/LpPoolSuite.java"))
                .isEqualTo(4);
        assertThat(points("solutions/src/main/java/receptive/hidden/layers/LpPoolHiddenSuite.java"))
                .isEqualTo(6);
        assertThat(points("solutions/src/main/java/receptive/hidden/layers/CountThemHiddenSuite.java"))
                .isEqualTo(6);
    }

    @Test
    void a_second_of_the_same_name_changes_nothing() throws IOException {
        NewExercise.make(root, draft("lp-pool", "double[][] pool(double[][] x, int size)"));
        Path catalogue = root.resolve("exercises/src/main/java/receptive/exercises/Catalogue.java");
        String before = Files.readString(catalogue);

        assertThatThrownBy(() -> NewExercise.make(root, draft("lp-pool", "double[][] pool(double[][] x)")))
                .isInstanceOf(UsageProblem.class)
                .hasMessageStartingWith("There is a ")
                .hasMessageEndingWith(" already; choose another ID or --contract.");
        assertThat(catalogue).hasContent(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pool(double[][] x)      | --method takes a method as Java writes it",
                "double[][] pool(x)      | --method takes parameters with a type and a name",
                "double[][] pool(Set x)  | --method knows no parameter of type Set",
                "void pool(int n)        | --method knows no result of type void"
            })
    void a_method_that_tests_could_not_call_is_refused(String method, String sentence) {
        assertThatThrownBy(() -> Signature.of(method))
                .isInstanceOf(UsageProblem.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void names_points_and_lessons_out_of_range_are_refused() {
        assertThatThrownBy(() -> draft("LpPool", "int a()"))
                .hasMessage("ID takes lower-case words joined by hyphens, such as max-pool, but got LpPool.");
        assertThatThrownBy(() -> new Draft("a", Lesson.LAYERS, "a", 10, "", "", List.of(), List.of("x", "y", "z")))
                .hasMessage("--contract takes the name of a Java interface, such as MaxPool, but got a.");
        assertThatThrownBy(() -> new Draft("a", Lesson.LAYERS, "A", 5, "", "", List.of(), List.of("x", "y", "z")))
                .hasMessage("--points takes 6 to 100 points but got 5.");
        assertThatThrownBy(() -> new Draft("a", Lesson.LAYERS, "A", 6, "", "", List.of(), List.of("x", "y", "y")))
                .hasMessageStartingWith("--mistakes takes at least 3 different ids");
        assertThatThrownBy(() -> NewExercise.lesson("99-nothing"))
                .hasMessageStartingWith("There is no lesson 99-nothing");
        assertThat(NewExercise.lesson("layers")).isEqualTo(NewExercise.lesson("04-pooling-and-dense"));
    }

    @Test
    void at_most_seven_steps_remain() {
        assertThat(NewExercise.steps(draft("lp-pool", "int a()"))).hasSizeLessThanOrEqualTo(7);
    }

    private static Draft draft(String id, String... methods) {
        return new Draft(
                id,
                Lesson.LAYERS,
                Draft.className(id),
                10,
                "A title",
                "\uC81C\uBAA9",
                Stream.of(methods).map(Signature::of).toList(),
                List.of("root-forgotten", "power-forgotten", "mean-for-sum"));
    }

    private int points(String suite) throws IOException {
        return Files.readString(root.resolve(suite))
                .lines()
                .filter(line -> line.strip().startsWith("@Points("))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                .sum();
    }

    /** What the compiler says about the copy; nothing if all is well. */
    private String compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (Stream<Path> files = Files.walk(root);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            Path classes = Files.createDirectories(root.resolve("classes"));
            boolean done = compiler.getTask(
                            said,
                            manager,
                            null,
                            List.of(
                                    "-d",
                                    classes.toString(),
                                    "-proc:none",
                                    "-Xlint:all,-processing,-classfile",
                                    "-Werror"),
                            null,
                            manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            return done ? "" : said.toString();
        }
    }
}
