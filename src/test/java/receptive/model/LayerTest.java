package receptive.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What constructors refuse, and in which words; what settings look like. */
class LayerTest {

    private static final PerAxis TWO = PerAxis.of(2);

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(() -> Conv2d.of(0, 6, 5), "Conv2d needs a number of input channels of at least 1 but got 0."),
                refusal(() -> Conv2d.of(1, 6, 5).withStride(0), "Conv2d needs a stride of at least 1 but got 0."),
                refusal(() -> Conv2d.of(1, 6, 5).withPadding(-1), "Conv2d needs a padding of at least 0 but got -1."),
                refusal(() -> Conv2d.of(1, 6, 5).withDilation(0), "Conv2d needs a dilation of at least 1 but got 0."),
                refusal(() -> Conv2d.of(1, 6, 5).withPadding(null), "Conv2d needs a padding but got null."),
                refusal(
                        () -> Conv2d.of(6, 9, 5).withGroups(2),
                        "Conv2d with 2 groups needs channel counts that 2 divides but got 6 in and 9 out."),
                refusal(() -> new PerAxis(3, 0), "A size, stride or dilation is at least 1 on each axis but got 3x0."),
                refusal(
                        () -> new Padding(0, -1, 2, 3),
                        "A padding is at least 0 on each side but got 0 above, -1 below, 2 on the left and 3 on the right."),
                refusal(
                        () -> SparseConv2d.of(3, List.of(List.of(0), List.of(1, 1)), 5),
                        "SparseConv2d needs for each map one or more different channels of 0 to 2 but map 1 got [1, 1]."),
                refusal(
                        () -> SparseConv2d.of(3, List.of(List.of(3)), 5),
                        "SparseConv2d needs for each map one or more different channels of 0 to 2 but map 0 got [3]."),
                refusal(
                        () -> SparseConv2d.of(3, List.of(List.of()), 5),
                        "SparseConv2d needs for each map one or more different channels of 0 to 2 but map 0 got []."),
                refusal(
                        () -> SparseConv2d.of(3, List.of(), 5),
                        "SparseConv2d needs a number of maps of at least 1 but got 0."),
                refusal(() -> TrainableSubsample.of(6, 0), "TrainableSubsample needs a size of at least 1 but got 0."),
                refusal(
                        () -> new MaxPool2d(3, 2, 2),
                        "MaxPool2d of size 3 takes a padding of at most 1 (half the window) but got 2."),
                refusal(
                        () -> new AvgPool2d(new PerAxis(2, 5), TWO, new Padding(0, 2, 0, 0), false, true),
                        "AvgPool2d of size 2x5 takes a padding of at most 1x2 (half the window) but got top 0, bottom 2,"
                                + " left 0, right 0."),
                refusal(() -> MinPool2d.of(2, 0), "MinPool2d needs a stride of at least 1 but got 0."),
                refusal(() -> new AdaptiveAvgPool2d(2, 0), "AdaptiveAvgPool2d needs a width of at least 1 but got 0."),
                refusal(() -> new LeakyRelu(Double.NaN), "LeakyRelu needs a finite slope but got NaN."),
                refusal(() -> new BatchNorm2d(3, -1, 0.1), "BatchNorm2d needs an epsilon of at least 0 but got -1.0."),
                refusal(
                        () -> new BatchNorm2d(3, 1e-5, Double.NaN),
                        "BatchNorm2d needs a momentum of 0 to 1 but got NaN."),
                refusal(
                        () -> LocalResponseNorm.averaged(5, Double.POSITIVE_INFINITY, 0.75, 2),
                        "LocalResponseNorm needs finite settings but got alpha Infinity, beta 0.75, k 2.0."),
                refusal(
                        () -> new RbfOutput(List.of("#.", "#.#")),
                        "RbfOutput needs codes of one length, made of # and . only, but got \"#.#\"."),
                refusal(
                        () -> new RbfOutput(List.of("#x")),
                        "RbfOutput needs codes of one length, made of # and . only, but got \"#x\"."),
                refusal(() -> Concat.of(), "Concat needs a number of branches of at least 1 but got 0."),
                refusal(
                        () -> new Concat(List.of(new Named("a", new Relu()), new Named("a", new Tanh()))),
                        "Two branches are named \"a\"; names within a block differ."),
                refusal(() -> Residual.of(null), "Residual needs a body but got null."),
                refusal(() -> new AuxiliaryHead(null), "AuxiliaryHead needs a head but got null."),
                refusal(
                        () -> new Shared(" ", Conv2d.of(1, 1, 1)),
                        "Shared needs the name of the layer whose parameters it uses."),
                refusal(() -> new Shared("a", new Relu()), "Shared needs a layer that has parameters but got Relu."),
                refusal(
                        () -> new Shared("a", new Shared("b", Dense.of(1, 1))),
                        "Shared needs a layer that has parameters but got Shared."),
                refusal(() -> Sequential.of(new Relu(), null), "Layer 2 of a block is null."));
    }

    private static Arguments refusal(Callable<Object> construction, String sentence) {
        return Arguments.of(sentence, construction);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void settings_that_make_no_sense_are_refused(String sentence, Callable<Object> construction) {
        assertThatIllegalArgumentException().isThrownBy(construction::call).withMessage(sentence);
    }

    @Test
    void one_number_stands_for_both_axes_and_all_sides() {
        Conv2d conv = Conv2d.of(3, 8, 5).withStride(2).withPadding(1).withDilation(3);

        assertThat(conv).isEqualTo(new Conv2d(3, 8, 5, 5, 2, 1, 3, 1, true));
        assertThat(conv.stride()).isEqualTo(new PerAxis(2, 2));
        assertThat(conv.padding()).isEqualTo(new Padding(1, 1, 1, 1));
        assertThat(conv.dilation()).isEqualTo(new PerAxis(3, 3));
        assertThat(new MaxPool2d(3, 2, 1)).isEqualTo(MaxPool2d.of(3, 2).withPadding(1));
        assertThat(new AvgPool2d(3, 2, 1).countPadding()).isTrue();
    }

    @Test
    void settings_are_written_as_short_as_can_be() {
        assertThat(PerAxis.of(2)).hasToString("2");
        assertThat(new PerAxis(3, 1)).hasToString("3x1");
        assertThat(Padding.of(2)).hasToString("2");
        assertThat(Padding.of(1, 0)).hasToString("1x0");
        assertThat(new Padding(0, 1, 0, 1)).hasToString("top 0, bottom 1, left 0, right 1");
    }

    @Test
    void blocks_name_their_layers_by_type_unless_they_are_told_how() {
        Sequential block = Sequential.builder()
                .add(BatchNorm2d.of(3))
                .add("mine", new Relu())
                .add(new MaxPool2d(2, 2, 0))
                .add(BatchNorm2d.of(3))
                .build();

        assertThat(block.layers().stream().map(Named::name))
                .containsExactly("batchnorm1", "mine", "maxpool1", "batchnorm2");
        assertThat(Concat.of(new Relu(), new Tanh()).branches().stream().map(Named::name))
                .containsExactly("branch1", "branch2");
    }

    @Test
    void a_network_keeps_a_copy_of_its_lists() {
        List<List<Integer>> table = new ArrayList<>(List.of(new ArrayList<>(List.of(0))));
        SparseConv2d sparse = SparseConv2d.of(2, table, 3);

        table.getFirst().add(1);
        table.add(List.of(1));

        assertThat(sparse.connections()).containsExactly(List.of(0));
    }

    /** So that a network can travel and be written down by its components alone. */
    @Test
    void every_layer_is_a_public_record_of_plain_values() {
        Set<Class<?>> plain = Set.of(int.class, double.class, boolean.class, String.class, List.class, Layer.class);
        for (Class<?> type : Layer.class.getPermittedSubclasses()) {
            assertThat(type.isRecord()).as("%s", type).isTrue();
            assertThat(Modifier.isPublic(type.getModifiers())).as("%s", type).isTrue();
            assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType))
                    .as("%s", type)
                    .allMatch(component -> plain.contains(component) || component.isRecord());
        }
    }
}
