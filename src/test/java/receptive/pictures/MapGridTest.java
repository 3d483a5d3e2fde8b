package receptive.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import receptive.engine.Tensor;
import receptive.model.Shape;

class MapGridTest {

    private static final int NEUTRAL = 0xF7F7F7;
    private static final int MOST_NEGATIVE = 0x123E7C;
    private static final int MOST_POSITIVE = 0x7F1226;
    private static final int MAGENTA = 0xFF00FF;

    private static Tensor map(int height, int width, float... values) {
        return Tensor.of(Shape.of(1, 1, height, width), values);
    }

    /** The colours of the first map, one for each value; fails if the pixels of one value differ. */
    private static int[] colours(MapGrid grid, int map, int height, int width) {
        Picture picture = grid.picture();
        Rectangle place = grid.place(map);
        int zoom = place.width / width;
        assertThat(place).isEqualTo(new Rectangle(place.x, place.y, width * zoom, height * zoom));
        int[] colours = new int[height * width];
        for (int y = 0; y < place.height; y++) {
            for (int x = 0; x < place.width; x++) {
                int at = y / zoom * width + x / zoom;
                int colour = picture.getRGB(place.x + x, place.y + y) & 0xFFFFFF;
                if (y % zoom == 0 && x % zoom == 0) {
                    colours[at] = colour;
                }
                assertThat(colour).as("pixel %d, %d of the map", x, y).isEqualTo(colours[at]);
            }
        }
        return colours;
    }

    @Test
    void values_from_0_up_go_from_black_to_white_each_a_square() {
        MapGrid grid = MapGrid.ofMaps(map(2, 3, 0, 1, 2, 3, 4, 5)).zoom(4);
        assertThat(colours(grid, 0, 2, 3)).containsExactly(0x000000, 0x333333, 0x666666, 0x999999, 0xCCCCCC, 0xFFFFFF);
        assertThat(grid.place(0).width).isEqualTo(12);
    }

    @Test
    void signed_values_go_from_blue_to_red_with_0_in_the_middle() {
        assertThat(colours(MapGrid.ofMaps(map(3, 1, -2, 0, 2)).zoom(5), 0, 3, 1))
                .containsExactly(MOST_NEGATIVE, NEUTRAL, MOST_POSITIVE);
    }

    @Test
    void the_range_of_signed_values_reaches_as_far_on_both_sides() {
        assertThat(colours(MapGrid.ofMaps(map(1, 3, -1, 0, 3)), 0, 1, 3))
                .startsWith(Palette.DIVERGING.colour(0.5 - 0.5 / 3), NEUTRAL)
                .endsWith(MOST_POSITIVE);
    }

    @Test
    void all_negative_values_are_blue() {
        assertThat(colours(MapGrid.ofMaps(map(1, 2, -4, -4)), 0, 1, 2)).containsOnly(MOST_NEGATIVE);
    }

    @Test
    void a_constant_map_is_white_and_a_map_of_zeros_black() {
        assertThat(colours(MapGrid.ofMaps(map(2, 2, 7, 7, 7, 7)), 0, 2, 2)).containsOnly(0xFFFFFF);
        assertThat(colours(MapGrid.ofMaps(map(2, 2, 0, 0, 0, 0)), 0, 2, 2)).containsOnly(0x000000);
    }

    @Test
    void a_single_value_is_a_picture() {
        assertThat(colours(MapGrid.ofMaps(map(1, 1, 0.5f)), 0, 1, 1)).containsExactly(0xFFFFFF);
    }

    @Test
    void NaN_is_magenta_and_does_not_disturb_the_range() {
        assertThat(colours(MapGrid.ofMaps(map(1, 3, 0, Float.NaN, 2)), 0, 1, 3))
                .containsExactly(0x000000, MAGENTA, 0xFFFFFF);
    }

    @Test
    void infinities_have_the_colours_of_the_ends() {
        assertThat(colours(MapGrid.ofMaps(map(1, 4, -1, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, 1)), 0, 1, 4))
                .containsExactly(MOST_NEGATIVE, MOST_NEGATIVE, MOST_POSITIVE, MOST_POSITIVE);
    }

    @Test
    void maps_share_a_range_unless_each_is_to_have_its_own() {
        Tensor maps = Tensor.of(Shape.of(1, 2, 1, 2), 0, 1, 0, 4);
        assertThat(colours(MapGrid.ofMaps(maps), 0, 1, 2)).containsExactly(0x000000, 0x404040);
        assertThat(colours(MapGrid.ofMaps(maps).eachInItsOwnRange(), 0, 1, 2)).containsExactly(0x000000, 0xFFFFFF);
        assertThat(colours(MapGrid.ofMaps(maps).eachInItsOwnRange(), 1, 1, 2)).containsExactly(0x000000, 0xFFFFFF);
    }

    @Test
    void a_stated_range_cuts_off_what_lies_outside() {
        assertThat(colours(MapGrid.ofMaps(map(1, 3, -5, 5, 50)).range(0, 10), 0, 1, 3))
                .containsExactly(0x000000, 0x808080, 0xFFFFFF);
    }

    @Test
    void a_palette_can_be_chosen() {
        assertThat(colours(MapGrid.ofMaps(map(1, 2, 0, 1)).palette(Palette.SEQUENTIAL), 0, 1, 2))
                .containsExactly(0x2B0F54, 0xFFF3A8);
    }

