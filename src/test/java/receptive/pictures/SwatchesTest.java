package receptive.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwatchesTest {

    @Test
    void each_colour_is_a_square_with_its_code_below() {
        Drawing drawing = Swatches.of("FF8000", "00ff00").drawing();
        assertThat(Xml.texts(drawing)).containsExactly("FF8000", "00ff00");
        assertThat(drawing.svg()).contains("fill=\"#FF8000\"", "fill=\"#00ff00\"");
    }

    @Test
    void captions_replace_the_codes() {
        Swatches swatches = Swatches.of("FF0000", "00FF00").captions("빨강", "<초록>");
        assertThat(Xml.texts(swatches.drawing())).containsExactly("빨강", "<초록>");
        assertThat(swatches).hasToString("빨강, <초록>");
        assertThat(swatches.toHtml()).contains("&lt;초록&gt;");
    }

    @Test
    void the_ninth_colour_begins_a_new_row() {
        String[] nine = {"000000", "111111", "222222", "333333", "444444", "555555", "666666", "777777", "888888"};
        String eight = Swatches.of(Arrays.copyOf(nine, 8)).drawing().svg();
        String svg = Swatches.of(nine).drawing().svg();
        assertThat(eight).contains("height=\"80\"");
        assertThat(svg).contains("x=\"1\" y=\"91\"", "height=\"170\"");
    }

    @Test
    void a_text_that_is_no_colour_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Swatches.of("CCC99"))
                .withMessage("A swatch takes a colour of six hexadecimal digits but got \"CCC99\".");
    }

    @Test
    void captions_that_do_not_go_with_the_colours_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Swatches.of("000000").captions("a", "b"))
                .withMessage("There are 1 colours but 2 captions.");
    }

    @Test
    void is_saved_as_a_drawing(@TempDir Path folder) throws Exception {
        Swatches.of("123456").saveTo(folder.resolve("colours.svg"));
        assertThat(Files.readString(folder.resolve("colours.svg")))
                .startsWith("<svg")
                .contains("#123456");
    }
}
