package receptive.check;

import static org.assertj.core.api.Assertions.assertThat;
import static receptive.check.Expectation.expect;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.exercises.layers.MaxPool;

/** What a student reads in a notebook. */
class CheckTest {

    private static final Exercise EXERCISE = Catalogue.exercise("max-pool");
    private static final double[][] NEGATIVE = {{-4, -2}, {-3, -8}};
    private static final AnswerKey<MaxPool> KEY =
            AnswerKey.<MaxPool>of(MaxPool.class, Pools::right).with("starts-test-at-zero", Pools::fromZero);

    @Suite("max-pool")
    static class ThreeTests {

        @Test
        @Order(1)
        @Points(2)
        void finds_the_largest_of_a_small_map(MaxPool subject) {
            expect(subject, KEY)
                    .calling(c -> c.pool(new double[][] {{1, 2}, {3, 4}}, 2, 1))
                    .toGive(new double[][] {{4}});
        }

        @Test
        @Order(2)
        @Points(1)
        void finds_the_largest_of_negative_numbers(MaxPool subject) {
            expect(subject, KEY).calling(c -> c.pool(NEGATIVE, 2, 1)).toGive(new double[][] {{-2}});
        }

        @Test
        @Order(3)
        @Points(3)
        void agrees_on_random_maps(MaxPool subject, Cases cases) {
            double[][] x = cases.matrix(4, 4);
            expect(subject, KEY).calling(c -> c.pool(x, 1, 1)).toAgreeWithTheReference();
        }
    }

    private static CheckReport report(MaxPool subject) {
        return report(subject, Duration.ofSeconds(10));
    }

    private static CheckReport report(MaxPool subject, Duration limit) {
        return Check.check(subject, EXERCISE, SuiteRun.of(MaxPool.class, ThreeTests.class), limit);
    }

    /** The lines below the heading, which depends on the exercise's texts. */
    private static String text(CheckReport report) {
        String text = report.toString();
        return text.substring(text.indexOf('\n') + 1);
    }

    @Test
    void a_right_answer_is_told_what_is_yet_to_come() {
        CheckReport report = report(Pools::right);

        assertThat(text(report)).isEqualTo("""
                ✓ finds the largest of a small map (2 points)
                ✓ finds the largest of negative numbers (1 point)
                ✓ agrees on random maps (3 points)
                visible 3 of 3; hidden tests run at grading""");
        assertThat(report.passed()).isTrue();
        assertThat(report.results()).hasSize(3);
    }

    @Test
    void a_wrong_answer_is_told_what_is_wrong_and_what_to_do() {
        CheckReport report = report(Pools::fromZero);

        assertThat(text(report)).startsWith("""
                ✓ finds the largest of a small map (2 points)
                ✗ finds the largest of negative numbers (1 point)
                    max-pool: element [0, 0] is 0 but should be -2; it is the only element.
                    This is what comes out of a known mistake: starts test at zero.
                    expected
                    [-2]
                    got
                    [0]
                    The call: pool with x of 2x2, size = 2, stride = 1.
                    x
                    -4  -2
                    -3  -8
                ✗ agrees on random maps (3 points)
                    max-pool: element [""").endsWith("""
                    The case is random; new Cases(%dL) draws it again.
                Next: "finds the largest of negative numbers". For a hint run Check.hint("max-pool", 1), then 2, then 3.
                visible 1 of 3 tests, 2 of 6 points; hidden tests run at grading""".formatted(Cases.seed(1, "agrees_on_random_maps")));
        assertThat(report.passed()).isFalse();
    }

    @Test
    void an_untouched_stub_is_told_what_to_fill_in() {
        CheckReport report = report((x, size, stride) -> {
            throw new UnsupportedOperationException("max-pool: not attempted yet");
        });

        assertThat(text(report)).isEqualTo("""
                – finds the largest of a small map (2 points)
                – finds the largest of negative numbers (1 point)
                – agrees on random maps (3 points)
                not attempted yet: fill in MyMaxPool and run the cell again
                visible 0 of 3 tests, 0 of 6 points; hidden tests run at grading""");
    }

