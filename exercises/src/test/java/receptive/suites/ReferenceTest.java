package receptive.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import receptive.check.Cases;

final class ReferenceTest {

    private static final double[][] RISING = {{1, 2, 4}, {8, 16, 32}};

    @Test
    void correlates_without_flipping() {
        assertThat(Reference.correlate(RISING, new double[][] {{1, -1}}))
                .isDeepEqualTo(new double[][] {{-1, -2}, {-8, -16}});
    }

    @Test
    void convolves_through_channels_with_stride_and_padding_as_the_definition_says() {
        Cases cases = new Cases(7);
        for (int i = 0; i < 50; i++) {
            double[][][] x = cases.volume(cases.between(1, 3), cases.between(3, 6), cases.between(4, 9));
            double[][][][] w = cases.filters(2, x.length, cases.between(1, 3), cases.between(1, 4));
            double[] bias = cases.vector(2);
            int stride = cases.between(1, 3);
            int padding = cases.between(0, 3);

            double[][][] y = Reference.forward(x, w, bias, stride, padding);

            int f = cases.between(0, 1);
            int row = cases.between(0, y[f].length - 1);
            int column = cases.between(0, y[f][0].length - 1);
            double sum = bias[f];
            for (int c = 0; c < x.length; c++) {
                double[][] window = Matrices.window(
                        x[c], row * stride - padding, column * stride - padding, w[f][c].length, w[f][c][0].length);
                sum += Arithmetic.sum(window, w[f][c]);
            }
            assertThat(y[f][row][column]).isEqualTo(sum);
        }
    }

    @Test
    void pools_the_largest() {
        assertThat(Reference.maxPool(RISING, 2, 1)).isDeepEqualTo(new double[][] {{16, 32}});
    }

    @ParameterizedTest
    @CsvSource({"7, 3, 3, 0, 1, 2", "32, 5, 1, 2, 1, 32", "9, 3, 1, 0, 2, 5", "17, 4, 2, 3, 3, 7", "1, 1, 1, 0, 9, 1"})
    void counts_positions(int input, int kernel, int stride, int padding, int dilation, int positions) {
        assertThat(Reference.outputSize(input, kernel, stride, padding, dilation))
                .isEqualTo(positions);
    }

    @Test
    void refuses_what_contracts_refuse() {
        double[][][] x = {RISING};
        assertRefused(() -> Reference.correlate(RISING, new double[3][1]));
        assertRefused(() -> Reference.correlate(RISING, new double[1][4]));
        assertRefused(() -> Reference.forward(x, new double[1][2][1][1], new double[1], 1, 0));
        assertRefused(() -> Reference.forward(x, new double[1][1][1][1], new double[2], 1, 0));
        assertRefused(() -> Reference.forward(x, new double[1][1][1][1], new double[1], 0, 0));
        assertRefused(() -> Reference.forward(x, new double[1][1][1][1], new double[1], 1, -1));
        assertRefused(() -> Reference.maxPool(RISING, 3, 1));
        assertRefused(() -> Reference.maxPool(RISING, 0, 1));
        assertRefused(() -> Reference.maxPool(RISING, 1, 0));
        assertRefused(() -> Reference.outputSize(3, 7, 1, 1, 1));
        assertRefused(() -> Reference.outputSize(7, 3, 0, 0, 1));
        assertRefused(() -> Reference.outputSize(7, 3, 1, 0, 0));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
}
