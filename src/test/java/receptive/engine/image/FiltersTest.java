package receptive.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FiltersTest {

    private static final double[][] ROW = {{1, 2, 3, 4}};

    /** Sees only the pixel three to the right, or three to the left. */
    private static final double[][] FAR_RIGHT = {{0, 0, 0, 0, 0, 0, 1}};

    private static final double[][] FAR_LEFT = {{1, 0, 0, 0, 0, 0, 0}};

    static Stream<Arguments> borders() {
        return Stream.of(
                Arguments.of(Border.ZERO, new double[] {0, 0, 0, 1}, new double[] {4, 0, 0, 0}),
                Arguments.of(Border.REPLICATE, new double[] {1, 1, 1, 1}, new double[] {4, 4, 4, 4}),
                Arguments.of(Border.MIRROR, new double[] {4, 3, 2, 1}, new double[] {4, 3, 2, 1}),
                Arguments.of(Border.SYMMETRIC, new double[] {3, 2, 1, 1}, new double[] {4, 4, 3, 2}),
                Arguments.of(Border.WRAP, new double[] {2, 3, 4, 1}, new double[] {4, 1, 2, 3}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("borders")
    void a_border_says_what_is_seen_beyond_the_edge(Border border, double[] left, double[] right) {
        assertThat(Filters.apply(ROW, FAR_LEFT, border)).isDeepEqualTo(new double[][] {left});
        assertThat(Filters.apply(ROW, FAR_RIGHT, border)).isDeepEqualTo(new double[][] {right});
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void a_filter_may_be_larger_than_the_image(Border border) {
        assertThat(Filters.apply(new double[][] {{5}}, Filters.identity(9), border))
                .isDeepEqualTo(new double[][] {{5}});
        assertThat(Filters.apply(new double[2][3], Filters.box(11), border)).hasDimensions(2, 3);
    }

    @Test
    void without_a_border_the_image_shrinks() {
        assertThat(Filters.apply(ROW, Filters.horizontalBlur(2), Border.NONE))
                .isDeepEqualTo(new double[][] {{1.5, 2.5, 3.5}});
        assertThatIllegalArgumentException().isThrownBy(() -> Filters.apply(ROW, Filters.box(2), Border.NONE));
    }

    @Test
    void filters_that_blur_or_sharpen_keep_a_flat_image_and_filters_that_find_edges_blacken_it() {
        double[][] flat = new double[6][8];
        Arrays.stream(flat).forEach(row -> Arrays.fill(row, 7));
        List<double[][]> keeping = List.of(
                Filters.identity(3),
                Filters.box(4),
                Filters.horizontalBlur(5),
                Filters.verticalBlur(5),
                Filters.gaussian(5, 1.2),
                Filters.sharpen());
        List<double[][]> blackening = List.of(
                Filters.sobelX(), Filters.sobelY(), Filters.prewittX(), Filters.prewittY(), Filters.laplacian());

        for (double[][] filter : keeping) {
            for (double[] row : Filters.apply(flat, filter, Border.REPLICATE)) {
                assertThat(row).containsExactly(flat[0], within(1e-12));
            }
        }
        for (double[][] filter : blackening) {
            assertThat(Filters.apply(flat, filter, Border.MIRROR)).isDeepEqualTo(new double[6][8]);
        }
    }

    @Test
    void edge_filters_answer_to_edges_of_their_direction() {
        double[][] rightHalf = {{0, 0, 1, 1}, {0, 0, 1, 1}, {0, 0, 1, 1}};

        assertThat(Filters.apply(rightHalf, Filters.sobelX(), Border.REPLICATE))
                .isDeepEqualTo(new double[][] {{0, 4, 4, 0}, {0, 4, 4, 0}, {0, 4, 4, 0}});
        assertThat(Filters.apply(rightHalf, Filters.prewittX(), Border.NONE)).isDeepEqualTo(new double[][] {{3, 3}});
        assertThat(Filters.apply(rightHalf, Filters.sobelY(), Border.REPLICATE)).isDeepEqualTo(new double[3][4]);
        assertThat(Filters.magnitude(new double[][] {{3, 0}}, new double[][] {{-4, 2}}))
                .isDeepEqualTo(new double[][] {{5, 2}});
    }

    @Test
    void a_gaussian_is_symmetric_and_falls_off_as_its_formula_says() {
        double[][] bell = Filters.gaussian(5, 1.5);

        assertThat(Sliding.turned(bell)).isDeepEqualTo(bell);
        assertThat(bell[2][4] / bell[2][2]).isCloseTo(Math.exp(-4 / 4.5), within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filters.gaussian(4, 1))
                .withMessage("A Gaussian filter needs an odd size and a positive sigma but got 4 and 1.0.");
    }

    @Test
    void sizes_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filters.box(0))
                .withMessage("A filter has a size of at least 1 but got 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filters.magnitude(new double[1][2], new double[2][1]))
                .withMessage("The magnitude of two images needs equal sizes but got 1x2 and 2x1.");
    }
}
