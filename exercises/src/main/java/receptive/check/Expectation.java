package receptive.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import receptive.worker.Response;

/**
 * What a suite asks of a subject.
 *
 * <pre>{@code
 * expect(subject, KEY).calling(c -> c.pool(x, 2, 2)).toGive(new double[][] {{6, 8}, {14, 16}});
 * expect(subject, KEY).calling(c -> c.pool(x, 3, 2)).toAgreeWithTheReference();
 * expect(subject, KEY).calling(c -> c.pool(x, 9, 1)).toBeRefusedNaming(9, 4);
 * expect(subject, KEY).calling(c -> c.alexnet(GROUPED, 1000))
 *         .measuring("the number of parameters", (Network n) -> Summary.of(n).parameters())
 *         .toGive(60_965_224L);
 * }</pre>
 *
 * <p>An expectation that is not met ends the test; {@link SuiteRun} turns it into feedback.
 */
public final class Expectation<C> {

    private final Subject subject;
    private final AnswerKey<C> key;

    private Expectation(Subject subject, AnswerKey<C> key) {
        this.subject = subject;
        this.key = key;
    }

    /** Starts an expectation of a subject, judged by a key. */
    public static <C> Expectation<C> expect(C subject, AnswerKey<C> key) {
        return new Expectation<>(SubjectProxy.behind(subject), key);
    }

    /** Names the call: the lambda makes exactly one call of the contract and returns what it returns. */
    public Calling<C> calling(Function<C, ?> call) {
        return new Calling<>(subject, key, Call.made(key.contract(), call));
    }

    /** An expectation of one call. */
    public static final class Calling<C> {

        private final Subject subject;
        private final AnswerKey<C> key;
        private final Call call;
        private final Question<C> question;
        private final Diagnosis diagnosis;
        private final Thrown thrown;

        private Calling(Subject subject, AnswerKey<C> key, Call call) {
            this.subject = subject;
            this.key = key;
            this.call = call;
            this.question = new Question<>(key, call, Optional.empty(), answer -> answer);
            this.diagnosis = new Diagnosis(key.contract());
            this.thrown = new Thrown(key.contract());
        }

        /** The answer is this value (and the reference says so too, or the suite is wrong). */
        public void toGive(Object expected) {
            giving(question, expected);
        }

        /** The answer is the reference's. */
        public void toAgreeWithTheReference() {
            judge(question, question.reference(), answer().value());
        }

        /** The call is refused with an IllegalArgumentException whose message holds these numbers. */
        public void toBeRefusedNaming(long... numbers) {
            requireRefusingReference();
            switch (subject.call(call.method(), call.arguments())) {
                case Response.Returned returned -> throw thrown.notAtAll(question, returned.value(), numbers);
                case Response.Unreadable unreadable -> throw diagnosis.unreadable(call, unreadable);
                case Response.Threw threw when !threw.refusal() -> throw thrown.insteadOfRefusing(call, threw, numbers);
                case Response.Threw threw -> {
                    List<Long> missing = Arrays.stream(numbers)
                            .distinct()
                            .filter(number -> !names(threw.message(), number))
                            .boxed()
                            .toList();
                    if (!missing.isEmpty()) {
                        throw thrown.withoutNumbers(call, threw, missing);
                    }
                }
            }
        }

        private void requireRefusingReference() {
            try {
                call.on(key.reference());
            } catch (IllegalArgumentException refused) {
                return;
            }
            throw new IllegalStateException("The suite expects " + Arguments.inline(call)
                    + " to be refused but the reference answers it; mend the suite.");
        }

        /** Whether a message holds a number in decimal digits, not as part of a longer one. */
        private static boolean names(String message, long number) {
            String digits = Pattern.quote(Long.toString(Math.abs(number)));
            // Some write the sign as a real minus.
            String sign = number < 0 ? "[-\u2212]" : "(?<![0-9]\\.)(?<![0-9])";
            return Pattern.compile(sign + digits + "(?:\\.0+)?(?![0-9])(?!\\.[0-9])")
                    .matcher(message)
                    .find();
        }

        /**
         * After the call the arguments are as they were.
         *
         * <p>The answer is to have the right shape, so that a method that does nothing at all earns nothing.
         */
        public void toLeaveItsArgumentsAlone() {
            Response.Returned answer = shapelyAnswer();
            answer.changedArguments().stream().min(Integer::compare).ifPresent(position -> {
                throw diagnosis.changedArgument(question, position);
            });
        }

        /** The result, which is to have the right shape, shares no array with an argument. */
        public void toShareNothingWithItsArguments() {
            Response.Returned answer = shapelyAnswer();
            answer.sharedArguments().stream().min(Integer::compare).ifPresent(position -> {
                throw diagnosis.sharedArgument(question, position);
            });
        }

        /** Expects something of the answer instead of the answer itself: {@code what} reads as in "the number of layers". */
        @SuppressWarnings("unchecked") // the answer has the method's return type, which is checked before
        public <T> Measuring<C> measuring(String what, Function<T, ?> measure) {
            return new Measuring<>(
                    this, new Question<>(key, call, Optional.of(what), answer -> measure.apply((T) answer)));
        }

        private void giving(Question<C> asked, Object expected) {
            Object reference = asked.reference();
            if (!Agreement.between(expected, reference, asked::magnitudes)) {
                throw new IllegalStateException("The suite expects " + Arguments.inline(call)
                        + " to give something else than the reference gives; mend the suite.");
            }
            Object value = answer().value();
            judge(asked, expected, asked == question ? value : measured(asked, value));
        }

        private void judge(Question<C> asked, Object expected, Object got) {
            if (!Agreement.between(expected, got, asked::magnitudes)) {
                throw diagnosis.wrong(asked, expected, got);
            }
        }

        private Object measured(Question<C> asked, Object value) {
            try {
                return asked.measure().apply(value);
            } catch (RuntimeException unmeasurable) {
                throw diagnosis.unmeasurable(asked, unmeasurable);
            }
        }

        private Response.Returned answer() {
            return switch (subject.call(call.method(), call.arguments())) {
                case Response.Returned returned ->
                    new Response.Returned(
                            diagnosis.wellFormed(call, returned),
                            returned.changedArguments(),
                            returned.sharedArguments());
                case Response.Threw threw -> throw thrown.insteadOfAnswering(Optional.of(question), call, threw);
                case Response.Unreadable unreadable -> throw diagnosis.unreadable(call, unreadable);
            };
        }

        private Response.Returned shapelyAnswer() {
            Object expected = question.reference();
            Response.Returned answer = answer();
            Elements.of(expected).filter(right -> right.rank() > 0).ifPresent(right -> {
                if (!Arrays.equals(right.shape(), Flaw.shape(answer.value()))) {
                    throw diagnosis.wrongShape(question, right, answer.value());
                }
            });
            return answer;
        }
    }

    /** An expectation of something measured on the answer. */
    public static final class Measuring<C> {

        private final Calling<C> calling;
        private final Question<C> question;

        private Measuring(Calling<C> calling, Question<C> question) {
            this.calling = calling;
            this.question = question;
        }

        /** The measure is this value (and that of the reference's answer, or the suite is wrong). */
        public void toGive(Object expected) {
            calling.giving(question, expected);
        }

        /** The measure of the answer is the measure of the reference's answer. */
        public void toAgreeWithTheReference() {
            Object expected = question.reference();
            calling.judge(
                    question,
                    expected,
                    calling.measured(question, calling.answer().value()));
        }
    }
}
