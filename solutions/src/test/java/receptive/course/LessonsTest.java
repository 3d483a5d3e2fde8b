package receptive.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.check.Language;
import receptive.engine.Summary;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.exercises.Lesson;
import receptive.model.Network;

/** The lessons hold their exercises, and what they show runs in a Java kernel and prints what stands beside it. */
final class LessonsTest {

    private static final Path HOME = Path.of(System.getProperty("receptive.home", ".."));

    private static final List<String> NOTEBOOKS = Arrays.stream(Lesson.values())
            .flatMap(lesson -> lesson.notebooks().stream())
            .toList();

    /** A block of Java and, if one follows, the block of what it prints. */
    private static final Pattern CODE = Pattern.compile("(?ms)^```java\\R(.*?)^```$(?:\\s*^```output\\R(.*?)^```$)?");

    private static final Pattern EXERCISE = Pattern.compile("(?m)^<!-- exercise: (\\S+) -->$");
    private static final Pattern TOPICS = Pattern.compile("(?m)^<!-- topics: ([\\d ]+) -->$");

    @ParameterizedTest
    @MethodSource("notebooks")
    void starts_with_a_title_and_ends_every_fence(Locale language, String notebook) throws IOException {
        String text = text(language, notebook);

        assertThat(text).startsWith("# ");
        assertThat(text.split("```", -1).length % 2).as("fences come in pairs").isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void the_notebooks_of_a_lesson_hold_its_exercises_in_order(Locale language, Lesson lesson) throws IOException {
        List<String> held = new ArrayList<>();
        for (String notebook : lesson.notebooks()) {
            EXERCISE.matcher(text(language, notebook)).results().forEach(place -> held.add(place.group(1)));
        }

        assertThat(held)
                .containsExactlyElementsOf(
                        Catalogue.exercises(lesson).stream().map(Exercise::id).toList());
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void every_block_runs_and_prints_what_stands_beside_it(Locale language, String notebook) throws IOException {
        List<MatchResult> blocks =
                CODE.matcher(text(language, notebook)).results().toList();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        assertThat(blocks).isNotEmpty();
        try (JShell shell = JShell.builder()
                .out(out)
                .err(out)
                .compilerOptions("-Xlint:none")
                .build()) {
            shell.addToClasspath(location(Summary.class));
            shell.addToClasspath(location(Network.class));
            for (MatchResult block : blocks) {
                printed.reset();
                run(shell, block.group(1));
                if (block.group(2) != null) {
                    assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                            .as(block.group(1))
                            .isEqualTo(block.group(2).strip());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void is_built_alike_in_every_language(Locale language, String notebook) throws IOException {
        assertThat(skeleton(text(language, notebook))).isEqualTo(skeleton(text(Locale.ENGLISH, notebook)));
    }

    @Test
    void treat_every_topic_of_the_lectures() throws IOException {
        Set<Integer> listed = new TreeSet<>();
        for (String row : Files.readAllLines(HOME.resolve("docs/topics.csv")).subList(1, 120)) {
            listed.add(Integer.valueOf(row.substring(0, row.indexOf(','))));
        }
        Set<Integer> treated = new TreeSet<>();
        for (String notebook : NOTEBOOKS) {
            TOPICS.matcher(text(Locale.ENGLISH, notebook))
                    .results()
                    .flatMap(topics -> Stream.of(topics.group(1).split(" ")))
                    .map(Integer::valueOf)
                    .forEach(treated::add);
        }

        assertThat(listed).hasSize(119);
        assertThat(treated).isEqualTo(listed);
    }

    /** Headings by their level, blocks of Java, exercises and topics, in order. */
    private static List<String> skeleton(String text) {
        return Pattern.compile("(?m)^(#+(?= )|```java|```output|<!-- .* -->)")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String text(Locale language, String notebook) throws IOException {
        return Files.readString(
                HOME.resolve("solutions/src/main/lessons/" + language.toLanguageTag() + "/" + notebook + ".md"));
    }

    private static Stream<Arguments> lessons() {
        return Language.SPOKEN.stream()
                .flatMap(language -> Arrays.stream(Lesson.values()).map(lesson -> Arguments.of(language, lesson)));
    }

    private static Stream<Arguments> notebooks() {
        return Language.SPOKEN.stream()
                .flatMap(language -> NOTEBOOKS.stream().map(notebook -> Arguments.of(language, notebook)));
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
