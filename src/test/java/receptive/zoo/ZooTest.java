package receptive.zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import receptive.engine.Inference;
import receptive.engine.Summary;
import receptive.engine.Tensor;
import receptive.engine.Weights;
import receptive.model.AuxiliaryHead;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Shape;

/** Every count of every network, from tables that were computed elsewhere. */
class ZooTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "mlp, 266610, 266200, 10",
        "lenet1, 3246, 136320, 10",
        "lenet5, 61706, 416520, 10",
        "lenet5-1998, 60000, 325680, 10",
        "alexnet, 62378344, 1135256096, 1000",
        "alexnet-grouped, 60965224, 724406816, 1000",
        "alexnet-torchvision, 61100840, 714188480, 1000",
        "vgg-a, 132863336, 7609090048, 1000",
        "vgg-a-lrn, 132863336, 7609090048, 1000",
        "vgg-b, 133047848, 11308466176, 1000",
        "vgg-c, 133638952, 11770888192, 1000",
        "vgg-d, 138357544, 15470264320, 1000",
        "vgg-e, 143667240, 19632062464, 1000",
        "vgg-a-bn, 132868840, 7609090048, 1000",
        "vgg-b-bn, 133053736, 11308466176, 1000",
        "vgg-d-bn, 138365992, 15470264320, 1000",
        "vgg-e-bn, 143678248, 19632062464, 1000",
        "googlenet, 6998552, 1582671872, 1000",
        "googlenet-torchvision, 6624904, 1498376192, 1000",
        "resnet18, 11689512, 1814073344, 1000",
        "resnet34, 21797672, 3663761408, 1000",
        "resnet50, 25557032, 4089184256, 1000",
        "resnet101, 44549160, 7801405440, 1000",
        "resnet152, 60192808, 11513626624, 1000"
    })
    void totals_are_those_of_the_literature(String name, long parameters, long macs, int classes) {
        Summary summary = Summary.of(Zoo.network(name));

        assertThat(summary.parameters()).isEqualTo(parameters);
        assertThat(summary.macs()).isEqualTo(macs);
        assertThat(summary.output()).isEqualTo(Shape.of(classes));
        assertThat(summary.name()).isEqualTo(name);
    }

    @Test
    void inputs_are_those_of_the_papers() {
        assertThat(LeNet.lenet5(10).input()).isEqualTo(Shape.of(1, 32, 32));
        assertThat(AlexNet.ungrouped227(10).input()).isEqualTo(Shape.of(3, 227, 227));
        assertThat(AlexNet.grouped(10).input()).isEqualTo(Shape.of(3, 227, 227));
        assertThat(AlexNet.torchvision(10).input()).isEqualTo(Shape.of(3, 224, 224));
    }

    @Test
    void the_number_of_classes_changes_the_last_layer_only() {
        assertThat(Summary.of(AlexNet.ungrouped227(10)).parameters()).isEqualTo(58_322_314);
        assertThat(Summary.of(LeNet.lenet5(26)).parameters()).isEqualTo(61_706 - 850 + 85 * 26);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeNet.lenet5(0))
                .withMessage("Dense needs a number of outputs of at least 1 but got 0.");
    }

    /** How many layers there are of each type: what counts of parameters cannot tell. */
    @Test
    void activations_normalisation_and_dropout_stand_where_they_should() {
        assertThat(types(LeNet.lenet5(10)))
                .isEqualTo(Map.of("AvgPool2d", 2, "Conv2d", 3, "Dense", 2, "Flatten", 1, "Tanh", 4));
        Map<String, Integer> paper = Map.of(
                "Conv2d", 5, "Dense", 3, "Dropout", 2, "Flatten", 1, "LocalResponseNorm", 2, "MaxPool2d", 3, "Relu", 7);
        assertThat(types(AlexNet.ungrouped227(10))).isEqualTo(paper);
        assertThat(types(AlexNet.grouped(10))).isEqualTo(paper);
        assertThat(types(AlexNet.torchvision(10)))
                .isEqualTo(Map.of("Conv2d", 5, "Dense", 3, "Dropout", 2, "Flatten", 1, "MaxPool2d", 3, "Relu", 7));
        assertThat(AlexNet.ungrouped227(10).layers().subList(0, 4))
                .extracting(Named::layer)
                .endsWith(MaxPool2d.of(3, 2), LocalResponseNorm.alexNet());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "mlp",
                "lenet1",
                "lenet5",
                "lenet5-1998",
                "alexnet",
                "alexnet-grouped",
                "alexnet-torchvision",
                "googlenet",
                "googlenet-torchvision",
                "resnet18",
                "resnet50"
            })
    void networks_run_and_says_something_of_its_input(String name) {
        Network network = Zoo.network(name);
        Weights weights = Weights.seeded(network, 1);
        int[] input = network.input().toArray();
        Tensor x = Tensor.zeros(Shape.of(1, input[0], input[1], input[2]));
        float[] ofZeros = Inference.forward(network, weights, x).data().clone();
        for (int i = 0; i < x.data().length; i++) {
            x.data()[i] = (float) Math.sin(i);
        }

        float[] scores = Inference.forward(network, weights, x).data();

        assertThat(scores).hasSameSizeAs(ofZeros).isNotEqualTo(ofZeros);
        for (float score : scores) {
            assertThat(score).isFinite();
        }
    }

    @Test
    void an_unknown_name_is_refused_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Zoo.network("alexnet2"))
                .withMessageStartingWith(
                        "No network is named \"alexnet2\". Did you mean alexnet? There are mlp, lenet1,")
                .withMessageEndingWith(", resnet101, resnet152.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Zoo.network("RESNET-50"))
                .withMessageStartingWith("No network is named \"RESNET-50\". Did you mean resnet50? There are");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Zoo.network("transformer"))
                .withMessageStartingWith("No network is named \"transformer\". There are mlp,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Zoo.network(null))
                .withMessageStartingWith("No network is named \"null\". There are mlp,");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "vgg11, vgg-a",
        "vgg13, vgg-b",
        "vgg16, vgg-d",
        "vgg19, vgg-e",
        "VGG16-BN, vgg-d-bn",
        "ResNet50, resnet50"
    })
    void other_names_mean_the_same(String other, String name) {
        assertThat(Zoo.network(other)).isEqualTo(Zoo.network(name));
        assertThat(Zoo.knows(other)).isTrue();
    }

    @Test
    void case_does_not_depend_on_the_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr"));
        try {
            assertThat(Zoo.network("ALEXNET-TORCHVISION").name()).isEqualTo("alexnet-torchvision");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"googlenet, 13378280, 1591044096", "googlenet-torchvision, 13004888, 1506748416"})
    void heads_add_parameters_and_change_no_score(String name, long parameters, long macs) {
        Network plain = Zoo.network(name);
        Network training = Zoo.networkWithHeads(name);

        assertThat(Summary.of(training).parameters()).isEqualTo(parameters);
        assertThat(Summary.of(training).macs()).isEqualTo(macs);
        assertThat(training.layers().stream().filter(named -> !(named.layer() instanceof AuxiliaryHead)))
                .containsExactlyElementsOf(plain.layers());
    }

    @Test
    void a_network_without_heads_says_so() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Zoo.networkWithHeads("vgg16"))
                .withMessage("\"vgg-d\" has no auxiliary heads; googlenet and googlenet-torchvision have.");
    }

    /** One use of a weight or a bias each: section II.B of the paper of 1998. */
    @Test
    void lenet5_of_1998_has_the_connections_of_the_paper() {
        Summary summary = Summary.of(Zoo.network("lenet5-1998"));

        assertThat(summary.total().connections()).isEqualTo(340_908);
        assertThat(List.of("C1", "S2", "C3", "S4", "C5", "F6", "OUTPUT"))
                .extracting(layer -> summary.row(layer).figures().connections())
                .containsExactly(122_304L, 5_880L, 151_600L, 2_000L, 48_120L, 10_164L, 840L);
    }

    @Test
    void vgg16_keeps_fifteen_million_activations() {
        assertThat(Summary.of(Zoo.network("vgg16")).total().activations()).isEqualTo(15_237_608);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"resnet18, 6072808", "resnet50, 28101608", "resnet152, 58608616"})
    void activations_of_residual_networks(String name, long activations) {
        assertThat(Summary.of(Zoo.network(name)).total().activations()).isEqualTo(activations);
    }

    private static Map<String, Integer> types(Network network) {
        Map<String, Integer> counts = new TreeMap<>();
        network.layers().forEach(named -> counts.merge(named.layer().type(), 1, Integer::sum));
        return counts;
    }
}
