package receptive.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vector twin against its specification, at the sizes where blocks, vectors and single elements meet. */
@Tag("vectors")
class KernelsTest {

    private static final int BEFORE = 3;
    private static final int AFTER = 5;

    private final Kernels scalar = Kernels.scalar();
    private final Kernels vector = new VectorKernels();

    static IntStream sizes() {
        int lanes = VectorKernels.LANES;
        return IntStream.of(
                        0,
                        1,
                        2,
                        7,
                        97,
                        1009,
                        lanes - 1,
                        lanes,
                        lanes + 1,
                        4 * lanes - 1,
                        4 * lanes,
                        4 * lanes + 1,
                        5 * lanes,
                        9 * lanes + 3)
                .sorted()
                .distinct();
    }

    @ParameterizedTest(name = "{0} elements")
    @MethodSource("sizes")
    void dot_agrees_to_within_the_rounding_of_the_sum(int length) {
        Well19937c random = new Well19937c(length);
        float[] a = uniform(random, BEFORE + length + AFTER);
        float[] b = uniform(random, BEFORE + length);
        double exact = 0;
        double magnitude = 0;
        for (int i = 0; i < length; i++) {
            double product = (double) a[BEFORE + i] * b[i];
            exact += product;
            magnitude += Math.abs(product);
        }
        double tolerance = (length + 1) * Math.ulp(1f) * magnitude;

        assertThat((double) scalar.dot(a, BEFORE, b, 0, length))
                .as("scalar, seed %d", length)
                .isCloseTo(exact, within(tolerance));
        assertThat((double) vector.dot(a, BEFORE, b, 0, length))
                .as("vector, seed %d", length)
                .isCloseTo(exact, within(tolerance));
    }

    @ParameterizedTest(name = "{0} elements")
    @MethodSource("sizes")
    void weighted_rows_have_the_same_bits(int length) {
        Well19937c random = new Well19937c(length);
        for (int rows : new int[] {0, 1, 2, 11}) {
            int stride = length + 2;
            float[] weights = uniform(random, 1 + rows);
            float[] x = uniform(random, BEFORE + rows * stride + length);
            float[] expected = uniform(random, BEFORE + length + AFTER);
            float[] got = expected.clone();
            float[] start = expected.clone();

            scalar.addWeightedRows(weights, 1, rows, x, BEFORE, stride, expected, BEFORE, length);
            vector.addWeightedRows(weights, 1, rows, x, BEFORE, stride, got, BEFORE, length);

            assertThat(got).as("%d rows, seed %d", rows, length).isEqualTo(expected);
            for (int i = 0; i < length; i++) {
                double exact = start[BEFORE + i];
                double magnitude = Math.abs(exact);
                for (int r = 0; r < rows; r++) {
                    double product = (double) weights[1 + r] * x[BEFORE + r * stride + i];
                    exact += product;
                    magnitude += Math.abs(product);
                }
                assertThat((double) got[BEFORE + i])
                        .as("element %d of %d rows, seed %d", i, rows, length)
                        .isCloseTo(exact, within((rows + 1) * Math.ulp(1f) * magnitude));
            }
            assertSurroundingsKept(start, got, length);
        }
    }

