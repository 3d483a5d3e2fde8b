package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AvgPool2d;
import receptive.model.BatchNorm2d;
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
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.RbfOutput;
import receptive.model.Relu;
import receptive.model.ScaledTanh;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.Sigmoid;
import receptive.model.Softmax;
import receptive.model.SparseConv2d;
import receptive.model.Tanh;
import receptive.model.TrainableSubsample;

class ShapesTest {

    static Stream<Arguments> fitting() {
        return Stream.of(
                Arguments.of(Conv2d.of(3, 96, 11).withStride(4), Shape.of(3, 227, 227), Shape.of(96, 55, 55)),
                Arguments.of(Conv2d.of(3, 8, 3, 5), Shape.of(3, 20, 30), Shape.of(8, 18, 26)),
                Arguments.of(Conv2d.of(4, 8, 3).withDilation(2).withGroups(2), Shape.of(4, 9, 7), Shape.of(8, 5, 3)),
                Arguments.of(Conv2d.of(1, 1, 5).withPadding(2), Shape.of(1, 1, 1), Shape.of(1, 1, 1)),
                Arguments.of(MaxPool2d.of(3, 2), Shape.of(96, 55, 54), Shape.of(96, 27, 26)),
                Arguments.of(new AvgPool2d(2, 2, 1), Shape.of(6, 5, 8), Shape.of(6, 3, 5)),
                Arguments.of(LocalResponseNorm.alexNet(), Shape.of(2, 3, 4), Shape.of(2, 3, 4)),
                Arguments.of(
                        Conv2d.of(1, 2, 3)
                                .withStride(new PerAxis(2, 3))
                                .withPadding(new Padding(1, 2, 0, 4))
                                .withDilation(new PerAxis(3, 1)),
                        Shape.of(1, 11, 9),
                        Shape.of(2, 4, 4)),
                Arguments.of(SparseConv2d.lenet5C3(), Shape.of(6, 14, 14), Shape.of(16, 10, 10)),
                Arguments.of(TrainableSubsample.of(6, 2), Shape.of(6, 28, 29), Shape.of(6, 14, 14)),
                Arguments.of(MaxPool2d.of(3, 2).withCeil(), Shape.of(96, 56, 55), Shape.of(96, 28, 27)),
                Arguments.of(
                        new MinPool2d(new PerAxis(2, 1), new PerAxis(2, 1), Padding.NONE, false),
                        Shape.of(3, 8, 5),
                        Shape.of(3, 4, 5)),
                // The third window would start behind the image, in its padding.
                Arguments.of(new AvgPool2d(2, 3, 1).withCeil(), Shape.of(3, 5, 5), Shape.of(3, 2, 2)),
                Arguments.of(new GlobalAvgPool2d(), Shape.of(512, 7, 9), Shape.of(512, 1, 1)),
                Arguments.of(new AdaptiveAvgPool2d(6, 7), Shape.of(256, 3, 100), Shape.of(256, 6, 7)),
                Arguments.of(BatchNorm2d.of(5), Shape.of(5, 3, 4), Shape.of(5, 3, 4)),
                Arguments.of(RbfOutput.digits(), Shape.of(84), Shape.of(10)),
                Arguments.of(new LogSoftmax(), Shape.of(10), Shape.of(10)),
                Arguments.of(new ScaledTanh(), Shape.of(2, 3, 4), Shape.of(2, 3, 4)),
                Arguments.of(new LeakyRelu(0.1), Shape.of(2, 3, 4), Shape.of(2, 3, 4)),
                Arguments.of(new Sigmoid(), Shape.of(2, 3, 4), Shape.of(2, 3, 4)),
                Arguments.of(new Flatten(), Shape.of(256, 6, 6), Shape.of(9216)),
                Arguments.of(Dense.of(9216, 10), Shape.of(9216), Shape.of(10)),
                Arguments.of(new Softmax(), Shape.of(10), Shape.of(10)),
                Arguments.of(new Relu(), Shape.of(2, 3, 4), Shape.of(2, 3, 4)),
                Arguments.of(new Tanh(), Shape.of(7), Shape.of(7)),
                Arguments.of(new Dropout(0.5), Shape.of(7), Shape.of(7)),
                Arguments.of(block("a", Conv2d.of(1, 2, 3), "b", new Flatten()), Shape.of(1, 5, 4), Shape.of(12)));
    }

