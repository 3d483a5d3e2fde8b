package receptive.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import receptive.engine.Summary;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.exercises.Lesson;
import receptive.model.Network;

/** The lessons hold their exercises, and what they show runs in a Java kernel and says what the prose says. */
final class LessonsTest {

    private static final Pattern CODE = Pattern.compile("(?ms)^```java\\R(.*?)^```$");
    private static final Pattern EXERCISE = Pattern.compile("(?m)^<!-- exercise: (\\S+) -->$");

    /** What the prose around the code says that it prints. */
    private static final Map<Lesson, List<String>> PRINTED = Map.of(
            Lesson.IMAGES, List.of("4 rows, 6 columns", "sum -9.0"),
            Lesson.FILTERS, List.of("stride 1: 5", "stride 2: 3", "stride 3: 2", "padding 1: 7"),
            Lesson.CHANNELS, List.of("channel 0 gives 5.0", "channel 2 gives 0.0", "with the bias: 19.0", "456"),
            Lesson.LAYERS,
                    List.of("55 -> 27", "27 -> 13", "13 -> 6", "started at 0: 0.0, started below everything: -1.0"),
            Lesson.LENET, List.of("conv   4x18x18   40", "total  2005", "2,005"),
            Lesson.ALEXNET, List.of("FC3", "8192", "7200", "614656", "307456"));

    @ParameterizedTest
    @EnumSource
    void starts_with_a_title_and_holds_the_lessons_exercises_in_order(Lesson lesson) throws IOException {
        String text = text(lesson);

        assertThat(text).startsWith("# ");
        assertThat(EXERCISE.matcher(text).results().map(result -> result.group(1)))
                .containsExactlyElementsOf(
                        Catalogue.exercises(lesson).stream().map(Exercise::id).toList());
        assertThat(text.split("```", -1).length % 2).as("fences come in pairs").isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void every_block_runs_and_prints_what_the_prose_says(Lesson lesson) throws IOException {
        List<String> blocks = CODE.matcher(text(lesson))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();

        assertThat(blocks).isNotEmpty();
        assertThat(printed(blocks)).contains(PRINTED.get(lesson));
    }

    private static String text(Lesson lesson) throws IOException {
        Path home = Path.of(System.getProperty("receptive.home", ".."));
        return Files.readString(home.resolve("solutions/src/main/lessons/en/" + lesson.id() + ".md"));
    }

    /** Runs blocks as a kernel would, one session for all of them. */
    private static String printed(List<String> blocks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        String classPath = location(Summary.class) + File.pathSeparator + location(Network.class);
        try (JShell shell = JShell.builder()
                .out(out)
                .err(out)
                .compilerOptions("-Xlint:none")
                .build()) {
            shell.addToClasspath(classPath);
            blocks.forEach(block -> run(shell, block));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String location(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static void run(JShell shell, String block) {
        String rest = block;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            assertThat(next.completeness().isComplete()).as(rest).isTrue();
            for (SnippetEvent event : shell.eval(next.source())) {
                assertThat(event.exception()).as(next.source()).isNull();
                assertThat(event.status()).as(next.source()).isNotEqualTo(Snippet.Status.REJECTED);
            }
            rest = next.remaining();
        }
    }
}
