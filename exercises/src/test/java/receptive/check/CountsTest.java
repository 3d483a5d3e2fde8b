package receptive.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static receptive.check.Expectation.expect;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import receptive.exercises.alexnet.AlexNetModel;
import receptive.exercises.alexnet.AlexNetVariant;
import receptive.exercises.filters.OutputSize;
import receptive.exercises.lenet.LeNet5Table;
import receptive.model.Dense;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Shape;

/** What a student is told about counts, shapes, networks and refusals. */
class CountsTest {

    /** How many positions a window has, right or rounded up, refusing or not. */
    record Sizes(boolean roundsUp, Supplier<RuntimeException> refusal) implements OutputSize {

        @Override
        public int exact(int input, int kernel, int stride, int padding) {
            if ((input + 2 * padding - kernel) % stride != 0 && refusal != null) {
                throw refusal.get();
            }
            return floor(input, kernel, stride, padding, 1);
        }

        @Override
        public int floor(int input, int kernel, int stride, int padding, int dilation) {
            int steps = input + 2 * padding - dilation * (kernel - 1) - 1;
            return (roundsUp ? Math.ceilDiv(steps, stride) : steps / stride) + 1;
        }

        @Override
        public int samePadding(int kernel) {
            return (kernel - 1) / 2;
        }
    }

    static final AnswerKey<OutputSize> SIZES = AnswerKey.<OutputSize>of(
                    OutputSize.class, new Sizes(false, () -> new IllegalArgumentException("7, 3, 3")))
            .with("rounds-test-size-up", new Sizes(true, null));

    private static <C> Feedback told(AnswerKey<C> key, C subject, Consumer<Expectation<C>> expectation) {
        Unmet failure = catchThrowableOfType(Unmet.class, () -> expectation.accept(expect(subject, key)));
        assertThat(failure.outcome()).isEqualTo(Outcome.FAILED);
        return failure.feedback();
    }

    @Test
    void a_wrong_count_is_said_with_its_call_and_its_mistake() {
        Feedback feedback = told(SIZES, new Sizes(true, null), expectation -> expectation
                .calling(c -> c.floor(7, 2, 2, 0, 1))
                .toGive(3));

        assertThat(feedback.toText()).isEqualTo("""
                output-size: floor(7, 2, 2, 0, 1) is 4 but should be 3.
                This is what comes out of a known mistake: rounds test size up.
                The call: floor with input = 7, kernel = 2, stride = 2, padding = 0, dilation = 1.""");
    }

    @Test
    void a_count_agrees_exactly_or_not_at_all() {
        LeNet5Table oneMore = new Table(3_000_000_001L, 6, 28, 28);

        assertThat(told(TABLE, oneMore, expectation -> expectation
                                .calling(LeNet5Table::total)
                                .toGive(3_000_000_000L))
                        .toText())
                .isEqualTo("lenet5-table: total() is 3,000,000,001 but should be 3,000,000,000.");
    }

    @Test
    void a_short_shape_is_said_whole() {
        assertThat(told(TABLE, new Table(0, 28, 28, 6), expectation -> expectation
                                .calling(c -> c.outputShape("C1"))
                                .toGive(new int[] {6, 28, 28}))
                        .toText())
                .isEqualTo("""
                        lenet5-table: outputShape("C1") is [28, 28, 6] but should be [6, 28, 28].
                        The call: outputShape with layer = "C1".""");
        assertThat(told(TABLE, new Table(0, 6, 28), expectation -> expectation
                                .calling(c -> c.outputShape("C1"))
                                .toAgreeWithTheReference())
                        .sentence())
                .isEqualTo("lenet5-table: outputShape(\"C1\") is [6, 28] but should be [6, 28, 28].");
    }

    record Table(long total, int... shape) implements LeNet5Table {

        @Override
        public int[] outputShape(String layer) {
            return shape;
        }

        @Override
        public long parameters(String layer) {
            return total;
        }
    }

    static final AnswerKey<LeNet5Table> TABLE = AnswerKey.of(LeNet5Table.class, new Table(3_000_000_000L, 6, 28, 28));

    static final AnswerKey<AlexNetModel> MODEL = AnswerKey.<AlexNetModel>of(
                    AlexNetModel.class, (variant, classes) -> network(classes))
            .with("always-ten-test-classes", (variant, classes) -> network(10))
            .with("empty-test-network", (variant, classes) -> Network.of("empty", Shape.of(4)));

    private static Network network(int classes) {
        return Network.of("net", Shape.of(4), Dense.of(4, classes));
    }

