package receptive.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Residual;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.zoo.AlexNet;
import receptive.zoo.LeNet;

class FieldDrawingTest {

    private static Network threeLayers() {
        return Network.builder("three layers", Shape.of(1, 9, 9))
                .add("C1", Conv2d.of(1, 1, 3))
                .add(new Relu())
                .add("C2", Conv2d.of(1, 1, 3))
                .add("C3", Conv2d.of(1, 1, 3))
                .build();
    }

    @TempDir
    Path folder;

    @Test
    void names_the_columns_that_the_middle_value_depends_on() {
        assertThat(FieldDrawing.of(threeLayers())).hasToString("C3 [1] < C2 [1-3] < C1 [1-5] < input [1-7]");
    }

    @Test
    void another_column_sees_other_columns() {
        assertThat(FieldDrawing.of(threeLayers()).at(2)).hasToString("C3 [2] < C2 [2-4] < C1 [2-6] < input [2-8]");
    }

    @Test
    void padding_is_not_seen() {
        Network padded =
                Network.of("padded", Shape.of(1, 6, 6), Conv2d.of(1, 1, 5).withPadding(2));

        assertThat(FieldDrawing.of(padded).at(0).toString()).endsWith("input [0-2]");
        assertThat(FieldDrawing.of(padded).at(5).toString()).endsWith("input [3-5]");
    }

    @Test
    void dilated_taps_leave_gaps_between_filled_cells() {
        Network dilated =
                Network.of("dilated", Shape.of(1, 7, 7), Conv2d.of(1, 1, 3).withDilation(3));

        String svg = FieldDrawing.of(dilated).drawing().svg();

        assertThat(FieldDrawing.of(dilated).toString()).endsWith("input [0-6]");
        assertThat(svg.split("fill-opacity=\"\\.75\"", -1))
                .as("three cells apart")
                .hasSize(4);
    }

    @Test
    void each_row_has_its_name_and_the_size_of_its_field() {
        assertThat(Xml.texts(FieldDrawing.of(LeNet.lenet5(10)).drawing()))
                .containsExactly("lenet5", "input", "1", "C1", "5", "S2", "6", "C3", "14", "S4", "16", "C5", "32");
    }

    @Test
    void the_input_can_have_another_name() {
        assertThat(FieldDrawing.of(threeLayers()).inputCalled("그림").toString()).endsWith("그림 [1-7]");
    }

    @Test
    void a_large_network_is_no_wider_than_a_page() {
        Drawing drawing = FieldDrawing.of(AlexNet.ungrouped227(1000)).drawing();

        assertThat(Double.parseDouble(
                        Xml.parse(drawing.svg()).getDocumentElement().getAttribute("width")))
                .isLessThan(900);
        assertThat(Xml.texts(drawing)).contains("195");
    }

    @Test
    void a_map_that_padding_makes_wider_than_the_input_pushes_it_aside() {
        Network padded = Network.of(
                "padded", Shape.of(1, 9, 9), Conv2d.of(1, 1, 3).withPadding(3).withStride(2));

        NodeList cells = Xml.parse(FieldDrawing.of(padded).drawing().svg()).getElementsByTagName("rect");

        assertThat(IntStream.range(0, cells.getLength())
                        .mapToDouble(i -> Double.parseDouble(
                                cells.item(i).getAttributes().getNamedItem("x").getNodeValue())))
                .allMatch(x -> x >= 16);
    }

    @Test
    void what_stands_behind_a_flattening_is_left_out() {
        Network small = Network.builder("small", Shape.of(1, 4, 6))
                .add("P1", MaxPool2d.of(2, 2))
                .add(new Flatten())
                .add("F2", Dense.of(6, 2))
                .build();

        assertThat(FieldDrawing.of(small)).hasToString("P1 [1] < input [2-3]");
    }

    @Test
    void refuses_what_it_cannot_draw() {
        Network block = Network.builder("block", Shape.of(4, 8, 8))
                .add("B1", Residual.of(Sequential.of(Conv2d.of(4, 4, 3).withPadding(1))))
                .build();
        Network vector = Network.of("vector", Shape.of(12), Dense.of(12, 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldDrawing.of(block))
                .withMessageContaining("B1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldDrawing.of(vector))
                .withMessageContaining("[12]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldDrawing.of(threeLayers()).at(3))
                .withMessage("The last map has the columns 0 to 2 but got 3.");
    }

    @Test
    void is_saved_as_a_drawing() throws Exception {
        FieldDrawing drawing = FieldDrawing.of(threeLayers());
        drawing.saveTo(folder.resolve("field.svg"));

        assertThat(Files.readString(folder.resolve("field.svg")))
                .startsWith("<svg")
                .contains("three layers");
        assertThat(drawing.toHtml()).contains("<svg");
    }
}