    @ParameterizedTest(name = "{0} elements")
    @MethodSource("sizes")
    void maximum_of_rows_is_the_largest_of_each_column(int length) {
        Well19937c random = new Well19937c(length);
        for (int rows : new int[] {1, 2, 9}) {
            int stride = length + 2;
            float[] x = uniform(random, BEFORE + rows * stride);
            float[] start = uniform(random, BEFORE + length + AFTER);
            float[] expected = start.clone();
            for (int i = 0; i < length; i++) {
                expected[BEFORE + i] = Float.NEGATIVE_INFINITY;
                for (int r = 0; r < rows; r++) {
                    expected[BEFORE + i] = Math.max(expected[BEFORE + i], x[BEFORE + r * stride + i]);
                }
            }
            float[] fromScalar = start.clone();
            float[] fromVector = start.clone();

            scalar.maxOfRows(rows, x, BEFORE, stride, fromScalar, BEFORE, length);
            vector.maxOfRows(rows, x, BEFORE, stride, fromVector, BEFORE, length);

            assertThat(fromScalar).as("scalar, %d rows, seed %d", rows, length).isEqualTo(expected);
            assertThat(fromVector).as("vector, %d rows, seed %d", rows, length).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0} elements")
    @MethodSource("sizes")
    void minimum_of_rows_is_the_smallest_of_each_column(int length) {
        Well19937c random = new Well19937c(length);
        for (int rows : new int[] {1, 2, 9}) {
            int stride = length + 2;
            float[] x = uniform(random, BEFORE + rows * stride);
            float[] start = uniform(random, BEFORE + length + AFTER);
            float[] expected = start.clone();
            for (int i = 0; i < length; i++) {
                expected[BEFORE + i] = Float.POSITIVE_INFINITY;
                for (int r = 0; r < rows; r++) {
                    expected[BEFORE + i] = Math.min(expected[BEFORE + i], x[BEFORE + r * stride + i]);
                }
            }
            float[] fromScalar = start.clone();
            float[] fromVector = start.clone();

            scalar.minOfRows(rows, x, BEFORE, stride, fromScalar, BEFORE, length);
            vector.minOfRows(rows, x, BEFORE, stride, fromVector, BEFORE, length);

            assertThat(fromScalar).as("scalar, %d rows, seed %d", rows, length).isEqualTo(expected);
            assertThat(fromVector).as("vector, %d rows, seed %d", rows, length).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0} elements")
    @MethodSource("sizes")
    void leaky_relu_shrinks_what_is_negative(int length) {
        Well19937c random = new Well19937c(length);
        float[] x = uniform(random, BEFORE + length);
        float[] start = uniform(random, BEFORE + length + AFTER);
        float[] expected = start.clone();
        for (int i = 0; i < length; i++) {
            expected[BEFORE + i] = x[BEFORE + i] < 0 ? 0.3f * x[BEFORE + i] : x[BEFORE + i];
        }
        float[] fromScalar = start.clone();
        float[] fromVector = start.clone();

        scalar.leakyRelu(0.3f, x, BEFORE, fromScalar, BEFORE, length);
        vector.leakyRelu(0.3f, x, BEFORE, fromVector, BEFORE, length);

        assertThat(fromScalar).as("scalar, seed %d", length).isEqualTo(expected);
        assertThat(fromVector).as("vector, seed %d", length).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} elements")
    @MethodSource("sizes")
    void a_straight_line_is_scaled_then_shifted_in_place_too(int length) {
        Well19937c random = new Well19937c(length);
        float[] x = uniform(random, BEFORE + length + AFTER);
        float[] expected = x.clone();
        for (int i = 0; i < length; i++) {
            expected[BEFORE + i] = 1.7f * x[BEFORE + i] + -0.4f;
        }
        float[] fromScalar = x.clone();
        float[] fromVector = x.clone();

        scalar.scaleAndShift(1.7f, -0.4f, fromScalar, BEFORE, fromScalar, BEFORE, length);
        vector.scaleAndShift(1.7f, -0.4f, fromVector, BEFORE, fromVector, BEFORE, length);

        assertThat(fromScalar).as("scalar, seed %d", length).isEqualTo(expected);
        assertThat(fromVector).as("vector, seed %d", length).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} elements")
    @MethodSource("sizes")
    void relu_keeps_what_is_positive(int length) {
        Well19937c random = new Well19937c(length);
        float[] x = uniform(random, BEFORE + length);
        float[] start = uniform(random, BEFORE + length + AFTER);
        float[] expected = start.clone();
        for (int i = 0; i < length; i++) {
            expected[BEFORE + i] = x[BEFORE + i] > 0 ? x[BEFORE + i] : 0;
        }
        float[] fromScalar = start.clone();
        float[] fromVector = start.clone();

        scalar.relu(x, BEFORE, fromScalar, BEFORE, length);
        vector.relu(x, BEFORE, fromVector, BEFORE, length);

        assertThat(fromScalar).as("scalar, seed %d", length).isEqualTo(expected);
        assertThat(fromVector).as("vector, seed %d", length).isEqualTo(expected);
    }

    @Test
    void both_twins_treat_nan_infinities_and_negative_zero_alike() {
        float[] odd = {Float.NaN, -0f, 0f, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.MIN_VALUE, -1f};
        int length = 5 * VectorKernels.LANES + 3;
        float[] x = new float[2 * length];
        for (int i = 0; i < length; i++) {
            x[i] = odd[i % odd.length];
            x[length + i] = odd[i / odd.length % odd.length];
        }
        float[] expected = new float[length];
        float[] got = new float[length];

        scalar.maxOfRows(2, x, 0, length, expected, 0, length);
        vector.maxOfRows(2, x, 0, length, got, 0, length);
        assertThat(got).isEqualTo(expected).contains(Float.NaN);

        scalar.minOfRows(2, x, 0, length, expected, 0, length);
        vector.minOfRows(2, x, 0, length, got, 0, length);
        assertThat(got).isEqualTo(expected).contains(Float.NaN);

        scalar.relu(x, 0, expected, 0, length);
        vector.relu(x, 0, got, 0, length);
        assertThat(got).isEqualTo(expected).contains(Float.NaN);

        scalar.leakyRelu(0.5f, x, 0, expected, 0, length);
        vector.leakyRelu(0.5f, x, 0, got, 0, length);
        assertThat(got).isEqualTo(expected).contains(Float.NaN);

        scalar.scaleAndShift(-2, 3, x, 0, expected, 0, length);
        vector.scaleAndShift(-2, 3, x, 0, got, 0, length);
        assertThat(got).isEqualTo(expected).contains(Float.NaN);

        scalar.addWeightedRows(odd, 0, 2, x, 0, length, expected, 0, length);
        vector.addWeightedRows(odd, 0, 2, x, 0, length, got, 0, length);
        assertThat(got).isEqualTo(expected).contains(Float.NaN);
    }

    @Test
    void dot_gives_the_same_bits_before_and_after_the_jit_has_compiled_it() {
        Well19937c random = new Well19937c(7);
        float[] a = uniform(random, 997);
        float[] b = uniform(random, 997);
        float first = vector.dot(a, 0, b, 0, a.length);
        for (int repetition = 0; repetition < 20_000; repetition++) {
            assertThat(vector.dot(a, 0, b, 0, a.length) == first)
                    .as("repetition %d", repetition)
                    .isTrue();
        }
    }

    private static void assertSurroundingsKept(float[] start, float[] got, int length) {
        for (int i = 0; i < start.length; i++) {
            if (i < BEFORE || i >= BEFORE + length) {
                assertThat(got[i]).as("element %d, outside the range", i).isEqualTo(start[i]);
            }
        }
    }

    private static float[] uniform(Well19937c random, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = 2 * random.nextFloat() - 1;
        }
        return values;
    }
}
