package receptive.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.check.AnswerKey.Misconception;
import receptive.exercises.Exercise;
import receptive.misconceptions.Registry;

/** The texts of the exercises are complete and belong to something. */
final class TextsTest {

    private static final String PREFIX = "misconception.";

    @ParameterizedTest
    @MethodSource("exercises")
    void title_statement_and_three_hints_are_there(Exercise exercise) {
        assertThat(exercise.title(Locale.ENGLISH)).isNotBlank();
        assertThat(exercise.statement(Locale.ENGLISH)).contains("small example").contains("Refuse");
        assertThat(exercise.hints(Locale.ENGLISH))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(hint -> !hint.isBlank());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_mistake_of_the_key_has_a_text_and_every_text_a_mistake(Exercise exercise) {
        Set<String> known = Course.key(exercise).misconceptions().stream()
                .map(Misconception::id)
                .collect(Collectors.toSet());
        ResourceBundle texts = ResourceBundle.getBundle(
                "receptive.exercises." + exercise.lesson().packageName() + "." + exercise.id(), Locale.ENGLISH);

        assertThat(texts.keySet().stream()
                        .filter(text -> text.startsWith(PREFIX))
                        .map(text -> text.substring(PREFIX.length())))
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(known)
                .containsAll(Registry.of(exercise.id()).stream()
                        .map(Registry.Wrong::misconception)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void texts_about_mistakes_are_short_and_different(Exercise exercise) {
        List<String> texts = Course.key(exercise).misconceptions().stream()
                .map(Misconception::id)
                .distinct()
                .map(id -> exercise.misconception(Locale.ENGLISH, id).orElseThrow())
                .toList();

        assertThat(texts).doesNotHaveDuplicates().allMatch(text -> text.length() < 300 && text.matches("(?s).*[.?]"));
    }

    private static Stream<Exercise> exercises() {
        return Course.exercises();
    }
}
