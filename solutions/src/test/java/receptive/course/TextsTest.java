package receptive.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.check.AnswerKey.Misconception;
import receptive.check.Language;
import receptive.check.SuiteRun.Planned;
import receptive.exercises.Exercise;
import receptive.misconceptions.Registry;

/** The texts of the exercises are complete in every language and belong to something. */
final class TextsTest {

    private static final String PREFIX = "misconception.";

    /** What every statement has: an example, and what is refused. */
    private static final Map<Locale, List<String>> IN_STATEMENTS = Map.of(
            Locale.ENGLISH, List.of("small example", "Refuse"),
            Locale.KOREAN, List.of("작은 예", "거부"));

    @ParameterizedTest
    @MethodSource("inEveryLanguage")
    void title_statement_and_three_hints_are_there(Exercise exercise, Locale language) {
        assertThat(exercise.title(language)).isNotBlank();
        assertThat(exercise.statement(language)).contains(IN_STATEMENTS.get(language));
        assertThat(exercise.hints(language)).hasSize(3).doesNotHaveDuplicates().allMatch(hint -> !hint.isBlank());
    }

    @ParameterizedTest
    @MethodSource("inEveryLanguage")
    void every_mistake_of_the_key_has_a_text_and_every_text_a_mistake(Exercise exercise, Locale language)
            throws IOException {
        Set<String> known = Course.key(exercise).misconceptions().stream()
                .map(Misconception::id)
                .collect(Collectors.toSet());

        assertThat(texts(exercise, language).stringPropertyNames().stream()
                        .filter(text -> text.startsWith(PREFIX))
                        .map(text -> text.substring(PREFIX.length())))
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(known)
                .containsAll(Registry.of(exercise).stream()
                        .map(Registry.Wrong::misconception)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("inEveryLanguage")
    void every_language_has_the_same_texts(Exercise exercise, Locale language) throws IOException {
        assertThat(texts(exercise, language).stringPropertyNames())
                .isEqualTo(texts(exercise, Locale.ENGLISH).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("inEveryLanguage")
    void texts_about_mistakes_are_short_and_different(Exercise exercise, Locale language) {
        List<String> texts = Course.key(exercise).misconceptions().stream()
                .map(Misconception::id)
                .distinct()
                .map(id -> exercise.misconception(language, id).orElseThrow())
                .toList();

        assertThat(texts).doesNotHaveDuplicates().allMatch(text -> text.length() < 300 && text.matches("(?s).*[.?]"));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void tests_have_titles_in_korean(Exercise exercise) throws IOException {
        List<Planned> plan = Course.suites(exercise).plan();
        String contract = exercise.contract().getSimpleName();

        assertThat(titles(exercise, "suites", contract + "Suite")).isEqualTo(names(plan, Planned::visible));
        assertThat(titles(exercise, "hidden", contract + "HiddenSuite"))
                .isEqualTo(names(plan, planned -> !planned.visible()));
    }

    private static Set<String> names(List<Planned> plan, Predicate<Planned> which) {
        return plan.stream().filter(which).map(Planned::test).collect(Collectors.toSet());
    }

    private static Set<String> titles(Exercise exercise, String place, String suite) throws IOException {
        return read("/receptive/" + place + "/" + exercise.lesson().packageName() + "/" + suite + "_ko.properties")
                .stringPropertyNames();
    }

    private static Properties texts(Exercise exercise, Locale language) throws IOException {
        return read("/receptive/exercises/" + exercise.lesson().packageName() + "/" + exercise.id()
                + (language.equals(Locale.ENGLISH) ? "" : "_" + language) + ".properties");
    }

    private static Properties read(String resource) throws IOException {
        try (InputStream bytes = TextsTest.class.getResourceAsStream(resource)) {
            assertThat(bytes).as(resource).isNotNull();
            Properties texts = new Properties();
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return texts;
        }
    }

    private static Stream<Exercise> exercises() {
        return Course.exercises();
    }

    private static Stream<Arguments> inEveryLanguage() {
        return Course.exercises()
                .flatMap(exercise -> Language.SPOKEN.stream().map(language -> Arguments.of(exercise, language)));
    }
}
