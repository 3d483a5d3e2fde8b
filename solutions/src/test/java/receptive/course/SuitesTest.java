package receptive.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.check.Feedback;
import receptive.check.LocalSubject;
import receptive.check.SuiteRun.Planned;
import receptive.check.TestResult;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.misconceptions.Registry;
import receptive.misconceptions.layers.InPlacePool;

/** The suites tell right from wrong. */
final class SuitesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("registered")
    void every_registered_misconception_is_caught_and_named(Exercise exercise, String misconception, Object answer) {
        assertCaughtAndNamed(exercise, misconception, answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("twins")
    void every_misconception_of_a_key_is_caught_and_named(Exercise exercise, String misconception, Object twin) {
        assertCaughtAndNamed(exercise, misconception, twin);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void at_least_three_wrong_answers_are_registered(Exercise exercise) {
        assertThat(Registry.of(exercise)).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void points_add_up_and_two_fifths_of_them_are_visible(Exercise exercise) {
        List<Planned> plan = Course.suites(exercise).plan();
        int visible =
                plan.stream().filter(Planned::visible).mapToInt(Planned::points).sum();
        assertThat(plan.stream().mapToInt(Planned::points).sum()).isEqualTo(exercise.points());
        assertThat(visible).isEqualTo(Math.round(exercise.points() * 0.4f));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void learning_the_visible_answers_by_heart_brings_no_hidden_point(Exercise exercise) {
        List<TestResult> results = Course.suites(exercise).on(Course.memorised(exercise), Course.SEED);

        assertThat(results).filteredOn(TestResult::visible).allMatch(result -> result.score() == result.points());
        assertThat(results).filteredOn(result -> !result.visible()).allMatch(result -> result.score() == 0);
    }

    @Test
    void a_pool_that_overwrites_its_map_is_right_in_all_but_that() {
        Exercise exercise = Catalogue.exercise("max-pool");

        List<TestResult> notPassed =
                Course.notPassed(Course.suites(exercise).on(new LocalSubject(new InPlacePool()), Course.SEED));

        assertThat(notPassed).singleElement().satisfies(result -> {
            assertThat(result.test()).isEqualTo("leaves_the_map_alone_and_returns_a_new_one");
            assertThat(result.feedback().map(Feedback::sentence).orElseThrow()).contains("argument");
        });
    }

    private static void assertCaughtAndNamed(Exercise exercise, String misconception, Object answer) {
        List<TestResult> notPassed = Course.notPassed(Course.results(exercise, answer, Course.SEED));
        assertThat(notPassed).as("tests that %s does not pass", misconception).isNotEmpty();
        assertThat(notPassed.stream()
                        .flatMap(result -> result.feedback().stream())
                        .flatMap(feedback -> feedback.mistakes().stream()))
                .as(notPassed.stream().map(Course::described).toList().toString())
                .contains(misconception);
    }

    private static Stream<Exercise> exercises() {
        return Course.exercises();
    }

    private static Stream<Arguments> registered() {
        return Course.exercises().flatMap(exercise -> Registry.of(exercise).stream()
                .map(wrong -> Arguments.of(exercise, wrong.misconception(), wrong.answer())));
    }

    private static Stream<Arguments> twins() {
        return Course.exercises().flatMap(exercise -> Course.key(exercise).misconceptions().stream()
                .map(misconception -> Arguments.of(exercise, misconception.id(), misconception.twin())));
    }
}
