package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;
import receptive.model.SparseConv2d;
import receptive.model.TrainableSubsample;

/** What happens to weights that are no numbers. */
class NonNumbersTest {

    private static final Network SMALL =
            Network.of("small", Shape.of(2, 5, 6), Conv2d.of(2, 3, 3), new Relu(), Conv2d.of(3, 1, 1));

    @Test
    void a_network_names_the_layer_and_the_weight_that_is_not_a_number() {
        Weights weights = Weights.seeded(SMALL, 1);
        weights.weight("conv2").data()[2] = Float.NaN;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inference.forward(SMALL, weights, Tensor.zeros(Shape.of(1, 2, 5, 6))))
                .withMessage("Layer \"conv2\": Conv2d needs finite numbers but its weight [0, 2, 0, 0] is NaN.");
    }

    @Test
    void a_network_names_the_layer_and_the_bias_that_is_infinite() {
        Weights weights = Weights.seeded(SMALL, 1);
        weights.bias("conv1")[1] = Float.POSITIVE_INFINITY;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inference.forward(SMALL, weights, Tensor.zeros(Shape.of(1, 2, 5, 6))))
                .withMessage("Layer \"conv1\": Conv2d needs finite numbers but its bias [1] is Infinity.");
    }

    @Test
    void every_layer_with_weights_refuses_those_that_are_no_numbers() {
        Tensor maps = new Draw(1).tensor(Shape.of(2, 2, 4, 4));
        Tensor row = new Draw(1).tensor(Shape.of(2, 3));
        float nan = Float.NaN;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.dense(row, Tensor.of(Shape.of(1, 3), 0, nan, 0), null, Dense.of(3, 1)))
                .withMessage("Dense needs finite numbers but its weight [0, 1] is NaN.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.sparseConv2d(
                        maps,
                        Tensor.of(Shape.of(2, 1, 1), 1, nan),
                        null,
                        SparseConv2d.of(2, List.of(List.of(0, 1)), 1)))
                .withMessage("SparseConv2d needs finite numbers but its weight [1, 0, 0] is NaN.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.subsample(
                        maps, Tensor.of(Shape.of(2), 1, 1), new float[] {nan, 0}, TrainableSubsample.of(2, 2)))
                .withMessage("TrainableSubsample needs finite numbers but its bias [0] is NaN.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.batchNorm2d(
                        maps, Tensor.of(Shape.of(2), 1, nan), null, RunningStatistics.fresh(2), BatchNorm2d.of(2)))
                .withMessage("BatchNorm2d needs finite numbers but its weight [1] is NaN.");
    }

    @Test
    void a_batch_norm_refuses_statistics_that_are_none_and_moves_nothing_then() {
        Tensor maps = new Draw(1).tensor(Shape.of(2, 2, 4, 4));
        Tensor scale = Tensor.of(Shape.of(2), 1, 1);
        RunningStatistics negative = new RunningStatistics(new float[] {0, 3}, new float[] {1, -2});
        RunningStatistics fresh = RunningStatistics.fresh(2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.batchNorm2d(maps, scale, null, negative, BatchNorm2d.of(2)))
                .withMessage(
                        "BatchNorm2d needs finite running means and variances of at least 0 but channel 1 has mean 3.0"
                                + " and variance -2.0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.batchNorm2dTraining(
                        maps, scale, new float[] {0, Float.NaN}, fresh, BatchNorm2d.of(2)))
                .withMessage("BatchNorm2d needs finite numbers but its bias [1] is NaN.");
        assertThat(fresh.mean()).containsOnly(0f);
        assertThat(fresh.variance()).containsOnly(1f);
    }

    @Test
    void inputs_may_be_anything_and_pass_through() {
        Tensor x = Tensor.of(Shape.of(1, 3), 1, Float.NaN, 2);

        assertThat(Operations.dense(x, Tensor.of(Shape.of(1, 3), 1, 1, 1), null, Dense.of(3, 1))
                        .data())
                .containsExactly(Float.NaN);
    }

    @Test
    void weights_are_replaced_by_numbers_of_the_same_shape_only() {
        Weights weights = Weights.seeded(SMALL, 1);
        Tensor fitting = new Draw(2).tensor(Shape.of(1, 3, 1, 1));

        weights.set("conv2", fitting, new float[] {7});
        assertThat(weights.weight("conv2").data()).isEqualTo(fitting.data()).isNotSameAs(fitting.data());
        assertThat(weights.bias("conv2")).containsExactly(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.set("conv2", Tensor.zeros(Shape.of(3, 1, 1, 1)), null))
                .withMessage("Layer \"conv2\" has weights [1, 3, 1, 1] and 1 biases but got [3, 1, 1, 1] and 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> weights.set("conv2", Tensor.of(Shape.of(1, 3, 1, 1), 1, 2, Float.NaN), new float[] {0}))
                .withMessage("conv2 needs finite numbers but its weight [0, 2, 0, 0] is NaN.");
    }
}
