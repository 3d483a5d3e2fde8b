package receptive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import receptive.engine.Summary;
import receptive.engine.SummaryComparison;
import receptive.model.Network;
import receptive.model.Shape;
import receptive.zoo.Zoo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code receptive summary} and {@code receptive compare}. */
class SummaryCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
    }

    private void refuses(String sentence, String... arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo(sentence);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void prints_text_unless_asked_otherwise() {
        assertThat(run("summary", "LeNet5")).isZero();

        assertThat(out).hasToString(Summary.of(Zoo.network("lenet5")).toText());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void prints_markdown_and_html() {
        run("summary", "vgg16", "--format", "markdown");
        run("summary", "vgg16", "--format=HTML");

        Summary summary = Summary.of(Zoo.network("vgg-d"));
        assertThat(out).hasToString(summary.toMarkdown() + summary.toHtmlPage());
    }

    @Test
    void json_has_totals_and_a_layer_per_row() {
        run("summary", "resnet18", "--format", "json");

        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("name").stringValue()).isEqualTo("resnet18");
        assertThat(json.get("input").toString()).isEqualTo("[3,224,224]");
        assertThat(json.get("output").toString()).isEqualTo("[1000]");
        assertThat(json.get("parameters").longValue()).isEqualTo(11_689_512);
        assertThat(json.get("trainable").longValue()).isEqualTo(11_689_512);
        assertThat(json.get("notTrainable").longValue()).isEqualTo(9_600);
        assertThat(json.get("macs").longValue()).isEqualTo(1_814_073_344);
        assertThat(json.get("parameterBytes").longValue()).isEqualTo(4 * 11_689_512);
        assertThat(json.get("layers").size())
                .isEqualTo(Summary.of(Zoo.network("resnet18")).rows().size());
        assertThat(json.get("layers").get(0).toString())
                .isEqualTo("{\"name\":\"conv1\",\"type\":\"Conv2d\",\"inChannels\":3,\"outChannels\":64,\"kernel\":7,"
                        + "\"stride\":2,\"padding\":3,\"dilation\":1,\"groups\":1,\"bias\":false,\"input\":[3,224,224],"
                        + "\"output\":[64,112,112],\"parameters\":9408,\"trainable\":9408,\"notTrainable\":0,\"share\":"
                        + 9408 / 11_689_512.0 + ",\"macs\":118013952,\"receptiveField\":7,\"jump\":2,"
                        + "\"activationBytes\":3211264,\"connectedTo\":[\"input\"]}");
    }

    @Test
    void axes_that_differ_are_two_numbers() throws IOException {
        Path file = Files.writeString(folder.resolve("n.json"), """
                {"name": "n", "input": [1, 9, 9], "layers": [
                  {"name": "a", "type": "Conv2d", "inChannels": 1, "outChannels": 1, "kernel": [3, 1], "stride": [1, 2]}]}
                """);

        run("summary", file.toString(), "--format", "json");

        JsonNode layer =
                JsonMapper.shared().readTree(out.toString()).get("layers").get(0);
        assertThat(layer.get("receptiveField").toString()).isEqualTo("[3,1]");
        assertThat(layer.get("jump").toString()).isEqualTo("[1,2]");
        assertThat(layer.get("kernel").toString()).isEqualTo("[3,1]");
    }

    @Test
    void takes_another_input() {
        run("summary", "resnet50", "--input", "3x300X200");

        Network network = Zoo.network("resnet50");
        assertThat(out)
                .hasToString(Summary.of(new Network("resnet50", Shape.of(3, 300, 200), network.body()))
                        .toText());
    }

    @Test
    void adds_the_auxiliary_heads() {
        run("summary", "googlenet", "--heads");

        assertThat(out.toString()).contains("13,378,280").contains("AuxiliaryHead");
    }

    @Test
    void what_json_prints_can_be_read_again() {
        Path file = folder.resolve("net.json");
        run("summary", "lenet5-1998", "--format", "json", "--out", file.toString());
        assertThat(out.toString()).isEmpty();

        assertThat(run("summary", file.toString())).isZero();

        assertThat(out).hasToString(Summary.of(Zoo.network("lenet5-1998")).toText());
    }

    @Test
    void compares_two_networks() {
        assertThat(run("compare", "lenet5", "lenet5-1998")).isZero();

        assertThat(out)
                .hasToString(
                        SummaryComparison.of(Summary.of(Zoo.network("lenet5")), Summary.of(Zoo.network("lenet5-1998")))
                                .toText());
    }

    @Test
    void compare_names_the_network_that_is_not_there() {
        assertThat(run("compare", "lenet5", "lenet6")).isEqualTo(2);
        assertThat(err.toString()).startsWith("No network is named \"lenet6\". Did you mean ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"3x", "x", "3x-1x4", "0", "3x224x224x", "threex2", "3 x 2", "3000000000", "99999999999999999999"})
    void a_wrong_input_is_refused(String input) {
        refuses(
                "--input expects sizes of at least 1 such as 3x224x224 but got \"" + input + "\".",
                "summary",
                "vgg16",
                "--input=" + input);
    }

    @Test
    void an_input_that_does_not_fit_is_refused_by_the_layer() {
        refuses(
                "Layer \"fc6\": Dense expects an input of shape [25088] but got [32768].",
                "summary",
                "vgg16",
                "--input",
                "3x256x256");
    }

    @Test
    void huge_sizes_are_refused() {
        refuses(
                "Layer \"conv1\": A shape of [64, 500000000, 500000000] has more elements than a long can count.",
                "summary",
                "resnet18",
                "--input",
                "3x1000000000x1000000000");
    }

    @Test
    void heads_go_with_a_network_that_has_them() {
        refuses(
                "\"alexnet\" has no auxiliary heads; googlenet and googlenet-torchvision have.",
                "summary",
                "alexnet",
                "--heads");
    }

    @Test
    void heads_do_not_go_with_a_file() {
        refuses(
                "--heads goes with a network's name; a file says itself which heads there are.",
                "summary",
                folder.resolve("x.json").toString(),
                "--heads");
    }

    @Test
    void a_missing_file_is_named() {
        Path file = folder.resolve("none.json");
        refuses("There is no file " + file + ".", "summary", file.toString());
    }

    @Test
    void an_output_that_cannot_be_is_refused() {
        Path file = folder.resolve("no/such/place.html");
        refuses(
                "--out expects a file in a directory that exists but got " + file + ".",
                "summary",
                "lenet5",
                "--out",
                file.toString());
    }

    @Test
    void a_text_that_no_file_can_be_named_is_an_unknown_network() {
        assertThat(run("summary", "a\0b")).isEqualTo(2);
        assertThat(err.toString()).startsWith("No network is named \"a");
    }
}