    private static long outputs(Network network) {
        if (network.layers().isEmpty()) {
            throw new IllegalArgumentException("The network \"" + network.name() + "\" has no layers.");
        }
        Named last = network.layers().getLast();
        return ((Dense) last.layer()).outputs();
    }

    private static Feedback measured(AlexNetModel subject) {
        return told(MODEL, subject, expectation -> expectation
                .calling(c -> c.alexnet(AlexNetVariant.GROUPED, 1000))
                .measuring("the number of outputs", CountsTest::outputs)
                .toGive(1000L));
    }

    @Test
    void a_measured_count_is_said_with_what_it_measures() {
        assertThat(measured((variant, classes) -> network(10)).toText()).isEqualTo("""
                alexnet-model: the number of outputs of alexnet(GROUPED, 1000) is 10 but should be 1000.
                This is what comes out of a known mistake: always ten test classes.
                The call: alexnet with variant = GROUPED, classes = 1000.""");
    }

    @Test
    void an_answer_that_cannot_be_measured_says_why() {
        Feedback feedback = measured((variant, classes) -> Network.of("empty", Shape.of(4)));

        assertThat(feedback.sentence())
                .isEqualTo("alexnet-model: the number of outputs of alexnet(GROUPED, 1000) cannot be determined: "
                        + "The network \"empty\" has no layers.");
        assertThat(feedback.mistakes()).containsExactly("empty-test-network");
    }

    @Test
    void measured_vectors_are_compared_element_by_element() {
        assertThat(told(MODEL, (variant, classes) -> network(3), expectation -> expectation
                                .calling(c -> c.alexnet(AlexNetVariant.GROUPED, 2))
                                .measuring("the scores", (Network n) -> new float[] {0.5f, outputs(n)})
                                .toAgreeWithTheReference())
                        .sentence())
                .isEqualTo("alexnet-model: in the scores of alexnet(GROUPED, 2): element [1] is 3 but should be 2; "
                        + "1 of 2 elements differs.");
    }

    @Test
    void a_refusal_names_its_numbers_whole() {
        refusing("7 and 3 do not go together");
        refusing("needs 3, not (7.0)");
        refusing("input=7,kernel=3.");

        assertThat(refusalSentence(() -> new IllegalArgumentException("17 does not fit 33")))
                .isEqualTo("The refusal of exact(7, 3, 3, 0) is right, but its message should name the numbers 7, 3; "
                        + "it reads \"17 does not fit 33\".");
        assertThat(refusalSentence(() -> new IllegalArgumentException("7 does not fit 3.5")))
                .isEqualTo("The refusal of exact(7, 3, 3, 0) is right, but its message should name the number 3; "
                        + "it reads \"7 does not fit 3.5\".");
        assertThat(refusalSentence(IllegalArgumentException::new)).endsWith("it reads \"\".");
    }

    private static void refusing(String message) {
        expect((OutputSize) new Sizes(false, () -> new IllegalArgumentException(message)), SIZES)
                .calling(c -> c.exact(7, 3, 3, 0))
                .toBeRefusedNaming(7, 3, 3);
    }

    private static String refusalSentence(Supplier<RuntimeException> refusal) {
        return told(SIZES, new Sizes(false, refusal), expectation -> expectation
                        .calling(c -> c.exact(7, 3, 3, 0))
                        .toBeRefusedNaming(7, 3, 3))
                .sentence();
    }

    @Test
    void another_exception_is_no_refusal() {
        assertThat(refusalSentence(() -> new ArithmeticException("7 / 3")))
                .matches("exact\\(7, 3, 3, 0\\) should be refused with an IllegalArgumentException whose message names "
                        + "7 and 3 and 3, but your code threw ArithmeticException \\(7 / 3\\) "
                        + "at CountsTest\\.another_exception_is_no_refusal, line [0-9]+\\.");
    }

    @Test
    void an_answer_where_a_refusal_is_due_is_named_with_its_mistake() {
        Feedback feedback = told(SIZES, new Sizes(true, null), expectation -> expectation
                .calling(c -> c.exact(7, 3, 3, 0))
                .toBeRefusedNaming(7, 3));

        assertThat(feedback.sentence())
                .isEqualTo("output-size: exact(7, 3, 3, 0) should be refused with an IllegalArgumentException whose "
                        + "message names 7 and 3, but the answer was 3.");
        assertThat(feedback.mistakes()).containsExactly("rounds-test-size-up");
    }
}
