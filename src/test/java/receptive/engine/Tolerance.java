package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * How far a result in single precision may be off. Stated here and nowhere else.
 *
 * <p>A sum of {@code terms} numbers, each rounded to single precision and added in any order, is off by at most about
 * {@code terms} half units in the last place of the sum of their absolute values, the {@code magnitude}. Allowed are twice
 * as much, so that two results of single precision may be compared, and two terms more for a bias and a final rounding. A
 * function that is no sum counts as one of so many steps.
 */
final class Tolerance {

    private Tolerance() {}

    static double of(long terms, double magnitude) {
        return (terms + 2) * Math.ulp(1f) * magnitude + Float.MIN_NORMAL;
    }

    /**
     * Compares each element.
     *
     * @param magnitudes the same sums with all terms made positive
     * @param terms how many terms a sum has
     * @param what what is compared, with the seed
     */
    static void assertClose(Tensor got, Tensor expected, Tensor magnitudes, long terms, String what) {
        assertThat(got.shape()).as("shape: %s", what).isEqualTo(expected.shape());
        for (int i = 0; i < got.data().length; i++) {
            boolean close = Math.abs((double) got.data()[i] - expected.data()[i])
                    <= of(terms, magnitudes.data()[i]);
            if (!close) {
                fail(
                        "element %s is %s but should be %s, give or take %s: %s",
                        expected.place(i),
                        got.data()[i],
                        expected.data()[i],
                        of(terms, magnitudes.data()[i]),
                        what);
            }
        }
    }

    /** The tensor with all numbers made positive. */
    static Tensor positive(Tensor x) {
        return Tensor.of(x.shape(), positive(x.data()));
    }

    /** The numbers made positive, or null for null. */
    static float[] positive(float[] values) {
        if (values == null) {
            return null;
        }
        float[] positive = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            positive[i] = Math.abs(values[i]);
        }
        return positive;
    }
}
