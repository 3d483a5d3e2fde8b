package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import receptive.model.AuxiliaryHead;
import receptive.model.AvgPool2d;
import receptive.model.BatchNorm2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.Layer;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Residual;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.Shared;

class SummaryTest {

    private static final Network SMALL = Network.builder("small", Shape.of(4, 20, 31))
            .add(
                    "C1",
                    Conv2d.of(4, 60, 3, 5)
                            .withPadding(1)
                            .withGroups(2)
                            .withDilation(2)
                            .withoutBias())
            .add("P1", new MaxPool2d(3, 2, 1))
            .add("N1", LocalResponseNorm.alexNet())
            .add(
                    "head",
                    new Sequential(List.of(
                            new Named("P2", AvgPool2d.of(2, 2)),
                            new Named("flatten", new Flatten()),
                            new Named("drop", new Dropout(0.25)),
                            new Named("F2", Dense.of(60 * 4 * 6, 10)))))
            .build();

    @Test
    void rows_hold_shapes_parameters_and_macs() {
        Summary summary = Summary.of(SMALL);

        Summary.Row row = summary.row("C1");
        assertThat(row.type()).isEqualTo("Conv2d");
        assertThat(row.input()).isEqualTo(Shape.of(4, 20, 31));
        assertThat(row.output()).isEqualTo(Shape.of(60, 18, 25));
        assertThat(row.figures())
                .isEqualTo(new Figures(
                        60 * 2 * 3 * 5, 0, 60 * 2 * 3 * 5 * 18 * 25, 60 * 2 * 3 * 5 * 18 * 25, 60 * 18 * 25));
        assertThat(row.settings()).isEqualTo("3x5, stride 1, padding 1, dilation 2, groups 2, no bias");
        assertThat(row.connectedTo()).containsExactly("input");
        assertThat(summary.row("head.P2").connectedTo()).containsExactly("N1");
        assertThat(summary.row("head.F2").connectedTo()).containsExactly("head.drop");
        assertThat(summary.row("head.F2").parameters()).isEqualTo(14_410);
        assertThat(summary.row("head.F2").input()).isEqualTo(Shape.of(1440));
        assertThat(summary.output()).isEqualTo(Shape.of(10));
        assertThat(summary.parameters()).isEqualTo(1_800 + 14_410);
        assertThat(summary.macs()).isEqualTo(810_000 + 14_400);
        assertThat(summary.rows())
                .extracting(Summary.Row::name)
                .containsExactly("C1", "P1", "N1", "head.P2", "head.flatten", "head.drop", "head.F2");
    }

