package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static receptive.engine.Tolerance.positive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.model.BatchNorm2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.LeakyRelu;
import receptive.model.LocalResponseNorm;
import receptive.model.RbfOutput;
import receptive.model.Shape;

/** The layers without windows on both kernels against their definitions. */
@Tag("twins")
class LayersTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void dense_is_what_its_definition_says(long seed) {
        Draw draw = new Draw(seed);
        int inputs = draw.between(1, 300);
        int outputs = draw.between(1, 20);
        Dense layer = new Dense(inputs, outputs, draw.between(0, 1) == 1);
        Tensor x = draw.tensor(Shape.of(draw.between(1, 3), inputs));
        Tensor weight = draw.tensor(Shape.of(outputs, inputs));
        float[] bias = layer.bias() ? draw.values(outputs) : null;

        for (Twins twin : Twins.values()) {
            Tolerance.assertClose(
                    Operations.dense(twin.choice(), x, weight, bias, layer),
                    Definitions.dense(x, weight, bias),
                    Definitions.dense(positive(x), positive(weight), positive(bias)),
                    inputs,
                    twin + " " + layer + ", seed " + seed);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void batch_norm_is_what_its_definition_says(long seed) {
        Draw draw = new Draw(seed);
        Tensor x = maps(draw);
        int channels = x.shape().size(1);
        BatchNorm2d layer = new BatchNorm2d(channels, draw.oneOf(1, 3) * 1e-5, 0.1);
        Tensor scale = draw.tensor(Shape.of(channels));
        float[] shift = draw.between(0, 1) == 1 ? draw.values(channels) : null;
        RunningStatistics running = new RunningStatistics(draw.values(channels), positive(draw.values(channels)));
        String what = layer + " on " + x.shape() + ", seed " + seed;

        for (Twins twin : Twins.values()) {
            Tolerance.assertClose(
                    Normalisation.batch(twin.choice(), x, scale, shift, running, layer),
                    Definitions.batchNorm2d(x, scale, shift, running, layer),
                    magnitudes(x, scale, shift, running, layer),
                    4,
                    twin + " " + what);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void batch_norm_in_training_takes_the_statistics_of_the_batch_and_moves_the_running_ones(long seed) {
        Draw draw = new Draw(seed);
        Tensor x = draw.tensor(
                Shape.of(draw.between(2, 3), draw.oneOf(1, 3, 5, 17), draw.between(1, 9), draw.between(1, 9)));
        int channels = x.shape().size(1);
        int values = x.data().length / channels;
        BatchNorm2d layer = new BatchNorm2d(channels, 1e-5, 0.25);
        Tensor scale = draw.tensor(Shape.of(channels));
        float[] shift = draw.values(channels);
        RunningStatistics batch = Definitions.statistics(x);
        String what = layer + " on " + x.shape() + ", seed " + seed;

        for (Twins twin : Twins.values()) {
            RunningStatistics running = RunningStatistics.fresh(channels);
            Tolerance.assertClose(
                    Normalisation.batchTraining(twin.choice(), x, scale, shift, running, layer),
                    Definitions.batchNorm2d(x, scale, shift, batch, layer),
                    magnitudes(x, scale, shift, batch, layer),
                    values,
                    twin + " " + what);
            for (int c = 0; c < channels; c++) {
                double unbiased = batch.variance()[c] * (double) values / (values - 1);
                assertThat((double) running.mean()[c]).as(what).isCloseTo(0.25 * batch.mean()[c], within(1e-6));
                assertThat((double) running.variance()[c])
                        .as(what)
                        .isCloseTo(0.75 + 0.25 * unbiased, within(1e-6 * (1 + unbiased)));
            }
        }
    }

    private static Tensor magnitudes(
            Tensor x, Tensor scale, float[] shift, RunningStatistics statistics, BatchNorm2d layer) {
        float[] mean = positive(statistics.mean());
        for (int c = 0; c < mean.length; c++) {
            mean[c] = -mean[c];
        }
        RunningStatistics apart = new RunningStatistics(mean, statistics.variance());
        return Definitions.batchNorm2d(positive(x), positive(scale), positive(shift), apart, layer);
    }

    @Test
    void batch_norm_in_training_needs_more_than_one_value_per_channel() {
        Tensor x = Tensor.zeros(Shape.of(1, 3, 1, 1));
        Tensor scale = Tensor.zeros(Shape.of(3));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Operations.batchNorm2dTraining(x, scale, null, RunningStatistics.fresh(3), BatchNorm2d.of(3)))
                .withMessage(
                        "BatchNorm2d in training needs at least two values per channel, over the batch and its pixels,"
                                + " but got an input of shape [1, 3, 1, 1].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.batchNorm2d(x, scale, null, RunningStatistics.fresh(4), BatchNorm2d.of(3)))
                .withMessage("BatchNorm2d expects running statistics of 3 channels but got those of 4.");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void local_response_norm_is_what_its_definition_says_in_both_conventions(long seed) {
        Draw draw = new Draw(seed);
        Tensor x = maps(draw);
        int size = draw.between(1, 7);
        LocalResponseNorm layer = new LocalResponseNorm(size, 0.3, 0.75, draw.between(1, 2), draw.between(0, 1) == 1);
        Tensor expected = Definitions.localResponseNorm(x, layer);

        Tolerance.assertClose(
                Operations.localResponseNorm(x, layer),
                expected,
                positive(expected),
                size,
                layer + " on " + x.shape() + ", seed " + seed);
    }

    @Test
    void the_two_conventions_of_local_response_norm_differ_by_the_size() {
        Tensor x = new Draw(2).tensor(Shape.of(2, 7, 3, 5));

        assertThat(Operations.localResponseNorm(x, LocalResponseNorm.averaged(5, 0.5, 0.75, 2))
                        .data())
                .isEqualTo(Operations.localResponseNorm(x, new LocalResponseNorm(5, 0.1, 0.75, 2))
                        .data());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void activations_are_what_their_definitions_say(long seed) {
        Draw draw = new Draw(seed);
        Tensor x = maps(draw);
        LeakyRelu leaky = new LeakyRelu(draw.oneOf(-1, 1, 20, 200) / 100.0);
        String what = x.shape() + ", seed " + seed;

        for (Twins twin : Twins.values()) {
            assertThat(Activations.relu(twin.choice(), x).data())
                    .as("%s relu %s", twin, what)
                    .isEqualTo(Definitions.relu(x).data());
            close(Activations.leakyRelu(twin.choice(), x, leaky), Definitions.leakyRelu(x, leaky), twin + " " + what);
        }
        close(Operations.tanh(x), Definitions.tanh(x), "tanh " + what);
        close(Operations.scaledTanh(x), Definitions.scaledTanh(x), "scaled tanh " + what);
        close(Operations.sigmoid(x), Definitions.sigmoid(x), "sigmoid " + what);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void softmax_and_cross_entropy_are_what_their_definitions_say(long seed) {
        Draw draw = new Draw(seed);
        int batch = draw.between(1, 3);
        Tensor scores = draw.tensor(Shape.of(batch, draw.oneOf(1, 3, 5, 17, 33)));
        int[] classes = new int[batch];
        for (int n = 0; n < batch; n++) {
            classes[n] = draw.between(0, scores.shape().size(1) - 1);
        }
        String what = scores.shape() + ", seed " + seed;

        close(Operations.softmax(scores), Definitions.softmax(scores), "softmax " + what);
        assertThat(Operations.logSoftmax(scores).data())
                .as("log softmax %s", what)
                .containsExactly(Definitions.logSoftmax(scores).data(), within(1e-6f));
        assertThat(Losses.crossEntropy(scores, classes))
                .as("cross entropy %s", what)
                .isCloseTo(Definitions.crossEntropy(scores, classes), within(1e-6));
    }

    @Test
    void losses_of_classes_that_are_not_there_are_refused() {
        Tensor scores = Tensor.zeros(Shape.of(2, 3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Losses.crossEntropy(scores, 0, 3))
                .withMessage("The class of input 1 is one of 0 to 2 but got 3.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Losses.crossEntropy(scores, 0))
                .withMessage("A loss for 1 classes expects scores of shape [1, K] but got [2, 3].");
    }

    @Test
    void log_softmax_of_large_scores_is_finite() {
        assertThat(Operations.logSoftmax(Tensor.ofVector(new double[] {1000, 0}))
                        .data())
                .containsExactly(0, -1000);
        assertThat(Operations.sigmoid(Tensor.ofVector(new double[] {-1000, 1000}))
                        .data())
                .containsExactly(0, 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sums_and_stacks_are_what_their_definitions_say(long seed) {
        Draw draw = new Draw(seed);
        Tensor a = maps(draw);
        Tensor b = draw.tensor(a.shape());
        Tensor c = draw.tensor(Shape.of(
                a.shape().size(0),
                draw.between(1, 5),
                a.shape().size(2),
                a.shape().size(3)));

        for (Twins twin : Twins.values()) {
            assertThat(Joins.add(twin.choice(), a, b).data())
                    .as("%s seed %d", twin, seed)
                    .isEqualTo(Definitions.add(a, b).data());
        }
        assertThat(Operations.concat(List.of(a, c, b)).data())
                .as("seed %d", seed)
                .isEqualTo(Definitions.concat(List.of(a, c, b)).data());
    }

    @Test
    void sums_and_stacks_that_do_not_fit_are_refused() {
        Tensor a = Tensor.zeros(Shape.of(1, 2, 3, 4));
        Tensor b = Tensor.zeros(Shape.of(1, 2, 3, 5));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.add(a, b))
                .withMessage("Adding two tensors needs equal shapes but got [1, 2, 3, 4] and [1, 2, 3, 5].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.concat(List.of(a, b)))
                .withMessage(
                        "Concatenating along the channels needs tensors [N, C, H, W] that differ in C alone but got"
                                + " [1, 2, 3, 4] and [1, 2, 3, 5].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.concat(List.of()))
                .withMessage("Concatenating needs at least one tensor but got none.");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rbf_outputs_are_what_their_definition_says(long seed) {
        Draw draw = new Draw(seed);
        Tensor x = draw.tensor(Shape.of(draw.between(1, 3), 84));
        Tensor expected = Definitions.rbf(x, RbfOutput.digits());

        Tolerance.assertClose(Operations.rbf(x, RbfOutput.digits()), expected, expected, 84, "seed " + seed);
    }

    @Test
    void the_picture_of_a_digit_has_distance_0_to_its_own_class_alone() {
        RbfOutput digits = RbfOutput.digits();
        for (int digit = 0; digit < 10; digit++) {
            double[] picture = digits.codes()
                    .get(digit)
                    .chars()
                    .mapToDouble(c -> c == '#' ? 1 : -1)
                    .toArray();
            float[] distances = Operations.rbf(Tensor.ofVector(picture), digits).data();
            for (int other = 0; other < 10; other++) {
                assertThat(distances[other] == 0)
                        .as("digit %d, class %d", digit, other)
                        .isEqualTo(digit == other);
            }
        }
    }

    @Test
    void dropout_in_training_drops_the_asked_share_and_scales_the_rest() {
        float[] ones = new float[100_000];
        Arrays.fill(ones, 1);
        Tensor x = Tensor.of(Shape.of(1, ones.length), ones);
        Dropout layer = new Dropout(0.2);

        float[] y = Operations.dropoutTraining(x, layer, 7).data();
        int dropped = 0;
        for (float value : y) {
            assertThat(value == 0 || value == 1.25f).isTrue();
            dropped += value == 0 ? 1 : 0;
        }
        assertThat(dropped).isBetween(19_500, 20_500);
        assertThat(Operations.dropoutTraining(x, layer, 7).data()).isEqualTo(y);
        assertThat(Operations.dropoutTraining(x, layer, 8).data()).isNotEqualTo(y);
    }

    private static Tensor maps(Draw draw) {
        return draw.tensor(
                Shape.of(draw.between(1, 3), draw.oneOf(1, 3, 5, 17, 33), draw.between(1, 12), draw.between(1, 21)));
    }

    private static void close(Tensor got, Tensor expected, String what) {
        // Functions of one number: a few steps, each rounded relative to a value of about 1.
        Tensor magnitudes = positive(expected);
        for (int i = 0; i < magnitudes.data().length; i++) {
            magnitudes.data()[i] = Math.max(magnitudes.data()[i], 0x1p-6f);
        }
        Tolerance.assertClose(got, expected, magnitudes, 2, what);
    }
}
