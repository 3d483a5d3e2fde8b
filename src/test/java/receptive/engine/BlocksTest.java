package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.model.AuxiliaryHead;
import receptive.model.BatchNorm2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.GlobalAvgPool2d;
import receptive.model.Layer;
import receptive.model.MaxPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Residual;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.Shared;

/** Networks that are no chain: shortcuts, branches, heads on the side and shared parameters. */
class BlocksTest {

    private static final Conv2d THREE = Conv2d.of(4, 6, 3).withPadding(1).withStride(2);
    private static final Conv2d ONE = Conv2d.of(4, 6, 1).withStride(2).withoutBias();
    private static final Conv2d SAME = Conv2d.of(6, 6, 3).withPadding(1);

    private static final Network ALL = Network.builder("all", Shape.of(4, 9, 12))
            .add(
                    "res",
                    new Residual(
                            Sequential.builder()
                                    .add("conv", THREE)
                                    .add("bn", BatchNorm2d.of(6))
                                    .build(),
                            Sequential.builder().add("proj", ONE).build()))
            .add(new Relu())
            .add(
                    "mix",
                    new Concat(List.of(
                            new Named("same", Sequential.of(SAME, new Relu())),
                            new Named("pool", new MaxPool2d(3, 1, 1)),
                            new Named("as-is", Sequential.of()))))
            .add("side", new AuxiliaryHead(Sequential.of(new GlobalAvgPool2d(), new Flatten(), Dense.of(18, 5))))
            .add("identity", Residual.of(Sequential.of(new Relu())))
            .add(new GlobalAvgPool2d())
            .add(new Flatten())
            .add("out", Dense.of(18, 3))
            .build();

    @Test
    void blocks_compute_what_their_layers_compute_by_hand() {
        Weights weights = Weights.seeded(ALL, 5);
        Tensor x = new Draw(6).tensor(Shape.of(3, 4, 9, 12));

        Tensor body = Operations.conv2d(x, weights.weight("res.body.conv"), weights.bias("res.body.conv"), THREE);
        body = Operations.batchNorm2d(
                body,
                weights.weight("res.body.bn"),
                weights.bias("res.body.bn"),
                weights.running("res.body.bn"),
                BatchNorm2d.of(6));
        Tensor shortcut = Operations.conv2d(x, weights.weight("res.shortcut.proj"), null, ONE);
        Tensor sum = Operations.relu(Operations.add(body, shortcut));
        Tensor same = Operations.relu(
                Operations.conv2d(sum, weights.weight("mix.same.conv1"), weights.bias("mix.same.conv1"), SAME));
        Tensor mixed = Operations.concat(List.of(same, Operations.maxPool2d(sum, new MaxPool2d(3, 1, 1)), sum));
        Tensor doubled = Operations.add(Operations.relu(mixed), mixed);
        Tensor expected = Operations.dense(
                Operations.flatten(Operations.globalAvgPool2d(doubled)),
                weights.weight("out"),
                weights.bias("out"),
                Dense.of(18, 3));

        assertThat(Inference.forward(ALL, weights, x).data()).containsExactly(expected.data());
        assertThat(Shapes.output(ALL.body(), ALL.input())).isEqualTo(Shape.of(3));
    }

    @Test
    void an_observer_sees_every_layer_that_is_run_by_its_full_name() {
        List<String> seen = new ArrayList<>();

        Inference.forward(
                ALL,
                Weights.seeded(ALL, 5),
                Tensor.zeros(Shape.of(2, 4, 9, 12)),
                (name, y) -> seen.add(name + " " + y.shape()));

        assertThat(seen)
                .containsExactly(
                        "res.body.conv [2, 6, 5, 6]",
                        "res.body.bn [2, 6, 5, 6]",
                        "res.shortcut.proj [2, 6, 5, 6]",
                        "res [2, 6, 5, 6]",
                        "relu1 [2, 6, 5, 6]",
                        "mix.same.conv1 [2, 6, 5, 6]",
                        "mix.same.relu1 [2, 6, 5, 6]",
                        "mix.same [2, 6, 5, 6]",
                        "mix.pool [2, 6, 5, 6]",
                        "mix.as-is [2, 6, 5, 6]",
                        "mix [2, 18, 5, 6]",
                        "side [2, 18, 5, 6]",
                        "identity.body.relu1 [2, 18, 5, 6]",
                        "identity [2, 18, 5, 6]",
                        "globalavgpool1 [2, 18, 1, 1]",
                        "flatten1 [2, 18]",
                        "out [2, 3]");
    }

    @Test
    void parameters_of_all_ways_are_counted() {
        long expected = (4 * 9 + 1) * 6 + 2 * 6 + 4 * 6 + (6 * 9 + 1) * 6 + (18 + 1) * 5 + (18 + 1) * 3;

        assertThat(Costs.parameters(ALL.body())).isEqualTo(expected);
        assertThat(Weights.seeded(ALL, 1).weight("side.dense1").shape()).isEqualTo(Shape.of(5, 18));
    }

