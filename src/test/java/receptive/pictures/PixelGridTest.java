package receptive.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PixelGridTest {

    @Test
    void numbers_stand_in_pixels_of_their_gray_between_indices() {
        Drawing drawing =
                PixelGrid.of(new double[][] {{0, 51, 255}, {128, 127, 2.5}}).drawing();
        assertThat(Xml.texts(drawing)).containsExactly("0", "0", "51", "255", "1", "128", "127", "2.5", "0", "1", "2");
        assertThat(drawing.svg()).contains("#000000", "#333333", "#ffffff", "#808080");
    }

    @Test
    void a_number_is_dark_on_bright_pixels_and_bright_on_dark_ones() {
        String svg = PixelGrid.of(new double[][] {{127, 128, 255}}).drawing().svg();
        assertThat(svg).contains("fill=\"#ffffff\">127<", "fill=\"#000000\">128<");
    }

    @Test
    void the_smallest_number_is_black_when_some_are_negative() {
        String svg = PixelGrid.of(new double[][] {{-4, 0, 4}}).drawing().svg();
        assertThat(svg).contains("fill=\"#000000\" stroke", "fill=\"#808080\" stroke", "fill=\"#ffffff\" stroke");
    }

    @Test
    void zeros_alone_are_black() {
        String svg = PixelGrid.of(new double[2][2]).drawing().svg();
        assertThat(svg).contains("fill=\"#000000\" stroke").doesNotContain("fill=\"#ffffff\" stroke");
    }

    @Test
    void a_window_is_framed() {
        PixelGrid grid = PixelGrid.of(new double[3][5]);
        assertThat(grid.drawing().svg()).doesNotContain("#d97706");
        assertThat(grid.window(1, 2, 2, 3).drawing().svg())
                .contains("<rect x=\"78\" y=\"50\" width=\"84\" height=\"56\" fill=\"none\" stroke=\"#d97706\"");
    }

    @Test
    void a_window_beyond_the_image_is_refused() {
        PixelGrid grid = PixelGrid.of(new double[3][5]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid.window(2, 2, 2, 3))
                .withMessage("A window of 2x3 at row 2, column 2 does not lie on an image of 3x5.");
        assertThatIllegalArgumentException().isThrownBy(() -> grid.window(0, 3, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> grid.window(-1, 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> grid.window(0, -1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> grid.window(0, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> grid.window(0, 0, 1, 0));
    }

    @Test
    void what_is_no_small_image_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PixelGrid.of(new double[][] {{1, 2}, {3}}))
                .withMessageContaining("rows of one length");
        assertThatIllegalArgumentException().isThrownBy(() -> PixelGrid.of(new double[0][]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PixelGrid.of(new double[40][41]))
                .withMessageContaining("40x41");
        assertThat(PixelGrid.of(new double[40][40]).drawing()).isNotNull();
    }

    @Test
    void later_changes_of_the_array_do_not_show(@TempDir Path folder) throws Exception {
        double[][] image = {{7, 8}};
        PixelGrid grid = PixelGrid.of(image);
        image[0][0] = 9;
        assertThat(grid).hasToString("7 8");
        grid.saveTo(folder.resolve("pixels.svg"));
        assertThat(Files.readString(folder.resolve("pixels.svg"))).startsWith("<svg");
    }
}
