package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Every statement of the lectures that can be computed, by its id; where a lecture has miscounted, the right figure.
 *
 * <p>The figures stand in {@code facts.json}. S0 to S4 are the five lectures; their statements are numbered in order. Those
 * without anything to compute are listed there with the reason.
 */
class LectureFactsTest {

    /** How many statements each lecture has. */
    private static final int[] STATEMENTS = {13, 40, 26, 45, 12};

    private static final JsonNode ALL = Fact.all();

    static Stream<Fact> facts() {
        return ALL.get("facts").valueStream().map(Fact::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void a_statement_holds(Fact fact) {
        boolean known = NetworkFacts.check(fact) || WindowFacts.check(fact) || ImageFacts.check(fact);

        assertThat(known).as("a check is called \"%s\"", fact.check()).isTrue();
    }

    @Test
    void every_statement_is_either_checked_or_listed_with_the_reason_why_not() {
        Set<String> expected = new TreeSet<>();
        for (int lecture = 0; lecture < STATEMENTS.length; lecture++) {
            for (int number = 1; number <= STATEMENTS[lecture]; number++) {
                expected.add("S%d-%02d".formatted(lecture, number));
            }
        }
        Set<String> found = new TreeSet<>();
        facts().forEach(fact -> found.add(fact.id()));

        JsonNode unchecked = ALL.get("unchecked");
        assertThat(found).doesNotContainAnyElementsOf(unchecked.propertyNames());
        assertThat(unchecked.valueStream())
                .allSatisfy(reason -> assertThat(reason.asString()).isNotBlank());
        found.addAll(unchecked.propertyNames());
        assertThat(found).isEqualTo(expected);
    }
}