    @Test
    void a_shared_layer_uses_the_numbers_of_its_owner_and_counts_none() {
        Conv2d conv = Conv2d.of(4, 4, 3).withPadding(1);
        Network twice = Network.builder("twice", Shape.of(4, 8, 7))
                .add("first", conv)
                .add("again", new Shared("first", conv.withStride(2)))
                .build();
        Weights weights = Weights.seeded(twice, 3);
        Tensor x = new Draw(4).tensor(Shape.of(2, 4, 8, 7));

        assertThat(weights.weight("again")).isSameAs(weights.weight("first"));
        assertThat(Costs.parameters(twice.body())).isEqualTo(148);
        Tensor once = Operations.conv2d(x, weights.weight("first"), weights.bias("first"), conv);
        assertThat(Inference.forward(twice, weights, x).data())
                .isEqualTo(Operations.conv2d(once, weights.weight("first"), weights.bias("first"), conv.withStride(2))
                        .data());
    }

    static Stream<Arguments> misfits() {
        Conv2d conv = Conv2d.of(4, 4, 3);
        return Stream.of(
                Arguments.of(
                        Network.builder("n", Shape.of(4, 9, 9))
                                .add("r", Residual.of(Sequential.of(conv)))
                                .build(),
                        "Layer \"r\": Residual adds two equal shapes but its body gives [4, 7, 7] and its shortcut"
                                + " [4, 9, 9]. A 1x1 convolution in the shortcut can change channels and stride."),
                Arguments.of(
                        Network.builder("n", Shape.of(4, 9, 9))
                                .add("c", Concat.of(conv, new Relu()))
                                .build(),
                        "Layer \"c\": Concat stacks maps [C, H, W] of equal height and width but branch \"branch1\" gives"
                                + " [4, 7, 7] and branch \"branch2\" gives [4, 9, 9]."),
                Arguments.of(
                        Network.builder("n", Shape.of(4, 9, 9))
                                .add("c", Concat.of(new Flatten()))
                                .build(),
                        "Layer \"c\": Concat stacks maps [C, H, W] of equal height and width but branch \"branch1\" gives"
                                + " [324] and branch \"branch1\" gives [324]."),
                Arguments.of(
                        Network.builder("n", Shape.of(4, 9, 9))
                                .add("a", Sequential.of(new AuxiliaryHead(Sequential.of(Dense.of(3, 2)))))
                                .build(),
                        "Layer \"a.auxiliaryhead1.dense1\": Dense expects an input of shape [3] but got [4, 9, 9]."),
                Arguments.of(
                        Network.builder("n", Shape.of(4, 9, 9))
                                .add("b", Concat.of(Sequential.of(Conv2d.of(3, 4, 1))))
                                .build(),
                        "Layer \"b.branch1.conv1\": Conv2d expects an input of shape [3, H, W] (3 input channels) but got"
                                + " [4, 9, 9]."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("misfits")
    void ways_that_do_not_meet_are_refused_with_the_name_of_their_layer(Network network, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.output(network.body(), network.input()))
                .withMessage(sentence);
    }

    static Stream<Arguments> unshared() {
        Conv2d conv = Conv2d.of(4, 4, 3).withPadding(1);
        return Stream.of(
                Arguments.of(
                        conv,
                        new Shared("second", conv),
                        "Layer \"b\": Shared uses the parameters of \"second\" but no layer of that name has parameters of"
                                + " its own. There are a."),
                Arguments.of(
                        new Relu(),
                        new Shared("a", conv),
                        "Layer \"b\": Shared uses the parameters of \"a\" but no layer of that name has parameters of its"
                                + " own. None has."),
                Arguments.of(
                        conv,
                        new Shared("b", conv),
                        "Layer \"b\": Shared uses the parameters of \"b\" but no layer of that name has parameters of its"
                                + " own. There are a."),
                Arguments.of(
                        conv,
                        new Shared("a", conv.withGroups(2).withoutBias()),
                        "Layer \"b\": Conv2d needs weights [4, 2, 3, 3] and no bias but \"a\", whose parameters it shares,"
                                + " has weights [4, 4, 3, 3] and 4 biases."),
                Arguments.of(
                        BatchNorm2d.of(4),
                        new Shared("a", conv),
                        "Layer \"b\": Conv2d needs weights [4, 4, 3, 3] and 4 biases but \"a\", whose parameters it shares,"
                                + " has weights [4] and 4 biases with running statistics."));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("unshared")
    void parameters_that_cannot_be_shared_are_refused(Layer owner, Layer shared, String sentence) {
        Network network = Network.builder("n", Shape.of(4, 9, 9))
                .add("a", owner)
                .add("b", shared)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.seeded(network, 1))
                .withMessage(sentence);
    }
}
