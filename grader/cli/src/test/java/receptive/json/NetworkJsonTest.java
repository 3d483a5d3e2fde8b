package receptive.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.engine.Summary;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AuxiliaryHead;
import receptive.model.AvgPool2d;
import receptive.model.BatchNorm2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.GlobalAvgPool2d;
import receptive.model.Layer;
import receptive.model.LeakyRelu;
import receptive.model.LocalResponseNorm;
import receptive.model.LogSoftmax;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.RbfOutput;
import receptive.model.Relu;
import receptive.model.Residual;
import receptive.model.ScaledTanh;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.Shared;
import receptive.model.Sigmoid;
import receptive.model.Softmax;
import receptive.model.SparseConv2d;
import receptive.model.Tanh;
import receptive.model.TrainableSubsample;
import receptive.zoo.Zoo;

class NetworkJsonTest {

    @TempDir
    private Path folder;

    private Network read(String json) throws IOException {
        return NetworkFile.read(Files.writeString(folder.resolve("net.json"), json));
    }

    /** What is wrong with the JSON, without the name of the file. */
    private String refusal(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("net.json"), json);
        try {
            NetworkFile.read(file);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith(file + ": ");
            return refused.getMessage().substring(file.toString().length() + 2);
        }
        throw new AssertionError("read without complaint: " + json);
    }

    private static String withLayer(String layer) {
        return "{\"name\": \"x\", \"input\": [3, 8, 8], \"layers\": [{\"name\": \"a\", \"type\": \"Relu\"}, " + layer
                + "]}";
    }

    static Stream<Layer> layers() {
        Conv2d conv = new Conv2d(4, 6, 3, 5, new PerAxis(2, 1), new Padding(0, 1, 2, 3), new PerAxis(1, 2), 2, false);
        Sequential block = new Sequential(List.of(new Named("in", conv), new Named("on", new Sequential(List.of()))));
        return Stream.of(
                conv,
                Conv2d.of(1, 6, 5).withPadding(2),
                SparseConv2d.lenet5C3(),
                TrainableSubsample.of(6, 2),
                new MaxPool2d(3, 2, 1).withCeil(),
                new MinPool2d(new PerAxis(3, 4), new PerAxis(1, 2), Padding.of(0, 1), false),
                AvgPool2d.of(2, 2).withPadding(1).withoutCountingPadding(),
                new GlobalAvgPool2d(),
                new AdaptiveAvgPool2d(6, 7),
                Dense.of(7, 3),
                new Flatten(),
                new Relu(),
                new LeakyRelu(0.015),
                new Tanh(),
                new ScaledTanh(),
                new Sigmoid(),
                new Softmax(),
                new LogSoftmax(),
                LocalResponseNorm.alexNet(),
                LocalResponseNorm.averaged(3, 1e-3, 0.5, 1),
                new BatchNorm2d(6, 1e-3, 0.25),
                new Dropout(0.4),
                RbfOutput.digits(),
                new Shared("other", conv),
                block,
                new Concat(List.of(new Named("1x1", conv), new Named("on", block))),
                new Residual(block, new Sequential(List.of())),
                new Residual(block, block),
                new AuxiliaryHead(block));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layers")
    void a_layer_survives(Layer layer) throws IOException {
        Network network = Network.builder("läyer \"1\"", Shape.of(4, 8, 9))
                .add("it", layer)
                .build();

        assertThat(read(NetworkJson.text(network))).isEqualTo(network);
    }

    @Test
    void every_type_of_layer_is_among_those_that_are_tried() {
        assertThat(layers().map(Layer::getClass).distinct().map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Layer.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    static List<String> names() {
        return Zoo.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void a_network_of_the_zoo_survives(String name) throws IOException {
        assertThat(read(NetworkJson.text(Zoo.network(name)))).isEqualTo(Zoo.network(name));
    }

    @Test
    void a_summary_is_read_as_the_network_it_was_made_of() throws IOException {
        assertThat(read(SummaryJson.text(Summary.of(Zoo.networkWithHeads("googlenet")))))
                .isEqualTo(Zoo.networkWithHeads("googlenet"));
    }

    @Test
    void what_is_usual_may_be_left_out() throws IOException {
        Network network = read("""
                {"name": "short", "input": [1, 28, 28], "layers": [
                  {"name": "a", "type": "Conv2d", "inChannels": 1, "outChannels": 6, "kernel": [3, 5]},
                  {"name": "b", "type": "MaxPool2d", "size": [2, 3]},
                  {"name": "c", "type": "AvgPool2d", "size": 2, "stride": 1, "padding": [1, 0]},
                  {"name": "d", "type": "BatchNorm2d", "channels": 6},
                  {"name": "e", "type": "Residual", "body": [{"name": "f", "type": "Relu"}]}
                ]}
                """);

        assertThat(network.layers())
                .containsExactly(
                        new Named("a", Conv2d.of(1, 6, 3, 5)),
                        new Named("b", new MaxPool2d(new PerAxis(2, 3), new PerAxis(2, 3), Padding.NONE, false)),
                        new Named("c", AvgPool2d.of(2, 1).withPadding(Padding.of(1, 0))),
                        new Named("d", BatchNorm2d.of(6)),
                        new Named("e", Residual.of(new Sequential(List.of(new Named("f", new Relu()))))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | A network is a JSON object with \"name\", \"input\" and \"layers\" but this is empty.",
                "7 | A network is a JSON object with \"name\", \"input\" and \"layers\" but this is 7.",
                "[1] | A network is a JSON object with \"name\", \"input\" and \"layers\" but this is an array of 1.",
                "{\"cells\": []} | The key \"input\" is missing.",
                "{\"input\": 3} | input should be an array but is 3.",
                "{\"input\": [3, 0], \"name\": \"x\"} | input: A shape has sizes of at least 1 but got [3, 0].",
                "{\"input\": [3, 1.5]} | input[1] should be a whole number of at most 2147483647 but is 1.5.",
                "{\"input\": [3000000000]} | input[0] should be a whole number of at most 2147483647 but is 3000000000.",
                "{\"input\": [3], \"name\": 5} | name should be a text but is 5.",
                "{\"input\": [3], \"name\": \"a\\u001b[2J\"} | name should be a text without control characters but is \"a?[2J\".",
                "{\"input\": [3], \"name\": \"x\"} | The key \"layers\" is missing.",
                "{\"input\": [3], \"name\": \"x\", \"layers\": {}} | layers should be an array but is an object.",
                "{\"input\": [3], \"name\": \"x\", \"layers\": [null]} | layers[0] should be an object but is null.",
                "{\"network\": []} | network should be an object but is an array of 0."
            })
    void what_is_no_network_is_refused_with_the_place(String json, String sentence) throws IOException {
        assertThat(refusal(json)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": \"b\"} | layers[1]: the key \"type\" is missing.",
                "{\"type\": \"Relu\"} | layers[1]: the key \"name\" is missing.",
                "{\"name\": \"a\", \"type\": \"Relu\"} | layers: Two layers are named \"a\"; names within a block differ.",
                "{\"name\": \"b.c\", \"type\": \"Relu\"} | layers[1]: A layer's name is not blank and has no dot but got \"b.c\".",
                "{\"name\": \"b\", \"type\": \"Dense\", \"inputs\": 3} | layers[1]: the key \"outputs\" is missing.",
                "{\"name\": \"b\", \"type\": \"Dense\", \"inputs\": 0, \"outputs\": 1} | layers[1]: Dense needs a number of inputs of at least 1 but got 0.",
                "{\"name\": \"b\", \"type\": \"Dense\", \"inputs\": 3, \"outputs\": \"two\"} | layers[1].outputs should be a whole number of at most 2147483647 but is \"two\".",
                "{\"name\": \"b\", \"type\": \"Dropout\", \"probability\": \"half\"} | layers[1].probability should be a finite number but is \"half\".",
                "{\"name\": \"b\", \"type\": \"LeakyRelu\", \"slope\": 1e999} | layers[1].slope should be a finite number but is \"Infinity\".",
                "{\"name\": \"b\", \"type\": \"MaxPool2d\", \"size\": [1, 2, 3]} | layers[1].size should be a whole number or [height, width] but is an array of 3.",
                "{\"name\": \"b\", \"type\": \"MaxPool2d\", \"size\": 0} | layers[1].size: A size, stride or dilation is at least 1 on each axis but got 0x0.",
                "{\"name\": \"b\", \"type\": \"MaxPool2d\", \"size\": 2, \"padding\": [1]} | layers[1].padding should be a whole number, [rows, columns] or [top, bottom, left, right] but is an array of 1.",
                "{\"name\": \"b\", \"type\": \"MaxPool2d\", \"size\": 2, \"ceil\": 1} | layers[1].ceil should be true or false but is 1.",
                "{\"name\": \"b\", \"type\": \"Relu\", \"slope\": 1} | layers[1]: Relu has no key \"slope\"; its keys are name, type.",
                "{\"name\": \"b\", \"type\": \"Sequential\", \"layers\": [{\"name\": \"c\", \"type\": \"Dense\"}]} | layers[1].layers[0]: the key \"inputs\" is missing.",
                "{\"name\": \"b\", \"type\": \"Shared\", \"owner\": \"a\", \"layer\": {\"type\": \"Relu\"}} | layers[1]: Shared needs a layer that has parameters but got Relu."
            })
    void a_wrong_layer_is_refused_with_the_place(String layer, String sentence) throws IOException {
        assertThat(refusal(withLayer(layer))).isEqualTo(sentence);
    }

    @Test
    void an_unknown_type_is_refused_with_those_there_are() throws IOException {
        assertThat(refusal(withLayer("{\"name\": \"b\", \"type\": \"Conv3d\"}")))
                .startsWith("layers[1].type: there is no type of layer \"Conv3d\"; there are AdaptiveAvgPool2d, ")
                .endsWith(", TrainableSubsample.");
    }

    @Test
    void what_is_no_json_is_refused_with_the_line() throws IOException {
        assertThat(refusal("{\n  \"name\": oops}")).startsWith("This is not JSON (line 2, column 11): ");
        assertThat(refusal("{\"name\": \"x\", ")).isEqualTo("This is not JSON: it ends in the middle.");
        assertThat(refusal("{\"name\": \"x\", \"name\": \"y\"}")).startsWith("This is not JSON (line 1, column ");
        assertThat(refusal("[".repeat(100_000))).startsWith("The JSON is nested more than 200 deep");
    }

    @Test
    void a_missing_file_a_folder_and_a_large_file_are_refused() throws IOException {
        Path large = folder.resolve("large.json");
        Files.write(large, new byte[10_000_001]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkFile.read(folder.resolve("none.json")))
                .withMessage("There is no file " + folder.resolve("none.json") + ".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkFile.read(folder))
                .withMessage(folder + " is a directory, not a network in JSON.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkFile.read(large))
                .withMessage(large + " is larger than 10 MB; a network in JSON has no weights.");
    }

    @Test
    void blocks_within_blocks_are_read_as_deep_as_json_goes() throws IOException {
        Sequential block = new Sequential(List.of());
        for (int depth = 0; depth < 60; depth++) {
            block = new Sequential(List.of(new Named("b", block)));
        }
        Network deep = new Network("deep", Shape.of(3), block);

        assertThat(read(NetworkJson.text(deep))).isEqualTo(deep);
    }

    @Test
    void each_outermost_layer_has_a_line() {
        List<String> lines =
                new ArrayList<>(NetworkJson.text(Zoo.network("lenet1")).lines().toList());

        assertThat(lines)
                .hasSize(14)
                .contains(
                        "  \"input\": [1,28,28],",
                        "    {\"name\":\"S2\",\"type\":\"AvgPool2d\",\"size\":2,\"stride\":2,\"padding\":0,\"ceil\":false,"
                                + "\"countPadding\":true},");
    }
}
