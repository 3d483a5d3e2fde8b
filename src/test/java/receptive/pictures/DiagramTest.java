package receptive.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.engine.Summary;
import receptive.model.BatchNorm2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.GlobalAvgPool2d;
import receptive.model.MaxPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Residual;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.Shared;
import receptive.zoo.AlexNet;
import receptive.zoo.LeNet;
import receptive.zoo.Zoo;

class DiagramTest {

    private static final Network INCEPTION = Network.of(
            "module",
            Shape.of(192, 28, 28),
            Concat.of(
                    Sequential.of(Conv2d.of(192, 64, 1), new Relu()),
                    Sequential.of(
                            Conv2d.of(192, 96, 1),
                            new Relu(),
                            Conv2d.of(96, 128, 3).withPadding(1)),
                    Sequential.of(MaxPool2d.of(3, 1).withPadding(1), Conv2d.of(192, 32, 1)),
                    new Sequential(List.of())));

    private static Sequential basic() {
        return Sequential.of(
                Conv2d.of(8, 8, 3).withPadding(1).withoutBias(),
                BatchNorm2d.of(8),
                new Relu(),
                Conv2d.of(8, 8, 3).withPadding(1).withoutBias(),
                BatchNorm2d.of(8));
    }

    private static Network blocks(int count) {
        Network.Builder network = Network.builder("blocks", Shape.of(8, 10, 12));
        for (int i = 1; i <= count; i++) {
            network.add("block" + i, Residual.of(basic())).add(new Relu());
        }
        return network.add(new GlobalAvgPool2d())
                .add(new Flatten())
                .add("fc", Dense.of(8, 2))
                .build();
    }

    @TempDir
    Path folder;

    @Test
    void each_stage_has_name_shape_operation_and_parameters() {
        assertThat(Xml.texts(Diagram.of(LeNet.lenet5(10)).drawing()))
                .containsSubsequence("lenet5", "1×32×32 to 10, 61,706 parameters", "input", "1×32×32")
                .containsSubsequence("C1", "6×28×28", "conv 5×5", "+ tanh", "156")
                .containsSubsequence("S2", "6×14×14", "avg pool 2×2", "stride 2")
                .containsSubsequence("C5", "120×1×1", "conv 5×5", "+ tanh", "+ flatten to 120", "48,120")
                .containsSubsequence("OUTPUT", "10", "dense", "850");
    }

    @Test
    void a_long_row_goes_on_below() {
        assertThat(height(Diagram.of(AlexNet.ungrouped227(1000))))
                .isGreaterThan(1.5 * height(Diagram.of(LeNet.lenet5(10))));
    }

    private static double height(Diagram diagram) {
        return Double.parseDouble(
                Xml.parse(diagram.drawing().svg()).getDocumentElement().getAttribute("height"));
    }

    @Test
    void the_ways_through_a_concatenation_are_drawn_with_where_they_meet() {
        assertThat(Xml.texts(Diagram.of(INCEPTION).drawing()))
                .contains("concat", "identity", "conv 3×3, pad 1", "128×28×28 · 110,720", "max pool 3×3, pad 1")
                .contains("concat1: concatenation to 416×28×28, 147,776 parameters");
    }

    @Test
    void a_residual_block_is_drawn_with_its_shortcut() {
        assertThat(Xml.texts(Diagram.of(blocks(2)).drawing()))
                .containsOnlyOnce("block1: residual block to 8×10×12, 1,184 parameters, then ReLU")
                .containsSubsequence("conv 3×3, pad 1", "+ BN, ReLU", "8×10×12 · 592", "identity", "+");
    }

    @Test
    void blocks_of_a_long_network_are_folded_and_equal_ones_counted() {
        assertThat(Xml.texts(Diagram.of(blocks(30)).drawing()))
                .containsSubsequence("block1 …", "8×10×12", "residual block ×30", "+ ReLU", "1,184 each")
                .doesNotContain("identity");
        assertThat(Xml.texts(Diagram.of(blocks(30)).unfolded().drawing()).stream()
                        .filter("identity"::equals))
                .hasSize(30);
        assertThat(Xml.texts(Diagram.of(blocks(2)).folded().drawing())).contains("residual block ×2");
    }

    @Test
    void shared_parameters_are_counted_once() {
        Conv2d conv = Conv2d.of(1, 1, 3).withPadding(1);
        Network network = Network.builder("twice", Shape.of(1, 5, 5))
                .add("first", conv)
                .add("second", new Shared("first", conv))
                .build();
        assertThat(Xml.texts(Diagram.of(network).drawing()))
                .contains("1×5×5 to 1×5×5, 10 parameters", "weights of first");
    }

    @Test
    void names_are_escaped() {
        Network network =
                Network.of("<script>&\"", Shape.of(1), new Sequential(List.of(new Named("<b>", Dense.of(1, 1)))));
        assertThat(Xml.texts(Diagram.of(network).drawing())).contains("<script>&\"");
        assertThat(Diagram.of(network).toHtml()).doesNotContain("<script>", "<b>");
    }

    @ParameterizedTest
    @MethodSource("receptive.zoo.Zoo#names")
    void drawings_of_the_zoo_are_well_formed(String name) throws IOException {
        Diagram diagram = Diagram.of(Zoo.network(name));
        Xml.parse("<body>" + diagram.toHtml() + "</body>");
        Path file = folder.resolve("network.svg");
        diagram.saveTo(file);
        Xml.parse(Files.readString(file));
        Xml.parse(diagram.unfolded().drawing().svg());
    }

    @ParameterizedTest
    @MethodSource("receptive.zoo.Zoo#names")
    void a_diagram_counts_the_parameters_that_the_summary_counts(String name) {
        Summary summary = Summary.of(Zoo.network(name));
        assertThat(Diagram.of(Zoo.network(name)))
                .asString()
                .endsWith(" to " + DiagramParts.shape(summary.output()) + ", "
                        + String.format(Locale.ROOT, "%,d parameters", summary.parameters()));
    }

    @Test
    void a_network_without_layers_is_its_input() {
        assertThat(Diagram.of(Network.of("nothing", Shape.of(1, 1, 1))))
                .hasToString("nothing: 1×1×1 to 1×1×1, 0 parameters");
    }

    @Test
    void a_network_that_does_not_fit_is_refused_with_the_name_of_the_layer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Diagram.of(Network.builder("n", Shape.of(3, 8, 8))
                        .add("C1", Conv2d.of(1, 6, 5))
                        .build()))
                .withMessage("Layer \"C1\": Conv2d expects an input of shape [1, H, W] (1 input channel)"
                        + " but got [3, 8, 8].");
    }
}