    @Test
    void an_endless_loop_ends_the_check_and_keeps_what_was_reached() {
        MaxPool endless = (x, size, stride) -> {
            while (x[0][0] == -4) {
                LockSupport.parkNanos(1_000_000);
            }
            return Pools.right(x, size, stride);
        };

        CheckReport report = report(endless, Duration.ofSeconds(1));

        assertThat(report.results())
                .extracting(TestResult::outcome)
                .containsExactly(Outcome.PASSED, Outcome.TIMED_OUT, Outcome.TIMED_OUT);
        assertThat(text(report)).startsWith("""
                ✓ finds the largest of a small map (2 points)
                ✗ finds the largest of negative numbers (1 point)
                    Your code gave no answer within 1 seconds: does a loop never end? Restart the kernel if it stays busy.
                ✗ agrees on random maps (3 points)
                    Not run: an earlier call had used up the 1 seconds that a check may take.
                """);
    }

    @Test
    void code_that_takes_all_memory_is_told_so() {
        CheckReport report = report((x, size, stride) -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertThat(report.results()).extracting(TestResult::outcome).containsOnly(Outcome.OUT_OF_MEMORY);
    }

    @Test
    void code_that_calls_itself_for_ever_is_told_so() {
        assertThat(report(new Recursion()).toString())
                .contains("    Your code threw StackOverflowError at CheckTest.Recursion.pool, line ");
    }

    static final class Recursion implements MaxPool {
        @Override
        public double[][] pool(double[][] x, int size, int stride) {
            return pool(x, size, stride);
        }
    }

    /** What is left when a student forgets the contract. */
    static final class MyMaxPool {}

    @Test
    void what_is_no_exercise_is_told_what_was_expected() {
        assertThat(Check.check(null))
                .hasToString("check expects an object of your class but got null; write check(new MyMaxPool()) with the"
                        + " name of your class.");
        assertThat(Check.check("max-pool"))
                .hasToString("check expects an object of a class that implements a contract, such as MaxPool, but got a"
                        + " String.");
        assertThat(Check.check(new MyMaxPool()))
                .hasToString(
                        "MyMaxPool implements no contract; write \"class MyMaxPool implements MaxPool\" and run its"
                                + " cell again.");
        assertThat(Check.check(Recursion.class))
                .hasToString("check expects an object but got the class Recursion; write check(new Recursion()).");
        assertThat(Check.check("max-pool").passed()).isFalse();
        assertThat(Check.check("<b>").toHtml()).doesNotContain("<b>").contains("implements a contract");
    }

    @Test
    void hints_that_there_are_not_are_answered_with_a_sentence() {
        assertThat(Check.hint("max-pol", 1)).startsWith("There is no exercise \"max-pol\"; there are hex-color, ");
        assertThat(Check.hint("max-pool", 4))
                .isIn("There are hints 1 to 3 for max-pool but not 4.", "There are no hints for max-pool yet.");
        assertThat(Check.hint("max-pool", 0))
                .isIn("There are hints 1 to 3 for max-pool but not 0.", "There are no hints for max-pool yet.");
    }

    @Test
    void html_says_the_same_and_escapes_what_the_student_wrote() {
        String html = report((x, size, stride) -> {
                    throw new IllegalStateException("<script>alert('&')</script>");
                })
                .toHtml();

        assertThat(html)
                .startsWith("<div class=\"receptive-check\"><style>")
                .contains("(&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;)")
                .doesNotContain("<script")
                .contains(
                        "<span class=\"receptive-open\">✗</span> finds the largest of a small map<small> (2 points)</small>")
                .contains("visible 0 of 3 tests, 0 of 6 points; hidden tests run at grading")
                .endsWith("</div>");
    }

    @Test
    void html_marks_the_cells_that_differ() {
        assertThat(report(Pools::fromZero).toHtml())
                .contains("<figcaption>expected</figcaption><table><tr>"
                        + "<td class=\"receptive-marked\"><mark>-2</mark></td></tr></table>")
                .contains("<p class=\"receptive-mistake\">This is what comes out of a known mistake: "
                        + "starts test at zero.</p>")
                .contains("<td>-3</td><td>-8</td>");
    }
}
