package receptive.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static receptive.check.Expectation.expect;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import receptive.exercises.images.Correlate2d;

/** What a student is told about wrong correlations, word for word. */
class ExpectationTest {

    static final AnswerKey<Correlate2d> KEY = AnswerKey.<Correlate2d>of(Correlate2d.class, Convolutions::correlate)
            .with("never-answers", (x, k) -> {
                throw new IllegalStateException("a twin that throws matches nothing");
            })
            .with("turned-test-kernel", Convolutions::flipped)
            .with("swapped-test-result", Convolutions::transposed)
            .with("writes-into-test-input", Convolutions::inPlace)
            .explainedBy(Convolutions::explained);

    static final double[][] X = {{1, 2, 0, 1}, {0, 1, 3, 2}, {2, 0.5, 1, 0}};
    static final double[][] K = {{1, 0}, {2, -1}};

    private static final String THE_CALL = """
            The call: correlate with x of 3x4, k of 2x2.
            x
              1    2    0    1
              0    1    3    2
              2  0.5    1    0
            k
             1   0
             2  -1""";

    private static Unmet failure(Correlate2d subject, Consumer<Expectation.Calling<Correlate2d>> expectation) {
        return catchThrowableOfType(
                Unmet.class, () -> expectation.accept(expect(subject, KEY).calling(c -> c.correlate(X, K))));
    }

    private static String told(Correlate2d subject) {
        Unmet failure = failure(subject, Expectation.Calling::toAgreeWithTheReference);
        assertThat(failure.outcome()).isEqualTo(Outcome.FAILED);
        return failure.feedback().toText();
    }

    private static String sentence(Correlate2d subject, Consumer<Expectation.Calling<Correlate2d>> expectation) {
        return failure(subject, expectation).feedback().sentence();
    }

    @Test
    void a_right_answer_meets_every_expectation() {
        Expectation.Calling<Correlate2d> calling =
                expect((Correlate2d) Convolutions::correlate, KEY).calling(c -> c.correlate(X, K));

        calling.toAgreeWithTheReference();
        calling.toGive(new double[][] {{0, 1, 4}, {3.5, 1, 5}});
        calling.toLeaveItsArgumentsAlone();
        calling.toShareNothingWithItsArguments();
        calling.measuring("the number of rows", (double[][] y) -> y.length).toGive(2);
    }

    @Test
    void a_flipped_kernel_is_named_and_shown() {
        assertThat(told(Convolutions::flipped)).isEqualTo("""
                correlate-2d: element [0, 0] is 4 but should be 0; 4 of 6 elements differ.
                This is what comes out of a known mistake: turned test kernel.
                1·1 + 2·0 + 0·2 + 1·-1 = 0
                expected
                  [0]    1     4
                [3.5]   [1]   [5]
                got
                  [4]    1     4
                [2.5]   [6]   [1]
                """ + THE_CALL);
    }

    @Test
    void a_transposed_result_has_another_shape_and_is_named() {
        assertThat(told(Convolutions::transposed)).isEqualTo("""
                correlate-2d: the result has 3 rows of 2 but should have 2 rows of 3.
                This is what comes out of a known mistake: swapped test result.
                expected
                   0     1    [4]
                 3.5     1    [5]
                got
                   0   3.5
                   1     1
                  [4]   [5]
                """ + THE_CALL);
    }

    @Test
    void a_shifted_window_is_shown_without_a_name() {
        assertThat(told(Convolutions::shifted)).isEqualTo("""
                correlate-2d: element [0, 0] is 1 but should be 0; all 6 elements differ.
                1·1 + 2·0 + 0·2 + 1·-1 = 0
                expected
                  [0]   [1]   [4]
                [3.5]   [1]   [5]
                got
                [1] [4] [0]
                [1] [5] [0]
                """ + THE_CALL);
    }

    @Test
    void a_result_that_is_no_rectangle_of_numbers_is_described() {
        assertThat(told((x, k) -> null)).isEqualTo("""
                correlate-2d: the result is null but should be a double[][].
                """ + THE_CALL);
        assertThat(told((x, k) -> new double[][] {{0, 1, 4}, {3.5, 1}})).isEqualTo("""
                correlate-2d: row 1 of the result has length 2 but row 0 has length 3; \
                a result has rows of one length, none of them null.
                """ + THE_CALL);
        assertThat(told((x, k) -> new double[][] {{0, 1, 4}, null})).isEqualTo("""
                correlate-2d: row 1 of the result is null; a result has rows of one length, none of them null.
                """ + THE_CALL);
        assertThat(told((x, k) -> new double[0][])).startsWith("""
                correlate-2d: the result has 0 rows of 0 but should have 2 rows of 3.
                expected
                """);
    }

    @Test
    void nan_and_infinities_never_agree() {
        assertThat(told((x, k) -> new double[][] {{0, Double.NaN, 4}, {3.5, 1, 5}}))
                .startsWith("correlate-2d: element [0, 1] is NaN but should be 1; 1 of 6 elements differs.\n");
        assertThat(told((x, k) -> new double[][] {{0, 1, 4}, {3.5, 1, Double.NEGATIVE_INFINITY}}))
                .startsWith("correlate-2d: element [1, 2] is -Infinity but should be 5; 1 of 6 elements differs.\n");
    }

    @Test
    void what_the_code_threw_is_said_with_its_line() {
        Correlate2d beyond = (x, k) -> new double[][] {{x[3][0]}};

        assertThat(told(beyond))
                .matches(
                        "(?s)Your code threw ArrayIndexOutOfBoundsException "
                                + "\\(Index 3 out of bounds for length 3\\) at ExpectationTest\\.what_the_code_threw_is_said_with_its_line, line [0-9]+\\.\n.*")
                .endsWith(THE_CALL);
    }

