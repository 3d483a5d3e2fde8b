package receptive.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void shows_control_characters_as_pictures() {
        assertThat(SafeText.line("a\u001b[2J\0\r\n\u007f")).isEqualTo("a␛[2J␀␍␊␡");
    }

    @Test
    void replaces_what_reorders_or_hides_text() {
        assertThat(SafeText.line("a\u202Eb\u2066c\u200Fd\uFEFFe\u0085f\u2028g")).isEqualTo("a�b�c�d�e�f�g");
    }

    @Test
    void replaces_halves_of_surrogate_pairs_and_keeps_whole_ones() {
        assertThat(SafeText.line("\uD83D 😀 \uDE00")).isEqualTo("� 😀 �");
    }

    @Test
    void keeps_names_of_the_world() {
        assertThat(SafeText.line("Zoë 李小龍 שרה नमस्ते")).isEqualTo("Zoë 李小龍 שרה नमस्ते");
    }

    @Test
    void keeps_line_breaks_only_where_lines_are_asked_for() {
        assertThat(SafeText.lines("a\r\nb\tc\rd")).isEqualTo("a\nb\tc␍d");
    }

    @Test
    void cuts_to_the_columns_of_a_terminal() {
        assertThat(SafeText.line("abcdefgh", 8)).isEqualTo("abcdefgh");
        assertThat(SafeText.line("abcdefghi", 8)).isEqualTo("abcde...");
        assertThat(SafeText.line("李小龍李小龍", 8)).isEqualTo("李小...");
        assertThat(SafeText.columns("李ë\u0301")).isEqualTo(3);
    }

    @Test
    void megabytes_of_marks_without_width_are_cut_too() {
        assertThat(SafeText.line("\u0301".repeat(1_000_000), 20)).hasSizeLessThan(1000);
    }
}
