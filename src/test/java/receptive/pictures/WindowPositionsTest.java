package receptive.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WindowPositionsTest {

    private static final String TAP = "fill-opacity=\".75\"";
    private static final String DROPPED = "stroke-dasharray=\"4 3\"";
    private static final String DOT = "<circle";
    private static final String CROSSED = "stroke-opacity=\".7\"";

    private static int count(Drawing drawing, String mark) {
        return drawing.svg().split(mark, -1).length - 1;
    }

    @Test
    void each_position_has_a_line_with_all_taps() {
        assertThat(count(WindowPositions.along("", 7, 3, 1, 0, 1), TAP)).isEqualTo(5 * 3);
        assertThat(count(WindowPositions.along("", 7, 3, 2, 1, 1), TAP)).isEqualTo(4 * 3);
        assertThat(count(WindowPositions.along("", 9, 3, 1, 0, 3), TAP)).isEqualTo(3 * 3);
    }

    @Test
    void a_step_that_does_not_fit_is_drawn_differently() {
        assertThat(count(WindowPositions.along("", 7, 3, 3, 0, 1), DROPPED)).isEqualTo(3);
        assertThat(count(WindowPositions.along("", 7, 3, 2, 0, 1), DROPPED)).isZero();
    }

    @Test
    void it_says_how_the_number_of_positions_comes_about() {
        assertThat(WindowPositions.along("", 7, 3, 2, 1, 1)).hasToString("⌊(7 + 1 + 1 − 3) / 2⌋ + 1 = 4");
        assertThat(WindowPositions.on("", new double[4][6], 2, 3, 2, 1))
                .hasToString("H: ⌊(4 + 1 + 1 − 2) / 2⌋ + 1 = 3; W: ⌊(6 + 1 + 1 − 3) / 2⌋ + 1 = 3");
    }

    @Test
    void an_image_has_a_dot_for_each_position_and_a_cross_on_what_no_window_sees() {
        Drawing all = WindowPositions.on("", new double[5][7], 3, 3, 1, 1);
        assertThat(count(all, DOT)).isEqualTo(5 * 7);
        assertThat(count(all, CROSSED)).isZero();
        Drawing some = WindowPositions.on("", new double[4][5], 2, 2, 3, 0);
        assertThat(count(some, DOT)).isEqualTo(2);
        assertThat(count(some, CROSSED)).isEqualTo(2 * 5 + 2);
    }

    @Test
    void numbers_of_the_image_and_zeros_around_it_can_be_read() {
        assertThat(Xml.texts(WindowPositions.on("caption & more", new double[][] {{1.5, -2}}, 1, 2, 1, 1)))
                .contains("caption & more", "1.5", "−2", "0");
    }

    @Test
    void a_wide_caption_has_room() {
        assertThat(WindowPositions.along("픽셀 네 개와 커널 세 개의 위치를 모두 그린 그림", 4, 3, 1, 0, 1)
                        .svg())
                .containsPattern("viewBox=\"0 0 3[0-9][0-9]");
    }

    @Test
    void it_is_well_formed_xml() {
        Xml.parse(WindowPositions.along("a < b", 12, 4, 3, 2, 2).svg());
        Xml.parse(WindowPositions.on("a < b", new double[3][4], 2, 2, 2, 1).svg());
    }

    @Test
    void what_cannot_be_drawn_is_refused_with_a_sentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WindowPositions.along("", 39, 3, 1, 1, 1))
                .withMessage(
                        "A drawing of positions with 41 cells in a row cannot be read; up to 40 can. Take a smaller"
                                + " input.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WindowPositions.on("", new double[2][2], 3, 3, 1, 0))
                .withMessageContaining("(3x3) is larger than the padded input (2x2)");
    }
}
