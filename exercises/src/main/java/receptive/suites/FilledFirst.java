package receptive.suites;

import static receptive.check.Expectation.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import receptive.check.AnswerKey;

/**
 * Asks for several values that a student fills in one by one. Those that are there are asked for first: half a table gets told
 * what is wrong in that half before it is told that the other half is missing.
 */
public final class FilledFirst {

    private FilledFirst() {}

    /**
     * Expects the reference's value of each.
     *
     * @param subject what a test is given
     * @param key the answers
     * @param values calls of the contract, one each
     */
    @SafeVarargs
    public static <C> void rightValues(C subject, AnswerKey<C> key, Function<C, ?>... values) {
        List<Function<C, ?>> inOrder = new ArrayList<>();
        List<Function<C, ?>> missing = new ArrayList<>();
        for (Function<C, ?> value : values) {
            (isMissing(subject, value) ? missing : inOrder).add(value);
        }
        inOrder.addAll(missing);
        inOrder.forEach(value -> expect(subject, key).calling(value).toAgreeWithTheReference());
    }

    /** Whether there is no answer for whatever reason; the expectation finds out which. */
    private static <C> boolean isMissing(C subject, Function<C, ?> value) {
        try {
            value.apply(subject);
            return false;
        } catch (RuntimeException endOfTest) {
            return true;
        }
    }
}
