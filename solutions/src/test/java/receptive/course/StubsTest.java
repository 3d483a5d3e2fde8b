package receptive.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.check.Outcome;
import receptive.check.TestResult;
import receptive.exercises.Exercise;

/** A solution without its marked regions is a stub that compiles and that no test takes for an attempt. */
final class StubsTest {

    private static final Pattern REGION = Pattern.compile("(?s)// BEGIN SOLUTION\\R.*?// END SOLUTION");

    /** A table whose numbers are handed out as ???. */
    private static final Pattern BLANKS = Pattern.compile("(?s)// BEGIN BLANKS\\R.*?// END BLANKS");

    private static final Pattern NUMBER = Pattern.compile("(?<!\\w)\\d[\\d,_]*(?!\\w)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("exercises")
    void a_stub_is_not_attempted_in_any_test(Exercise exercise) throws Exception {
        try (URLClassLoader loader = compiled(exercise, stub(exercise))) {
            Object stub = loader.loadClass(Course.solutionName(exercise))
                    .getConstructor()
                    .newInstance();

            assertThat(Course.results(exercise, stub, 1))
                    .isNotEmpty()
                    .extracting(TestResult::outcome)
                    .containsOnly(Outcome.NOT_ATTEMPTED);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_method_of_the_contract_has_something_to_write(Exercise exercise) throws IOException {
        long regions = REGION.matcher(source(exercise)).results().count();
        long blanks = BLANKS.matcher(source(exercise))
                .results()
                .flatMap(table -> NUMBER.matcher(table.group()).results())
                .count();

        // All methods may answer from one table.
        assertThat(regions + blanks).isGreaterThanOrEqualTo(exercise.contract().getMethods().length);
        assertThat(stub(exercise)).doesNotContain("BEGIN SOLUTION", "END SOLUTION");
    }

    private static String stub(Exercise exercise) throws IOException {
        String instead = "throw new UnsupportedOperationException(\"" + exercise.notAttemptedMessage() + "\");";
        String blank = BLANKS.matcher(source(exercise))
                .replaceAll(table -> NUMBER.matcher(table.group()).replaceAll("???"));
        return REGION.matcher(blank).replaceAll(instead);
    }

    private static String source(Exercise exercise) throws IOException {
        Path home = Path.of(System.getProperty("receptive.home", ".."));
        return Files.readString(home.resolve(
                "solutions/src/main/java/" + Course.solutionName(exercise).replace('.', '/') + ".java"));
    }

    /** A loader that prefers the stub to the solution of the same name. */
    private URLClassLoader compiled(Exercise exercise, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(exercise.studentClassName() + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiles = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of("-d", folder.toString(), "-proc:none"),
                            null,
                            files.getJavaFileObjects(file))
                    .call();
            assertThat(compiles).as(messages.toString()).isTrue();
        }
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, StubsTest.class.getClassLoader()) {
            @Override
            public Class<?> loadClass(String name) throws ClassNotFoundException {
                return name.equals(Course.solutionName(exercise)) ? findClass(name) : super.loadClass(name);
            }
        };
    }

    private static Stream<Exercise> exercises() {
        return Course.exercises();
    }
}
