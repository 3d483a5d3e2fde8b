package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import receptive.model.LocalResponseNorm;
import receptive.model.Shape;

class ActivationTest {

    @Test
    void relu_keeps_the_positive_and_leaves_its_input_alone() {
        Tensor x = Tensor.of(Shape.of(2, 3), -1, 2, 0, 3, -4, -0.5f);

        assertThat(Operations.relu(x).data()).containsExactly(0, 2, 0, 3, 0, 0);
        assertThat(x.data()).containsExactly(-1, 2, 0, 3, -4, -0.5f);
    }

    @Test
    void tanh_is_the_hyperbolic_tangent_of_each_element() {
        Tensor x = Tensor.of(Shape.of(1, 4), 0, (float) Math.log(2), (float) -Math.log(3), 40);

        float[] y = Operations.tanh(x).data();

        assertThat(y[0]).isZero();
        assertThat(y[1]).isCloseTo(0.6f, within(1e-6f)); // (2 - 1/2) / (2 + 1/2)
        assertThat(y[2]).isCloseTo(-0.8f, within(1e-6f)); // (1/3 - 3) / (1/3 + 3)
        assertThat(y[3]).isEqualTo(1);
    }

    @Test
    void softmax_makes_each_row_a_distribution() {
        Tensor x = Tensor.of(Shape.of(2, 3), 0, (float) Math.log(2), (float) Math.log(5), 7, 7, 7);

        float[] y = Operations.softmax(x).data();

        float third = 1f / 3;
        assertThat(y).containsExactly(new float[] {0.125f, 0.25f, 0.625f, third, third, third}, within(1e-6f));
    }

    @Test
    void softmax_of_large_scores_is_finite_and_unchanged_by_a_shift() {
        float[] large =
                Operations.softmax(Tensor.ofVector(new double[] {1000, 1001})).data();
        float[] small =
                Operations.softmax(Tensor.ofVector(new double[] {-1, 0})).data();

        assertThat(large).containsExactly(small);
        assertThat(large[0]).isCloseTo((float) (1 / (1 + Math.E)), within(1e-6f));
    }

    @Test
    void flatten_goes_channel_by_channel_and_row_by_row_and_shares_nothing() {
        Tensor x = Tensor.ofVolume(new double[][][] {{{1, 2, 3}, {4, 5, 6}}, {{7, 8, 9}, {10, 11, 12}}});

        Tensor y = Operations.flatten(x);
        x.data()[0] = 99;

        assertThat(y.shape()).isEqualTo(Shape.of(1, 12));
        assertThat(y.toVector()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @ParameterizedTest(name = "{0} channels summed")
    @CsvSource({
        "1, 0, 0",
        "2, 1, 0",
        "3, 1, 1",
        "4, 2, 1",
        "5, 2, 2",
        "99, 49, 49",
        "2147483647, 1073741823, 1073741823"
    })
    void local_response_norm_divides_by_the_energy_of_neighbouring_channels(int size, int below, int above) {
        LocalResponseNorm layer = new LocalResponseNorm(size, 0.3, 0.75, 2);
        Tensor x = new Draw(11).tensor(Shape.of(2, 7, 3, 5));

        Tensor y = Operations.localResponseNorm(x, layer);

        for (int n = 0; n < 2; n++) {
            for (int c = 0; c < 7; c++) {
                for (int pixel = 0; pixel < 15; pixel++) {
                    int image = n;
                    int row = pixel / 5;
                    int column = pixel % 5;
                    int centre = c;
                    double energy = IntStream.range(0, 7)
                            .filter(j -> j >= centre - below && j <= (long) centre + above)
                            .mapToDouble(j -> Math.pow(x.at(image, j, row, column), 2))
                            .sum();
                    double expected = x.at(n, c, row, column) / Math.pow(2 + 0.3 * energy, 0.75);
                    assertThat((double) y.at(n, c, row, column))
                            .as("element [%d, %d, %d, %d], seed 11", n, c, row, column)
                            .isCloseTo(expected, within(1e-6 * (1 + Math.abs(expected))));
                }
            }
        }
    }
}
