package receptive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import receptive.exercises.channels.ConvForward;
import receptive.exercises.images.Correlate2d;

/** Where elements differ, in words; a grid of 4 rows and 5 columns unless said otherwise. */
class WhereaboutsTest {

    private static final int ROWS = 4;
    private static final int COLUMNS = 5;

    private static final Call PLAIN = Call.made(Correlate2d.class, c -> c.correlate(null, null));
    private static final Call PADDED = Call.made(ConvForward.class, c -> c.forward(null, null, null, 2, 1));

    private interface Cells {
        boolean test(int row, int column);
    }

    private static String plain(Cells wrong) {
        return sentence(PLAIN, 1, at -> wrong.test(at / COLUMNS, at % COLUMNS));
    }

    private static String padded(Cells wrong) {
        return sentence(PADDED, 1, at -> wrong.test(at / COLUMNS, at % COLUMNS));
    }

    private static String sentence(Call call, int channels, IntPredicate wrong) {
        double[][][] right = new double[channels][ROWS][COLUMNS];
        double[][][] other = new double[channels][ROWS][COLUMNS];
        for (int at = 0; at < channels * ROWS * COLUMNS; at++) {
            right[at / (ROWS * COLUMNS)][at / COLUMNS % ROWS][at % COLUMNS] = at + 1;
            // Neither by the same amount nor by the same factor, so that the place is all there is to say.
            other[at / (ROWS * COLUMNS)][at / COLUMNS % ROWS][at % COLUMNS] =
                    at + 1 + (wrong.test(at) ? 1 + at * at : 0);
        }
        return sentence(call, channels == 1 ? right[0] : right, channels == 1 ? other[0] : other);
    }

    private static String sentence(Call call, Object expected, Object got) {
        Elements right = Elements.of(expected).orElseThrow();
        Elements other = Elements.of(got).orElseThrow();
        return new Whereabouts(right, other, Agreement.differing(right, other, Optional::empty)).sentence(call);
    }

    @Test
    void a_single_element_has_no_pattern() {
        assertThat(plain((i, j) -> i == 0 && j == 4)).isEqualTo("1 of 20 elements differs.");
    }

    @Test
    void all_elements_have_no_place() {
        assertThat(plain((i, j) -> true)).isEqualTo("all 20 elements differ.");
    }

    @Test
    void no_pattern_is_no_pattern() {
        assertThat(plain((i, j) -> i == j)).isEqualTo("4 of 20 elements differ.");
    }

    @Test
    void edges_ask_for_padding_where_there_is_any() {
        assertThat(padded((i, j) -> j == 4))
                .isEqualTo("4 of 20 elements differ, all in the last column: is the right edge padded?");
        assertThat(padded((i, j) -> j == 0))
                .isEqualTo("4 of 20 elements differ, all in the first column: is the left edge padded?");
        assertThat(padded((i, j) -> i == 3))
                .isEqualTo("5 of 20 elements differ, all in the last row: is the bottom edge padded?");
        assertThat(padded((i, j) -> i == 0))
                .isEqualTo("5 of 20 elements differ, all in the first row: is the top edge padded?");
        assertThat(padded((i, j) -> i == 3 || j == 4))
                .isEqualTo("8 of 20 elements differ, all in the last row and the last column: "
                        + "are the right and the bottom edge padded?");
        assertThat(padded((i, j) -> i == 0 || j == 0))
                .isEqualTo("8 of 20 elements differ, all in the first row and the first column: "
                        + "are the left and the top edge padded?");
        assertThat(padded((i, j) -> i % 3 == 0 || j % 4 == 0))
                .isEqualTo(
                        "14 of 20 elements differ, all in the outermost rows and columns: are all four edges padded?");
    }

