package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.Softmax;
import receptive.model.Tanh;

class InferenceTest {

    private static final Conv2d CONV = Conv2d.of(2, 4, 3, 2).withPadding(1).withGroups(2);

    /** One of each kind of layer. */
    private static final Network ALL = Network.builder("all", Shape.of(2, 11, 14))
            .add("conv", CONV)
            .add(new Relu())
            .add("max", MaxPool2d.of(3, 2))
            .add("norm", LocalResponseNorm.alexNet())
            .add(
                    "tail",
                    new Sequential(List.of(
                            new Named("average", AvgPool2d.of(2, 1)),
                            new Named("flatten", new Flatten()),
                            new Named("dropout", new Dropout(0.5)),
                            new Named("dense", Dense.of(4 * 4 * 6, 5)))))
            .add(new Tanh())
            .add(new Softmax())
            .build();

    @Test
    void a_network_is_its_layers_one_after_the_other() {
        Weights weights = Weights.seeded(ALL, 5);
        Tensor x = new Draw(6).tensor(Shape.of(3, 2, 11, 14));

        Tensor expected = Operations.conv2d(x, weights.weight("conv"), weights.bias("conv"), CONV);
        expected = Operations.maxPool2d(Operations.relu(expected), MaxPool2d.of(3, 2));
        expected = Operations.localResponseNorm(expected, LocalResponseNorm.alexNet());
        expected = Operations.flatten(Operations.avgPool2d(expected, AvgPool2d.of(2, 1)));
        expected =
                Operations.dense(expected, weights.weight("tail.dense"), weights.bias("tail.dense"), Dense.of(96, 5));
        expected = Operations.softmax(Operations.tanh(expected));
        Tensor y = Inference.forward(ALL, weights, x);

        assertThat(y.shape()).isEqualTo(Shape.of(3, 5));
        assertThat(y.data()).containsExactly(expected.data());
    }

    @Test
    void each_input_of_a_batch_is_computed_as_if_it_were_alone() {
        Weights weights = Weights.seeded(ALL, 5);
        Tensor batch = new Draw(8).tensor(Shape.of(3, 2, 11, 14));
        Tensor y = Inference.forward(ALL, weights, batch);

        for (int n = 0; n < 3; n++) {
            float[] one = Arrays.copyOfRange(batch.data(), n * 308, (n + 1) * 308);
            Tensor alone = Inference.forward(ALL, weights, Tensor.of(Shape.of(1, 2, 11, 14), one));
            assertThat(Arrays.copyOfRange(y.data(), n * 5, (n + 1) * 5))
                    .as("input %d", n)
                    .containsExactly(alone.data());
        }
    }

    @Test
    void a_network_without_layers_gives_back_its_input() {
        Network empty = Network.of("empty", Shape.of(3));
        Tensor x = Tensor.of(Shape.of(1, 3), 1, 2, 3);

        assertThat(Inference.forward(empty, Weights.seeded(empty, 1), x).data()).containsExactly(1, 2, 3);
    }

    @Test
    void an_input_that_does_not_fit_is_refused() {
        Weights weights = Weights.seeded(ALL, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inference.forward(ALL, weights, Tensor.zeros(Shape.of(2, 11, 14))))
                .withMessage("\"all\" expects an input of shape [N, 2, 11, 14] but got [2, 11, 14].");
    }

    @Test
    void a_layer_that_does_not_fit_the_one_before_is_named() {
        Network crooked = Network.builder("crooked", Shape.of(1, 8, 8))
                .add("C1", Conv2d.of(1, 2, 3))
                .add("block", new Sequential(List.of(new Named("F2", Dense.of(72, 4)))))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Inference.forward(crooked, Weights.seeded(crooked, 1), Tensor.zeros(Shape.of(1, 1, 8, 8))))
                .withMessage("Layer \"block.F2\": Dense expects an input of shape [N, 72] but got [1, 2, 6, 6]."
                        + " Put a Flatten before it.");
    }

    @Test
    void weights_of_another_network_are_refused() {
        Network one =
                Network.builder("one", Shape.of(3)).add("F", Dense.of(3, 2)).build();
        Network two =
                Network.builder("two", Shape.of(3)).add("G", Dense.of(3, 2)).build();
        Network wide =
                Network.builder("wide", Shape.of(3)).add("F", Dense.of(3, 4)).build();
        Tensor x = Tensor.zeros(Shape.of(1, 3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inference.forward(one, Weights.seeded(two, 1), x))
                .withMessage("Layer \"F\": No layer \"F\" with parameters is in the weights of \"two\". There are G.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inference.forward(one, Weights.seeded(wide, 1), x))
                .withMessage("Layer \"F\": Dense expects weights of shape [2, 3] but got [4, 3].");
    }
}
