package receptive.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers as text, random cases, and when numbers agree. */
class PiecesTest {

    @Test
    void numbers_are_printed_short() {
        assertThat(List.of(
                        Numerals.of(0.25),
                        Numerals.of(18.0),
                        Numerals.of(-3.5),
                        Numerals.of(4 / 3.0),
                        Numerals.of(-0.0)))
                .containsExactly("0.25", "18", "-3.5", "1.333333", "0");
        assertThat(List.of(Numerals.of(100.0), Numerals.of(2.5e13), Numerals.of(Double.NaN), Numerals.of(1e-9)))
                .containsExactly("100", "2.500000e+13", "NaN", "0");
        assertThat(List.of(Numerals.of(784L), Numerals.of(61_706L), Numerals.of(-62_378_344L)))
                .containsExactly("784", "61,706", "-62,378,344");
    }

    @Test
    void cases_are_eighths_within_four_and_the_same_for_the_same_seed() {
        double[][][][] filters = new Cases(42).filters(2, 3, 4, 5);

        assertThat(filters).isDeepEqualTo(new Cases(42).filters(2, 3, 4, 5));
        assertThat(filters[1][2][3]).hasSize(5).isNotEqualTo(filters[0][2][3]);
        double[] many = new Cases(7).vector(2_000);
        assertThat(DoubleStream.of(many).boxed()).allSatisfy(value -> {
            assertThat(value).isBetween(-4.0, 4.0);
            assertThat(value * 8).isEqualTo(Math.rint(value * 8));
        });
        assertThat(many).contains(-4.0, 4.0);
    }

    @Test
    void whole_numbers_are_drawn_from_a_range_with_both_its_ends() {
        Cases cases = new Cases(1);

        assertThat(IntStream.range(0, 200)
                        .map(i -> cases.between(2, 5))
                        .distinct()
                        .sorted())
                .containsExactly(2, 3, 4, 5);
        assertThatThrownBy(() -> cases.between(5, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A range runs from its least to its most value but got 5 to 2.");
    }

    @Test
    void tests_draw_from_seeds_of_their_own() {
        assertThat(List.of(Cases.seed(1, "a"), Cases.seed(1, "b"), Cases.seed(2, "a")))
                .doesNotHaveDuplicates();
        assertThat(Cases.of(1, "a").seed()).isEqualTo(Cases.seed(1, "a"));
    }

    @Test
    void the_tolerance_grows_with_the_terms_of_the_sum_and_no_further() {
        Optional<Elements> terms = Elements.of(new double[] {1000});

        assertThat(Agreement.between(new double[] {0}, new double[] {0.01}, () -> terms))
                .isTrue();
        assertThat(Agreement.between(new double[] {0}, new double[] {0.0101}, () -> terms))
                .isFalse();
        assertThat(Agreement.between(new double[] {0}, new double[] {0.01}, Optional::empty))
                .isFalse();
        assertThat(Agreement.between(1e6, 1e6 + 9, Optional::empty)).isTrue();
        assertThat(Agreement.between(1e6, 1e6 + 11, Optional::empty)).isFalse();
        assertThat(Agreement.between(1L << 60, (1L << 60) + 1, Optional::empty)).isFalse();
        assertThat(Agreement.between(Double.NaN, Double.NaN, Optional::empty)).isFalse();
    }

    @Test
    void other_values_agree_when_they_are_equal() {
        assertThat(Agreement.between(List.of("C1"), List.of("C1"), Optional::empty))
                .isTrue();
        assertThat(Agreement.between("C1", "C2", Optional::empty)).isFalse();
        assertThat(Agreement.between("1", 1, Optional::empty)).isFalse();
        assertThat(Agreement.between(new double[2][3], new double[3][2], Optional::empty))
                .isFalse();
    }

    @Test
    void rows_that_are_one_array_many_times_over_are_not_unrolled() {
        double[][] pretended = Collections.nCopies(100_000, new double[100_000]).toArray(double[][]::new);

        assertThat(Elements.of(pretended)).isEmpty();
        assertThat(Arguments.literal(pretended)).isEqualTo("double[][]");
    }

    @Test
    void large_planes_are_cut_to_a_window_around_the_element() {
        Elements elements = Elements.of(new double[2][30][8]).orElseThrow();

        Feedback.Grid grid = Planes.around("got", elements, 240 + 20 * 8 + 3, at -> at == 240 + 20 * 8 + 3);

        assertThat(grid.title()).isEqualTo("got, channel 1 (rows 14 to 25 of 30, columns 0 to 7 of 8)");
        assertThat(grid.cells()).hasSize(12).allMatch(row -> row.size() == 8);
        assertThat(grid.marked().get(6).get(3)).isTrue();
        assertThat(grid.marked().stream().flatMap(List::stream).filter(mark -> mark))
                .hasSize(1);
    }

    @Test
    void quotations_are_one_short_printable_line() {
        assertThat(Quotation.of("a\n\tb\u0007\u202Ec ")).isEqualTo("a  b  c");
        assertThat(Quotation.of("x".repeat(400))).hasSize(301).endsWith("x…");
    }
}