    @Test
    void a_right_call_is_not_to_be_refused() {
        Correlate2d picky = (x, k) -> {
            throw new NumberFormatException("only \u001b[31msquare\nimages");
        };

        assertThat(told(picky))
                .startsWith("Your code refused a call that it should answer: it threw NumberFormatException "
                        + "(only  [31msquare images) at ExpectationTest.a_right_call_is_not_to_be_refused, line ");
    }

    @Test
    void where_a_record_refuses_the_line_is_the_students() {
        Correlate2d builder =
                (x, k) -> new double[][] {{receptive.model.Dense.of(0, 1).inputs()}};

        assertThat(told(builder))
                .contains("at ExpectationTest.where_a_record_refuses_the_line_is_the_students, line ")
                .doesNotContain("at Settings");
    }

    @Test
    void the_answer_of_a_single_precision_accumulation_agrees() {
        Correlate2d inFloat = (x, k) -> {
            double[][] y = Convolutions.correlate(x, k);
            for (double[] row : y) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = (float) (row[j] + 1e4) - 1e4f;
                }
            }
            return y;
        };
        double[][] large = {{1e4, -1e4, 3}, {2, 0.1, 5}};
        double[][] ones = {{1, 1}, {1, 1}};

        expect(inFloat, KEY).calling(c -> c.correlate(large, ones)).toAgreeWithTheReference();
        assertThatThrownBy(() -> expect((Correlate2d) (x, k) -> new double[][] {{2.11, -9991.9}}, KEY)
                        .calling(c -> c.correlate(new double[][] {{1, -1, -1e4}, {2, 0.1, 5}}, ones))
                        .toAgreeWithTheReference())
                .hasMessageContaining("element [0, 0] is 2.11 but should be 2.1; ");
    }

    @Test
    void a_changed_argument_is_named_with_the_mistake_that_changes_it() {
        Feedback feedback = failure(Convolutions::inPlace, Expectation.Calling::toLeaveItsArgumentsAlone)
                .feedback();

        assertThat(feedback.sentence())
                .isEqualTo("correlate-2d: after correlate(x of 3x4, k of 2x2) the argument x is no longer what it was; "
                        + "work on a copy and leave arguments as they are.");
        assertThat(feedback.mistakes()).containsExactly("writes-into-test-input");
    }

    @Test
    void a_shared_row_is_named() {
        Correlate2d lazy = (x, k) -> {
            double[][] y = Convolutions.correlate(x, k);
            k[0] = x[0];
            y[1] = x[1];
            return new double[][] {y[0], java.util.Arrays.copyOf(y[1], 3)};
        };
        Correlate2d sharing = (x, k) -> {
            for (int i = 0; i < 2; i++) {
                k[i] = Convolutions.correlate(X, K)[i];
            }
            return k;
        };

        expect(lazy, KEY).calling(c -> c.correlate(X, K)).toShareNothingWithItsArguments();
        assertThat(sentence(sharing, Expectation.Calling::toShareNothingWithItsArguments))
                .isEqualTo(
                        "correlate-2d: the result of correlate(x of 3x4, k of 2x2) shares an array with the argument k; "
                                + "put the result into new arrays.");
    }

    @Test
    void doing_nothing_does_not_leave_arguments_alone() {
        assertThat(sentence((x, k) -> null, Expectation.Calling::toLeaveItsArgumentsAlone))
                .isEqualTo("correlate-2d: the result is null but should be a double[][].");
        assertThat(sentence((x, k) -> new double[1][1], Expectation.Calling::toShareNothingWithItsArguments))
                .isEqualTo("correlate-2d: the result has 1 row of 1 but should have 2 rows of 3.");
    }

    @Test
    void a_literal_that_the_reference_contradicts_is_a_defect_of_the_suite() {
        assertThatThrownBy(() -> expect((Correlate2d) Convolutions::correlate, KEY)
                        .calling(c -> c.correlate(X, K))
                        .toGive(new double[][] {{0, 1, 4}, {3.5, 1, 6}}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The suite expects correlate(x of 3x4, k of 2x2) to give something else than the reference "
                        + "gives; mend the suite.");
    }

    @Test
    void an_expectation_is_of_exactly_one_call() {
        Expectation<Correlate2d> expectation = expect((Correlate2d) Convolutions::correlate, KEY);

        assertThatThrownBy(() -> expectation.calling(c -> X))
                .hasMessage("The expectation calls no method of Correlate2d.");
        assertThatThrownBy(() -> expectation.calling(c -> {
                    c.correlate(X, K);
                    return c.correlate(X, X);
                }))
                .hasMessage("The expectation makes more than one call of Correlate2d.");
    }

    @Test
    void an_explanation_that_breaks_leaves_the_rest_standing() {
        AnswerKey<Correlate2d> key = KEY.explainedBy((call, element) -> {
            throw new IllegalStateException("cannot draw");
        });
        Unmet failure = catchThrowableOfType(Unmet.class, () -> expect((Correlate2d) Convolutions::shifted, key)
                .calling(c -> c.correlate(X, K))
                .toAgreeWithTheReference());

        assertThat(failure.feedback().parts().getFirst())
                .isEqualTo(new Feedback.Line("(How the right value comes about cannot be shown: "
                        + "java.lang.IllegalStateException: cannot draw.)"));
    }
}