    @ParameterizedTest(name = "{0} on {1} gives {2}")
    @MethodSource("fitting")
    void a_layer_that_fits_has_an_output_shape(Layer layer, Shape input, Shape output) {
        assertThat(Shapes.output(layer, input)).isEqualTo(output);
        assertThat(Shapes.outputOfBatch(layer, Shapes.batchOf(8, input))).isEqualTo(Shapes.batchOf(8, output));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sizes_are_those_counted_by_moving_a_window(long seed) {
        Draw draw = new Draw(seed);
        int kernel = draw.between(1, 6);
        int dilation = draw.between(1, 3);
        int span = (kernel - 1) * dilation + 1;
        Padding padding = draw.padding(5);
        int length = Math.max(1, span - padding.left() - padding.right()) + draw.between(0, 20);
        int stride = draw.between(1, 5);
        Conv2d layer = Conv2d.of(1, 1, 1, kernel)
                .withStride(new PerAxis(1, stride))
                .withDilation(new PerAxis(1, dilation))
                .withPadding(padding);
        int windows = 0;
        for (int start = 0; start + span <= padding.left() + length + padding.right(); start += stride) {
            windows++;
        }
        assertThat(Shapes.output(layer, Shape.of(1, 3, length)).size(2))
                .as("%s on %d pixels, seed %d", layer, length, seed)
                .isEqualTo(windows);

        int half = kernel / 2;
        Padding less = new Padding(0, 0, draw.between(0, half), draw.between(0, half));
        MaxPool2d pool = new MaxPool2d(new PerAxis(1, kernel), new PerAxis(1, stride), less, true);
        int wide = kernel + draw.between(0, 20);
        int covered = less.left() + wide + less.right();
        int incomplete = 1;
        while ((incomplete - 1) * stride + kernel < covered && incomplete * stride < less.left() + wide) {
            incomplete++;
        }
        assertThat(Shapes.output(pool, Shape.of(1, 3, wide)).size(2))
                .as("%s on %d pixels, seed %d", pool, wide, seed)
                .isEqualTo(incomplete);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    static Stream<Arguments> unfitting() {
        return Stream.of(
                Arguments.of(
                        Conv2d.of(3, 6, 5),
                        Shape.of(1, 28, 28),
                        "Conv2d expects an input of shape [3, H, W] (3 input channels) but got [1, 28, 28]."),
                Arguments.of(
                        Conv2d.of(1, 6, 5),
                        Shape.of(3, 28, 28),
                        "Conv2d expects an input of shape [1, H, W] (1 input channel) but got [3, 28, 28]."),
                Arguments.of(
                        Conv2d.of(1, 6, 5),
                        Shape.of(28, 28),
                        "Conv2d expects an input of shape [1, H, W] (1 input channel) but got [28, 28]."
                                + " Is the channel axis missing?"),
                Arguments.of(
                        Conv2d.of(1, 6, 5),
                        Shape.of(1, 4, 4),
                        "The kernel (5x5) is larger than the padded input (4x4)."
                                + " Use padding of at least 1 or a smaller kernel."),
                Arguments.of(
                        Conv2d.of(1, 6, 3, 9).withPadding(1),
                        Shape.of(1, 9, 4),
                        "The kernel (3x9) is larger than the padded input (11x6)."
                                + " Use padding of at least 3 or a smaller kernel."),
                Arguments.of(
                        Conv2d.of(1, 6, 3).withDilation(4),
                        Shape.of(1, 9, 7),
                        "The kernel (3x3, dilated to 9x9) is larger than the padded input (9x7)."
                                + " Use padding of at least 1 or a smaller kernel."),
                Arguments.of(
                        Conv2d.of(1, 1, Integer.MAX_VALUE).withDilation(Integer.MAX_VALUE),
                        Shape.of(1, 2, 2),
                        "The kernel (2147483647x2147483647, dilated to 4611686011984936963x4611686011984936963)"
                                + " is larger than the padded input (2x2)."
                                + " Use padding of at least 2305843005992468481 or a smaller kernel."),
                Arguments.of(
                        Conv2d.of(1, 1, 1).withPadding(Integer.MAX_VALUE),
                        Shape.of(1, 2, 3),
                        "The padded input (4294967296x4294967297) is larger than an array can index."
                                + " Use a smaller padding than 2147483647."),
                Arguments.of(
                        MaxPool2d.of(3, 2),
                        Shape.of(6, 2, 5),
                        "The window (3x3) is larger than the padded input (2x5)."
                                + " Use padding of at least 1 or a smaller window."),
                Arguments.of(
                        AvgPool2d.of(2, 2),
                        Shape.of(120),
                        "AvgPool2d expects an input of shape [C, H, W] but got [120]."),
                Arguments.of(
                        MaxPool2d.of(2, 2),
                        Shape.of(28, 28),
                        "MaxPool2d expects an input of shape [C, H, W] but got [28, 28]."),
                Arguments.of(
                        LocalResponseNorm.alexNet(),
                        Shape.of(9216),
                        "LocalResponseNorm expects an input of shape [C, H, W] but got [9216]."),
                Arguments.of(
                        Dense.of(9216, 4096),
                        Shape.of(256, 6, 6),
                        "Dense expects an input of shape [9216] but got [256, 6, 6]. Put a Flatten before it."),
                Arguments.of(
                        Dense.of(9216, 4096), Shape.of(6400), "Dense expects an input of shape [9216] but got [6400]."),
                Arguments.of(
                        SparseConv2d.lenet5C3(),
                        Shape.of(5, 14, 14),
                        "SparseConv2d expects an input of shape [6, H, W] (6 input channels) but got [5, 14, 14]."),
                Arguments.of(
                        TrainableSubsample.of(6, 3),
                        Shape.of(6, 2, 9),
                        "The window (3x3) is larger than the input (2x9). Use a smaller window."),
                Arguments.of(
                        MinPool2d.of(2, 2), Shape.of(9), "MinPool2d expects an input of shape [C, H, W] but got [9]."),
                Arguments.of(
                        new GlobalAvgPool2d(),
                        Shape.of(9),
                        "GlobalAvgPool2d expects an input of shape [C, H, W] but got [9]."),
                Arguments.of(
                        AdaptiveAvgPool2d.of(2),
                        Shape.of(9),
                        "AdaptiveAvgPool2d expects an input of shape [C, H, W] but got [9]."),
                Arguments.of(
                        BatchNorm2d.of(3),
                        Shape.of(4, 5, 5),
                        "BatchNorm2d expects an input of shape [3, H, W] (3 input channels) but got [4, 5, 5]."),
                Arguments.of(
                        RbfOutput.digits(),
                        Shape.of(84, 1, 1),
                        "RbfOutput expects an input of shape [84] but got [84, 1, 1]. Put a Flatten before it."),
                Arguments.of(
                        new Softmax(), Shape.of(10, 1, 1), "Softmax expects an input of shape [K] but got [10, 1, 1]."),
                Arguments.of(
                        new Flatten(),
                        Shape.of(65536, 65536),
                        "Flatten makes one axis of 4294967296 elements from [65536, 65536], more than an axis can have"
                                + " (2147483647)."),
                Arguments.of(
                        block("C1", Conv2d.of(1, 2, 3), "tail", block("F6", Dense.of(9, 2), "relu", new Relu())),
                        Shape.of(1, 5, 5),
                        "Layer \"tail.F6\": Dense expects an input of shape [9] but got [2, 3, 3]."));
    }

    @ParameterizedTest(name = "{0} refuses {1}")
    @MethodSource("unfitting")
    void a_layer_that_does_not_fit_says_what_it_expects(Layer layer, Shape input, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.output(layer, input))
                .withMessage(sentence);
    }

    @Test
    void a_batch_is_shown_with_its_batch_axis() {
        Tensor weight = Tensor.zeros(Shape.of(6, 3, 5, 5));
        Tensor x = Tensor.zeros(Shape.of(8, 1, 28, 28));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.conv2d(x, weight, null, Conv2d.of(3, 6, 5)))
                .withMessage(
                        "Conv2d expects an input of shape [N, 3, H, W] (3 input channels) but got [8, 1, 28, 28].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.maxPool2d(Tensor.zeros(Shape.of(28, 28)), MaxPool2d.of(2, 2)))
                .withMessage("MaxPool2d expects an input of shape [N, C, H, W] but got [28, 28].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.dense(x, weight, null, Dense.of(784, 10)))
                .withMessage(
                        "Dense expects an input of shape [N, 784] but got [8, 1, 28, 28]. Put a Flatten before it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.relu(Tensor.of(Shape.of(), 1)))
                .withMessage("Relu expects an input of shape [N, ...] with a batch axis but got [].");
    }

    @Test
    void weights_and_biases_that_do_not_fit_are_refused() {
        Tensor x = Tensor.zeros(Shape.of(1, 4, 9, 9));
        Conv2d layer = Conv2d.of(4, 6, 3, 5).withGroups(2);
        Tensor weight = Tensor.zeros(Shape.of(6, 2, 3, 5));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.conv2d(x, Tensor.zeros(Shape.of(6, 4, 3, 5)), null, layer))
                .withMessage("Conv2d expects weights of shape [6, 2, 3, 5] but got [6, 4, 3, 5].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.conv2d(x, weight, new float[5], layer))
                .withMessage("Conv2d expects a bias of length 6 but got one of length 5.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.conv2d(x, weight, new float[6], layer.withoutBias()))
                .withMessage("This Conv2d has no bias but got one of length 6. Pass null, or use a layer with a bias.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.dense(
                        Tensor.zeros(Shape.of(1, 3)), Tensor.zeros(Shape.of(3, 2)), null, Dense.of(3, 2)))
                .withMessage("Dense expects weights of shape [2, 3] but got [3, 2].");
    }

    @Test
    void results_and_windows_too_large_for_an_array_are_refused() {
        Tensor pixel = Tensor.zeros(Shape.of(1, 1, 1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.conv2d(
                        pixel,
                        Tensor.zeros(Shape.of(1, 1, 1, 1)),
                        null,
                        Conv2d.of(1, 1, 1).withPadding(30_000)))
                .withMessage(
                        "A tensor of shape [1, 1, 60001, 60001] has 3600120001 elements, more than an array can hold"
                                + " (2147483639).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operations.maxPool2d(pixel, new MaxPool2d(99_999, 1, 49_999)))
                .withMessage(
                        "A window of 99999x99999 has 9999800001 pixels, more than an array can hold (2147483639).");
    }

    private static Sequential block(String first, Layer a, String second, Layer b) {
        return new Sequential(List.of(new Named(first, a), new Named(second, b)));
    }
}
