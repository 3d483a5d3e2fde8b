package receptive.check;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * When two answers are the same.
 *
 * <p>Whole numbers agree exactly. Others agree when {@code |a − b| ≤ 1e-5 · (1 + m)}, where m is the sum of the absolute
 * terms that make b, so that an answer accumulated in float agrees. NaN and infinities never do.
 */
final class Agreement {

    private static final double TOLERANCE = 1e-5;

    private Agreement() {}

    /**
     * Whether an answer is the expected one.
     *
     * @param magnitude the sums of absolute terms, in the shape of expected; asked for only when it matters
     */
    static boolean between(Object expected, Object got, Supplier<Optional<Elements>> magnitude) {
        Optional<Elements> numbers = Elements.of(expected);
        Optional<Elements> others = Elements.of(got);
        if (numbers.isEmpty() || others.isEmpty()) {
            return numbers.isEmpty() && others.isEmpty() && Objects.deepEquals(expected, got);
        }
        return Arrays.equals(numbers.get().shape(), others.get().shape())
                && !any(differing(numbers.get(), others.get(), magnitude));
    }

    /** Which elements differ; both have the same shape. */
    static boolean[] differing(Elements expected, Elements got, Supplier<Optional<Elements>> magnitude) {
        boolean[] differs = new boolean[expected.size()];
        if (expected.isExact() && got.isExact()) {
            for (int i = 0; i < differs.length; i++) {
                differs[i] = expected.counts()[i] != got.counts()[i];
            }
            return differs;
        }
        for (int i = 0; i < differs.length; i++) {
            differs[i] = !close(expected.values()[i], got.values()[i], Math.abs(expected.values()[i]));
        }
        if (any(differs)) {
            double[] terms = magnitude
                    .get()
                    .filter(sums -> Arrays.equals(sums.shape(), expected.shape()))
                    .map(Elements::values)
                    .orElse(expected.values());
            for (int i = 0; i < differs.length; i++) {
                // A sum's absolute terms are never less than the sum; where they are, the answer is no sum.
                double most = Math.max(Math.abs(terms[i]), Math.abs(expected.values()[i]));
                differs[i] = differs[i] && !close(expected.values()[i], got.values()[i], most);
            }
        }
        return differs;
    }

    private static boolean close(double expected, double got, double magnitude) {
        return Double.isFinite(got) && Math.abs(got - expected) <= TOLERANCE * (1 + magnitude);
    }

    private static boolean any(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }
}
