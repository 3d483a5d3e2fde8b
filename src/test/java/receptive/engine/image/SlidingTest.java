package receptive.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.MathArrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlidingTest {

    private static final double[] SIGNAL = {1, 2, 3, 4};
    private static final double[] PAIR = {1, 10};

    @Test
    void correlation_lays_the_window_down_as_it_is_and_convolution_turns_it_round() {
        assertThat(Sliding.correlate(SIGNAL, PAIR, Extent.VALID)).containsExactly(21, 32, 43);
        assertThat(Sliding.convolve(SIGNAL, PAIR, Extent.VALID)).containsExactly(12, 23, 34);
    }

    @Test
    void the_extent_says_how_far_the_window_reaches_over_the_ends() {
        assertThat(Sliding.correlate(SIGNAL, PAIR, Extent.FULL)).containsExactly(10, 21, 32, 43, 4);
        assertThat(Sliding.correlate(SIGNAL, PAIR, Extent.SAME)).containsExactly(21, 32, 43, 4);
        assertThat(Sliding.correlate(SIGNAL, new double[] {100, 10, 1}, Extent.SAME))
                .containsExactly(12, 123, 234, 340);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void full_convolution_is_that_of_an_independent_library_and_commutes(long seed) {
        Well19937c random = new Well19937c(seed);
        double[] x = values(random, 1 + random.nextInt(20));
        double[] w = values(random, 1 + random.nextInt(7));

        double[] y = Sliding.convolve(x, w, Extent.FULL);

        assertThat(y).as("seed %d", seed).containsExactly(MathArrays.convolve(x, w), within(1e-12));
        assertThat(Sliding.convolve(w, x, Extent.FULL)).as("seed %d", seed).containsExactly(y, within(1e-12));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void convolution_of_images_is_correlation_with_the_turned_window(long seed) {
        Well19937c random = new Well19937c(seed);
        double[][] x = {values(random, 7), values(random, 7), values(random, 7), values(random, 7)};
        double[][] w = {values(random, 3), values(random, 3)};
        for (Extent extent : Extent.values()) {
            assertThat(Sliding.convolve(x, w, extent)).isDeepEqualTo(Sliding.correlate(x, Sliding.turned(w), extent));
        }
        double[][] valid = Sliding.convolve(x, w, Extent.VALID);
        assertThat(valid).hasDimensions(3, 5);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 5; j++) {
                double sum = 0;
                for (int r = 0; r < 2; r++) {
                    for (int s = 0; s < 3; s++) {
                        sum += w[r][s] * x[i + 1 - r][j + 2 - s];
                    }
                }
                assertThat(valid[i][j]).as("seed %d", seed).isCloseTo(sum, within(1e-12));
            }
        }
    }

    @Test
    void a_window_larger_than_the_image_is_refused_where_it_must_fit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sliding.correlate(new double[2][3], new double[3][3], Extent.VALID))
                .withMessage(
                        "The window (3x3) is larger than the image (2x3). Use a smaller window or another extent than"
                                + " VALID.");
        assertThat(Sliding.correlate(new double[2][3], new double[3][3], Extent.SAME))
                .hasDimensions(2, 3);
    }

    @Test
    void images_without_pixels_or_with_ragged_rows_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sliding.convolve(SIGNAL, new double[0], Extent.FULL))
                .withMessage("The window needs at least one pixel but has none.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sliding.correlate(new double[][] {{1, 2}, {3}}, new double[1][1], Extent.FULL))
                .withMessage("The image needs rows of one length but row 1 has 1 pixels where row 0 has 2.");
    }

    private static double[] values(Well19937c random, int length) {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = random.nextGaussian();
        }
        return values;
    }
}