    @Test
    void text_is_an_aligned_table_with_totals_in_every_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Summary.of(SMALL).toText()).isEqualTo("""
                    small

                    layer      type               settings                                                 input     output    parameters    share      MACs  field  jump     memory  connected to
                    ------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
                    input                                                                                            4x20x31            -        -         -      1     1    9.92 kB
                    C1         Conv2d             3x5, stride 1, padding 1, dilation 2, groups 2, no bias  4x20x31   60x18x25       1,800    11.1%   810,000    5x9     1     108 kB  input
                    P1         MaxPool2d          3x3, stride 2, padding 1                                 60x18x25  60x9x13            -        -         -   7x11     2    28.1 kB  C1
                    N1         LocalResponseNorm  size 5, alpha 1E-4, beta 0.75, k 2                       60x9x13   60x9x13            -        -         -   7x11     2    28.1 kB  P1
                    head       Sequential                                                                  60x9x13   10          (14,410)  (88.9%)  (14,400)  21x33     0  (5.80 kB)  N1
                      P2       AvgPool2d          2x2, stride 2                                            60x9x13   60x4x6             -        -         -   9x13     4    5.76 kB  N1
                      flatten  Flatten                                                                     60x4x6    1440               -        -         -   9x13     4          -  P2
                      drop     Dropout            probability 0.25                                         1440      1440               -        -         -   9x13     4          -  flatten
                      F2       Dense              1440 to 10                                               1440      10            14,410    88.9%    14,400  21x33     0       40 B  drop
                    ------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
                    total                                                                                                          16,210     100%   824,400                  180 kB

                    Parameters: 16,210, all trainable (64.8 kB as 32-bit floats; 1 MB = 1,000,000 bytes).
                    Not trainable: 0 (running statistics of batch norms, codes set by hand; not among the parameters).
                    MACs: 824,400 (multiply-accumulates for one input, weights of convolutions and dense layers only; FLOPs = 2·MACs).
                    Activations: 44,970 (180 kB for one input, with the input; activation functions, flatten and dropout work in place).
                    Connections: 824,410 (uses of a weight or a bias, as LeCun et al. 1998 count them).
                    In parentheses: sums over a block.
                    """);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_network_without_layers_has_a_summary() {
        Summary summary = Summary.of(Network.of("empty", Shape.of(3, 4, 5)));

        assertThat(summary.output()).isEqualTo(Shape.of(3, 4, 5));
        assertThat(summary.parameters()).isZero();
        assertThat(summary.toText()).contains("input", "3x4x5", "Parameters: 0, all trainable (0 B as");
    }

    @Test
    void an_unknown_layer_is_refused_with_those_there_are() {
        Summary summary = Summary.of(Network.of("two", Shape.of(3), Dense.of(3, 2), new Relu()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary.row("F6"))
                .withMessage("\"two\" has no layer \"F6\". There are dense1, relu1.");
    }

    @Test
    void a_layer_that_does_not_fit_is_named() {
        Network narrow = Network.builder("narrow", Shape.of(1, 28, 28))
                .add("C1", Conv2d.of(1, 6, 5))
                .add("C3", Conv2d.of(16, 120, 5))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summary.of(narrow))
                .withMessage("Layer \"C3\": Conv2d expects an input of shape [16, H, W] (16 input channels)"
                        + " but got [6, 24, 24].");
    }

    @Test
    void counts_beyond_int_are_exact_and_counts_beyond_long_are_refused() {
        Network large = Network.of("large", Shape.of(2_000_000_000), Dense.of(2_000_000_000, 2_000_000_000));
        Conv2d many = Conv2d.of(1, Integer.MAX_VALUE, 1).withoutBias();
        Conv2d more = Conv2d.of(Integer.MAX_VALUE, Integer.MAX_VALUE, 2).withoutBias();
        Network network = Network.of("more", Shape.of(1, 2, 2), many, more);
        Dense square = Dense.of(2_000_000_000, 2_000_000_000);
        Network sum = Network.of("sum", Shape.of(2_000_000_000), square, square, square);

        assertThat(Summary.of(large).parameters()).isEqualTo(4_000_000_002_000_000_000L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summary.of(network))
                .withMessage("Layer \"conv2\": The parameters or multiply-accumulates of this Conv2d are more than a"
                        + " long can count.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summary.of(sum))
                .withMessage("What \"sum\" needs adds up to more than a long can count.");
    }

    private static final Network BLOCKS = Network.builder("blocks", Shape.of(3, 8, 9))
            .add("conv", Conv2d.of(3, 4, 1))
            .add(
                    "block",
                    new Residual(
                            Sequential.builder()
                                    .add("a", Conv2d.of(4, 6, 3).withPadding(1))
                                    .add("b", BatchNorm2d.of(6))
                                    .build(),
                            Sequential.builder().add("c", Conv2d.of(4, 6, 1)).build()))
            .add("same", Residual.of(Sequential.of(new Relu())))
            .add("fork", Concat.of(Conv2d.of(6, 5, 1), new Sequential(List.of()), MaxPool2d.of(1, 1)))
            .add("aux", new AuxiliaryHead(Sequential.of(new Flatten(), Dense.of(17 * 72, 2))))
            .add("relu", new Relu())
            .build();

    @Test
    void a_join_comes_after_its_branches_and_is_connected_to_them() {
        Summary summary = Summary.of(BLOCKS);

        assertThat(summary.rows())
                .extracting(Summary.Row::name)
                .containsExactly(
                        "conv",
                        "block.body.a",
                        "block.body.b",
                        "block.shortcut.c",
                        "block",
                        "same.body.relu1",
                        "same",
                        "fork.branch1",
                        "fork.branch3",
                        "fork",
                        "aux.flatten1",
                        "aux.dense1",
                        "aux",
                        "relu");
        assertThat(summary.row("block").connectedTo()).containsExactly("block.body.b", "block.shortcut.c");
        assertThat(summary.row("block.shortcut.c").connectedTo()).containsExactly("conv");
        assertThat(summary.row("same").connectedTo()).containsExactly("same.body.relu1", "block");
        assertThat(summary.row("fork").connectedTo()).containsExactly("fork.branch1", "same", "fork.branch3");
        assertThat(summary.row("relu").connectedTo()).containsExactly("fork");
        assertThat(summary.row("fork").output()).isEqualTo(Shape.of(17, 8, 9));
    }

    @Test
    void running_statistics_are_kept_apart_from_parameters() {
        Summary summary = Summary.of(BLOCKS);

        assertThat(summary.row("block.body.b").parameters()).isEqualTo(12);
        assertThat(summary.total().fixed()).isEqualTo(12);
        assertThat(summary.toText()).contains("Not trainable: 12 (");
    }

    @Test
    void the_macs_of_auxiliary_heads_are_named() {
        assertThat(Summary.of(BLOCKS).toText()).contains("Auxiliary heads: 2,448 of the MACs, in training only.");
        assertThat(Summary.of(SMALL).toText()).doesNotContain("Auxiliary");
    }

    @Test
    void a_parameter_that_two_layers_share_counts_once() {
        Conv2d conv = Conv2d.of(8, 8, 3).withPadding(1);
        Summary summary = Summary.of(Network.builder("twice", Shape.of(8, 32, 32))
                .add("first", conv)
                .add("again", new Shared("first", conv))
                .build());

        assertThat(summary.parameters()).isEqualTo(584);
        assertThat(summary.macs()).isEqualTo(2 * 576 * 1024);
        assertThat(summary.row("again").sharedWith()).isEqualTo("first");
        assertThat(summary.row("first").sharedWith()).isEmpty();
        assertThat(summary.row("again").field()).isEqualTo(new ReceptiveField(5, 5, 1, 1));
        assertThat(summary.toText()).contains("3x3, stride 1, padding 1, parameters of first");
    }

    @Test
    void shared_parameters_must_be_there() {
        Network network = Network.of("lost", Shape.of(8, 4, 4), new Shared("conv9", Conv2d.of(8, 8, 3)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summary.of(network))
                .withMessageStartingWith("Layer \"shared1\": Shared uses the parameters of \"conv9\" but no layer");
    }

    @Test
    void activations_beyond_long_are_refused() {
        Layer pool = MaxPool2d.of(1, 1);
        Network network = Network.of("wide", Shape.of(2, 1_500_000_000, 1_500_000_000), pool, pool, pool);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summary.of(network))
                .withMessage("What \"wide\" needs adds up to more than a long can count.");
    }

    @Test
    void markdown_has_a_row_per_layer_and_takes_names_literally() {
        Network network =
                Network.of("a|b <i>", Shape.of(1, 4, 5), Conv2d.of(1, 2, 3), Sequential.of(new Relu(), new Flatten()));

        assertThat(Summary.of(network).toMarkdown())
                .startsWith("# a\\|b &lt;i>\n\n| layer | type | settings |")
                .contains("|---|---|---|---|---|--:|--:|--:|--:|--:|--:|---|\n")
                .contains(
                        "| conv1 | Conv2d | 3x3, stride 1 | 1x4x5 | 2x2x3 | 20 | 100.0% | 108 | 3 | 1 | 48 B | input |\n")
                .contains("| &emsp;relu1 | Relu |")
                .contains("| **total** |")
                .contains("\n* Parameters: 20, all trainable");
    }

    @Test
    void a_summary_shows_itself_as_its_text() {
        assertThat(Summary.of(SMALL)).hasToString(Summary.of(SMALL).toText());
    }
}
