package receptive.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.check.Outcome;
import receptive.exercises.Exercise;

/** Solutions are right. A class of its own, since this is also what mutants of solutions are put to. */
final class SolutionsTest {

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("exercisesAndSeeds")
    void pass_every_test(Exercise exercise, long seed) {
        assertThat(Course.results(exercise, Course.solution(exercise), seed))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.outcome())
                        .as(Course.described(result))
                        .isEqualTo(Outcome.PASSED));
    }

    private static Stream<Arguments> exercisesAndSeeds() {
        return Course.exercises()
                .flatMap(exercise -> Stream.of(1L, 42L, -7L, Course.SEED).map(seed -> Arguments.of(exercise, seed)));
    }
}