    @Test
    void filters_with_one_channel_are_squares_in_reading_order() {
        MapGrid grid = MapGrid.ofFilters(Tensor.of(Shape.of(3, 1, 1, 2), 0, 1, 2, 3, 4, 5))
                .columns(2)
                .zoom(8);
        assertThat(colours(grid, 2, 1, 2)).containsExactly(0xCCCCCC, 0xFFFFFF);
        assertThat(grid.place(1).y).isEqualTo(grid.place(0).y);
        assertThat(grid.place(2).x).isEqualTo(grid.place(0).x);
        assertThat(grid.place(2).y).isGreaterThan(grid.place(0).y + grid.place(0).height);
    }

    @Test
    void filters_with_several_channels_have_a_row_each() {
        MapGrid grid = MapGrid.ofFilters(Tensor.zeros(Shape.of(2, 5, 3, 3)));
        assertThat(grid.place(4).y).isEqualTo(grid.place(0).y);
        assertThat(grid.place(5).x).isEqualTo(grid.place(0).x);
    }

    @Test
    void colour_filters_take_red_green_and_blue_from_the_channels() {
        Tensor filter = Tensor.of(Shape.of(1, 3, 1, 2), 1, -1, 0, 1, -1, 1);
        assertThat(colours(MapGrid.ofColourFilters(filter), 0, 1, 2)).containsExactly(0xFF8000, 0x00FFFF);
    }

    @Test
    void it_says_what_it_shows() {
        assertThat(MapGrid.ofMaps(Tensor.of(Shape.of(2, 1, 1), -0.25f, 2))
                        .title("C1")
                        .picture())
                .hasToString("C1: 2 maps of 1x1, values shown from −2 to 2");
        assertThat(MapGrid.ofFilters(Tensor.zeros(Shape.of(9, 1, 2, 4))).most(8).picture())
                .hasToString("9 filters of 2x4, values shown from 0 to 0, the first 8 shown");
        assertThat(MapGrid.ofMaps(map(1, 1, 1)).eachInItsOwnRange().picture())
                .hasToString("1 map of 1x1, each in its own range");
    }

    @Test
    void labels_are_drawn_above_the_maps() {
        MapGrid grid = MapGrid.ofMaps(map(1, 1, 1)).zoom(40);
        MapGrid bare = MapGrid.ofMaps(map(1, 1, 1)).zoom(40).labels(List.of());
        Rectangle place = grid.place(0);
        assertThat(inked(grid.picture(), place.y - 15, place.y - 2)).isPositive();
        assertThat(inked(bare.picture(), place.y - 15, place.y - 2)).isZero();
    }

    private static int inked(Picture picture, int fromRow, int toRow) {
        int inked = 0;
        for (int y = fromRow; y < toRow; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                inked += (picture.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        return inked;
    }

    @Test
    void the_same_values_give_the_same_bytes() {
        Tensor maps = Tensor.of(Shape.of(1, 2, 2, 2), 1, -2, 3, -4, 5, -6, 7, -8);
        assertThat(MapGrid.ofMaps(maps).title("twice").picture().toHtml())
                .isEqualTo(MapGrid.ofMaps(maps).title("twice").picture().toHtml())
                .startsWith("<img alt=\"twice: 2 maps of 2x2, values shown from −8 to 8\"");
    }

    @Test
    void its_title_is_escaped_in_html() {
        assertThat(MapGrid.ofMaps(map(1, 1, 1)).title("\"<b>&'").picture().toHtml())
                .startsWith("<img alt=\"&quot;&lt;b&gt;&amp;&#39;: 1 map");
    }

    @Test
    void what_cannot_be_drawn_is_refused_with_a_sentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapGrid.ofMaps(Tensor.zeros(Shape.of(10))))
                .withMessage("Maps come as [N, C, H, W], [C, H, W] or [H, W] but got [10].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapGrid.ofFilters(Tensor.zeros(Shape.of(5, 5))))
                .withMessage("Filters come as [F, C, KH, KW] but got [5, 5].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapGrid.ofColourFilters(Tensor.zeros(Shape.of(6, 1, 5, 5))))
                .withMessage("Filters in colour have the shape [F, 3, KH, KW] but got [6, 1, 5, 5].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapGrid.ofMaps(map(1, 1, 1)).zoom(0))
                .withMessage("A grid of maps takes a zoom of at least 1 but got 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapGrid.ofMaps(map(1, 1, 1)).range(1, Double.NaN))
                .withMessage("A value range goes from a finite number to one that is not smaller but got 1.0 to NaN.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapGrid.ofMaps(map(1, 1, 1)).zoom(10_000).picture())
                .withMessageStartingWith("The picture would have 10000x10000 pixels, more than 40000000.");
    }

    @Test
    void a_grid_too_large_for_any_array_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapGrid.ofMaps(Tensor.zeros(Shape.of(1, 1, 1000, 1000)))
                        .zoom(Integer.MAX_VALUE)
                        .picture())
                .withMessageStartingWith("The picture would have 2147483647000x2147483647000 pixels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapGrid.ofMaps(Tensor.zeros(Shape.of(1, 64, 800, 800)))
                        .zoom(2)
                        .picture())
                .withMessageStartingWith("The picture would have 1630x104120 pixels");
    }
}
