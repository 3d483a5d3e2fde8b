package receptive.notebooks.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ValuesTest {

    /** A value with its own HTML. */
    public static final class Report {
        /** Its HTML. */
        public String toHtml() {
            return "<b>fine</b>";
        }

        @Override
        public String toString() {
            return "fine";
        }
    }

    @Test
    void arrays_are_written_out_with_a_line_for_each_row() {
        assertThat(Values.text(new int[] {1, 2})).isEqualTo("[1, 2]");
        assertThat(Values.text(new double[][] {{1, 2}, {3, 4}})).isEqualTo("[[1.0, 2.0],\n [3.0, 4.0]]");
        assertThat(Values.text(new Object[] {null, "a", new int[] {1}})).isEqualTo("[null, a, [1]]");
        assertThat(Values.text(new int[0][])).isEqualTo("[]");
    }

    @Test
    void long_values_are_cut() {
        assertThat(Values.text("x".repeat(1_000_000))).hasSize(50_001).endsWith("…");
        assertThat(Values.text(new int[1_000_000]).length()).isLessThan(60_000);
    }

    @Test
    void a_value_with_html_is_shown_both_ways() throws ReflectiveOperationException {
        DisplayData shown = Values.display(new Report());

        assertThat(shown.getData(MIMEType.TEXT_HTML)).isEqualTo("<b>fine</b>");
        assertThat(shown.getData(MIMEType.TEXT_PLAIN)).isEqualTo("fine");
        assertThat(Values.display("text").hasDataForType(MIMEType.TEXT_HTML)).isFalse();
    }

    @Test
    void an_image_is_shown_as_a_picture() throws Exception {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(2, 1, 0xff8000);

        DisplayData shown = Values.display(image);

        byte[] png = Base64.getDecoder().decode((String) shown.getData(MIMEType.parse("image/png")));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getRGB(2, 1) & 0xffffff).isEqualTo(0xff8000);
    }

    /** A row. */
    public record Row(String name, double value) {}

    @Test
    void records_of_one_class_a_map_and_a_matrix_are_tables() throws ReflectiveOperationException {
        assertThat(html(List.of(new Row("a<b", 0.5))))
                .isEqualTo(
                        "<table><thead><tr><th>name</th><th>value</th></tr></thead><tbody><tr>"
                                + "<td style=\"text-align:left\">a&lt;b</td><td style=\"text-align:right\">0.5</td></tr></tbody></table>");
        assertThat(html(new Row[] {new Row("a", 1)})).contains("<th>name</th>");
        assertThat(html(Map.of("k", List.of(1, 2)))).contains(">k</td>", ">[1, 2]</td>");
        assertThat(html(new int[][] {{1}, {2, 3}})).contains("<tr><td", ">3</td></tr></tbody>");
    }

    @Test
    void what_is_no_table_stays_text() throws ReflectiveOperationException {
        for (Object value : List.of(
                List.of(), List.of(1, 2), List.of(new Row("a", 1), "b"), Map.of(), new int[] {1}, new int[1][1][1])) {
            assertThat(Values.display(value).hasDataForType(MIMEType.TEXT_HTML)).isFalse();
        }
    }

    @Test
    void long_tables_are_cut() throws ReflectiveOperationException {
        assertThat(html(Collections.nCopies(1_000, new Row("a", 1))))
                .hasSizeLessThan(20_000)
                .endsWith("… 900 more rows</p>");
        assertThat(html(new int[1_000][1_000])).hasSizeLessThan(300_000).contains(">… 1000</td>");
    }

    private static String html(Object value) throws ReflectiveOperationException {
        return (String) Values.display(value).getData(MIMEType.TEXT_HTML);
    }

    @Test
    void text_that_is_an_svg_is_shown_as_one() throws ReflectiveOperationException {
        MIMEType svg = MIMEType.parse("image/svg+xml");

        assertThat(Values.display(" <svg viewBox='0 0 1 1'>\n</svg>\n").hasDataForType(svg))
                .isTrue();
        assertThat(Values.display("an <svg> is </svg>").hasDataForType(svg)).isFalse();
    }
}
