package receptive.check;

import java.lang.reflect.Array;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import receptive.worker.Invocation;
import receptive.worker.Response;

/**
 * One thing that a suite wants to know: a call, and what to look at in its answer. It can be put to the student's
 * answer, to the reference and to every misconception alike.
 *
 * @param key the answers
 * @param call what is asked
 * @param what names the measure, or is empty where the answer itself is looked at
 * @param measure takes the measure of an answer
 */
record Question<C>(AnswerKey<C> key, Call call, Optional<String> what, Function<Object, Object> measure) {

    /** The right answer, measured. */
    Object reference() {
        return measure.apply(call.on(key.reference()));
    }

    /**
     * The sums of the absolute terms behind the right answer: the reference's answer to the same call with the absolute
     * values of all its numbers. Empty where the reference cannot say.
     */
    Optional<Elements> magnitudes() {
        Object[] absolute = new Object[call.arguments().length];
        for (int i = 0; i < absolute.length; i++) {
            absolute[i] = absolute(call.argument(i));
        }
        try {
            return Elements.of(measure.apply(new Call(call.method(), absolute).on(key.reference())))
                    .map(Question::absolute);
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    private static Elements absolute(Elements elements) {
        return new Elements(elements.shape(), (double[]) absolute(elements.values()), null);
    }

    private static Object absolute(Object value) {
        if (value instanceof Double number) {
            return Math.abs(number);
        }
        if (value instanceof double[] numbers) {
            double[] absolute = new double[numbers.length];
            for (int i = 0; i < absolute.length; i++) {
                absolute[i] = Math.abs(numbers[i]);
            }
            return absolute;
        }
        if (value instanceof Object[] parts) {
            Object[] absolute = (Object[]) Array.newInstance(parts.getClass().getComponentType(), parts.length);
            for (int i = 0; i < absolute.length; i++) {
                absolute[i] = absolute(parts[i]);
            }
            return absolute;
        }
        return value;
    }

    /** The mistake that answers this question exactly as the student did, though the right answer is another. */
    Optional<String> mistakeGiving(Object expected, Object got) {
        return mistake(twin -> {
            Object answer = measure.apply(call.on(twin));
            return Agreement.between(answer, got, this::magnitudes)
                    && !Agreement.between(expected, answer, this::magnitudes);
        });
    }

    /** The mistake that answers this call at all, and as the student did, though it is to be refused. */
    Optional<String> mistakeAnswering(Object got) {
        return mistake(twin -> Agreement.between(call.on(twin), got, Optional::empty));
    }

    /** The mistake that refuses this call, which is to be answered. */
    Optional<String> mistakeRefusing() {
        return mistake(twin -> {
            try {
                call.on(twin);
                return false;
            } catch (IllegalArgumentException refused) {
                return true;
            }
        });
    }

    /** The mistake whose answer cannot be measured for the same reason as the student's. */
    Optional<String> mistakeFailingAs(RuntimeException reason) {
        return mistake(twin -> {
            Object answer = call.on(twin);
            try {
                measure.apply(answer);
                return false;
            } catch (RuntimeException same) {
                return same.toString().equals(reason.toString());
            }
        });
    }

    /** The mistake that treats its arguments in a way that only the side of the call can see. */
    Optional<String> mistakeThat(Predicate<Response.Returned> does) {
        return mistake(
                twin -> Invocation.call(twin, call.method(), call.arguments()) instanceof Response.Returned returned
                        && does.test(returned));
    }

    /** The first mistake that matches. One that throws on this call is none that was made here. */
    private Optional<String> mistake(Predicate<C> matches) {
        return key.misconceptions().stream()
                .filter(misconception -> {
                    try {
                        return matches.test(misconception.twin());
                    } catch (RuntimeException thrown) {
                        return false;
                    }
                })
                .map(AnswerKey.Misconception::id)
                .findFirst();
    }
}
