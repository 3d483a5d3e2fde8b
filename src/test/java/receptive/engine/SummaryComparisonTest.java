package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;
import receptive.model.Tanh;
import receptive.zoo.Zoo;

class SummaryComparisonTest {

    @Test
    void layers_that_belong_together_stand_on_one_line() {
        Shape input = Shape.of(1, 8, 9);
        Network left = Network.of(
                "left", input, Conv2d.of(1, 2, 3), new Tanh(), AvgPool2d.of(2, 2), new Flatten(), Dense.of(18, 10));
        Network right = Network.of(
                "right", input, Conv2d.of(1, 2, 3), MaxPool2d.of(2, 2), new Flatten(), Dense.of(18, 5), new Relu());

        assertThat(SummaryComparison.of(Summary.of(left), Summary.of(right)).toText())
                .isEqualTo("""
                left and right

                layer     type                     output  parameters  MACs     layer     type                     output  parameters  MACs  differs in
                ---------------------------------------------------------------------------------------------------------------------------------------------------------------
                conv1     Conv2d 3x3, stride 1     2x6x7           20   756     conv1     Conv2d 3x3, stride 1     2x6x7           20   756
                tanh1     Tanh                     2x6x7            -     -  <
                avgpool1  AvgPool2d 2x2, stride 2  2x3x3            -     -  ~  maxpool1  MaxPool2d 2x2, stride 2  2x3x3            -     -  type
                flatten1  Flatten                  18               -     -     flatten1  Flatten                  18               -     -
                dense1    Dense 18 to 10           10             190   180  ~  dense1    Dense 18 to 5            5               95    90  settings, output, parameters, MACs
                                                                             >  relu1     Relu                     5                -     -

                2 of 5 and 5 layers are the same (~ differs, < only on the left, > only on the right; names do not count).

                total                       left  right  factor
                -----------------------------------------------
                parameters, all trainable    210    115    0.55
                not trainable                  0      0
                MACs                         936    846    0.90
                activations                  184    179    0.97
                memory of parameters       840 B  460 B
                memory of activations      736 B  716 B
                """);
    }

    @Test
    void a_network_is_the_same_as_itself() {
        Summary summary = Summary.of(Zoo.network("googlenet"));

        assertThat(SummaryAlignment.of(summary.rows(), summary.rows()))
                .allMatch(pair -> pair.left() == pair.right())
                .hasSameSizeAs(summary.rows());
    }

    @Test
    void every_layer_of_both_is_there_once_and_in_order() {
        List<Summary.Row> left = Summary.of(Zoo.network("vgg-b")).rows();
        List<Summary.Row> right = Summary.of(Zoo.network("resnet50")).rows();

        List<SummaryAlignment.Pair> pairs = SummaryAlignment.of(left, right);

        assertThat(pairs.stream().map(SummaryAlignment.Pair::left).filter(row -> row != null))
                .containsExactlyElementsOf(left);
        assertThat(pairs.stream().map(SummaryAlignment.Pair::right).filter(row -> row != null))
                .containsExactlyElementsOf(right);
    }

    @Test
    void of_like_layers_those_of_one_name_are_paired() {
        List<SummaryAlignment.Pair> pairs = SummaryAlignment.of(
                Summary.of(Zoo.network("resnet18")).rows(),
                Summary.of(Zoo.network("resnet34")).rows());

        assertThat(pairs.stream().filter(SummaryAlignment.Pair::isWhole))
                .hasSize(69)
                .allMatch(pair -> pair.left().name().equals(pair.right().name()));
    }

    @Test
    void networks_too_large_to_pair_are_still_shown() {
        Network.Builder left = Network.builder("left", Shape.of(1, 4, 4));
        Network.Builder right = Network.builder("right", Shape.of(1, 4, 4));
        for (int i = 0; i < 2_100; i++) {
            left.add(new Relu());
            right.add(new Tanh());
        }

        List<SummaryAlignment.Pair> pairs = SummaryAlignment.of(
                Summary.of(left.build()).rows(), Summary.of(right.build()).rows());

        assertThat(pairs).hasSize(4_200).noneMatch(SummaryAlignment.Pair::isWhole);
    }
}