    @Test
    void edges_ask_for_the_loops_where_there_is_no_padding() {
        assertThat(plain((i, j) -> j == 4))
                .isEqualTo("4 of 20 elements differ, all in the last column: does the loop reach the last column?");
        assertThat(plain((i, j) -> j == 0))
                .isEqualTo("4 of 20 elements differ, all in the first column: does the loop start at column 0?");
        assertThat(plain((i, j) -> i == 3))
                .isEqualTo("5 of 20 elements differ, all in the last row: does the loop reach the last row?");
        assertThat(plain((i, j) -> i == 0))
                .isEqualTo("5 of 20 elements differ, all in the first row: does the loop start at row 0?");
        assertThat(plain((i, j) -> i == 3 || j == 4))
                .isEqualTo("8 of 20 elements differ, all in the last row and the last column: "
                        + "do the loops reach the last row and the last column?");
        assertThat(plain((i, j) -> i == 0 || j == 0))
                .isEqualTo("8 of 20 elements differ, all in the first row and the first column: "
                        + "do the loops start at row 0 and column 0?");
        assertThat(plain((i, j) -> i % 3 == 0 || j % 4 == 0))
                .isEqualTo("14 of 20 elements differ, all in the outermost rows and columns: "
                        + "do the loops reach every edge?");
    }

    @Test
    void a_row_or_a_column_within_is_named_by_its_number() {
        assertThat(plain((i, j) -> i == 2)).isEqualTo("5 of 20 elements differ, all in row 2.");
        assertThat(plain((i, j) -> j == 1)).isEqualTo("4 of 20 elements differ, all in column 1.");
    }

    @Test
    void the_inside_is_told_from_the_border() {
        assertThat(plain((i, j) -> i % 3 != 0 && j % 4 != 0))
                .isEqualTo("6 of 20 elements differ, all in the inside, away from the border.");
    }

    @Test
    void every_second_line_points_to_the_stride_where_there_is_one() {
        assertThat(plain((i, j) -> i % 2 == 1)).isEqualTo("10 of 20 elements differ, all in every second row.");
        assertThat(plain((i, j) -> j % 2 == 0)).isEqualTo("12 of 20 elements differ, all in every second column.");
        assertThat(padded((i, j) -> i % 2 == 1))
                .isEqualTo(
                        "10 of 20 elements differ, all in every second row: does the stride move the window down as well?");
        assertThat(padded((i, j) -> j % 2 == 1))
                .isEqualTo("8 of 20 elements differ, all in every second column: "
                        + "does the stride move the window to the right as well?");
    }

    @Test
    void one_channel_of_several_is_named() {
        assertThat(sentence(PLAIN, 3, at -> at / 20 == 1)).isEqualTo("20 of 60 elements differ, all in channel 1.");
        assertThat(sentence(PADDED, 3, at -> at / 20 == 2 && at % 5 == 4))
                .isEqualTo("4 of 60 elements differ, all in the last column of channel 2: is the right edge padded?");
        assertThat(sentence(PLAIN, 3, at -> at % 5 == 4))
                .isEqualTo("12 of 60 elements differ, all in the last column: does the loop reach the last column?");
    }

    @Test
    void what_all_differences_share_is_said() {
        double[] right = {1, 2, 3};

        assertThat(sentence(PLAIN, right, new double[] {1.5, 2.5, 3}))
                .isEqualTo("2 of 3 elements differ, each by 0.5 too large.");
        assertThat(sentence(PLAIN, right, new double[] {0, 1, 2}))
                .isEqualTo("all 3 elements differ, each by 1 too small.");
        assertThat(sentence(PLAIN, right, new double[] {9, 18, 27}))
                .isEqualTo("all 3 elements differ, each 9 times what it should be.");
        assertThat(sentence(PLAIN, right, new double[] {-1, -2, -3}))
                .isEqualTo("all 3 elements differ, each with the wrong sign.");
        assertThat(sentence(PLAIN, right, new double[] {0, 0, 0})).isEqualTo("all 3 elements differ.");
        assertThat(sentence(PLAIN, right, new double[] {Double.NaN, Double.NaN, 3}))
                .isEqualTo("2 of 3 elements differ.");
    }
}
