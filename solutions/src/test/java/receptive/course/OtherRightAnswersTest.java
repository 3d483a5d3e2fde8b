package receptive.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;
import receptive.exercises.Exercise;

/** Right answers that are written differently are right. */
final class OtherRightAnswersTest {

    private static final List<Class<?>> VARIANTS =
            ReflectionSupport.findAllClassesInPackage("receptive.variants", type -> true, name -> true);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("variants")
    void are_accepted(Exercise exercise, Class<?> variant) {
        assertThat(Course.notPassed(Course.results(exercise, ReflectionSupport.newInstance(variant), 3)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void are_tried_at_least_twice(Exercise exercise) {
        assertThat(of(exercise)).hasSizeGreaterThanOrEqualTo(2);
    }

    private static Stream<Class<?>> of(Exercise exercise) {
        return VARIANTS.stream().filter(exercise.contract()::isAssignableFrom);
    }

    private static Stream<Exercise> exercises() {
        return Course.exercises();
    }

    private static Stream<Arguments> variants() {
        return Course.exercises().flatMap(exercise -> of(exercise).map(variant -> Arguments.of(exercise, variant)));
    }
}
