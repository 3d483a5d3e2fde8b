package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static receptive.engine.Tolerance.positive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.model.Conv2d;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.Shape;
import receptive.model.SparseConv2d;

/** Convolutions on both kernels against their definitions. */
@Tag("twins")
class ConvolutionTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void conv2d_is_what_its_definition_says(long seed) {
        Draw draw = new Draw(seed);
        int in = draw.oneOf(1, 3, 4, 5, 6, 17, 33);
        int groups = draw.oneOf(divisors(in));
        int out = groups * draw.between(1, groups > 10 ? 2 : 4);
        int height = draw.between(1, 13);
        int width = draw.between(1, 13) + draw.oneOf(0, 20);
        PerAxis stride = draw.perAxis(1, 4);
        PerAxis dilation = draw.perAxis(1, 3);
        Padding padding = draw.padding(5);
        int kernelHeight =
                draw.between(1, Math.min(6, (height + padding.top() + padding.bottom() - 1) / dilation.height() + 1));
        int kernelWidth =
                draw.between(1, Math.min(7, (width + padding.left() + padding.right() - 1) / dilation.width() + 1));
        boolean bias = draw.between(0, 1) == 1;
        Conv2d layer = new Conv2d(in, out, kernelHeight, kernelWidth, stride, padding, dilation, groups, bias);

        check(draw, layer, draw.between(1, 3), height, width, "seed " + seed);
    }

    @ParameterizedTest(name = "{0}x{1} image, {2}x{3} kernel, stride {4}, padding {5}, dilation {6}")
    @CsvSource({
        "1, 1, 5, 5, 1, 2, 1", // taps that see padding only
        "1, 3, 7, 3, 2, 4, 1",
        "2, 1, 3, 2, 1, 9, 4",
        "4, 7, 4, 7, 1, 0, 1", // the kernel is the image
        "5, 9, 1, 1, 7, 0, 1", // the stride skips most of the image
        "40, 300, 5, 3, 1, 2, 1", // several bands, the last one lower
        "3, 70000, 1, 2, 3, 1, 1", // one row is more than a band
        "61, 67, 11, 5, 4, 3, 2"
    })
    void conv2d_at_the_edges_of_its_settings(
            int height, int width, int kernelHeight, int kernelWidth, int stride, int padding, int dilation) {
        Conv2d layer = new Conv2d(3, 2, kernelHeight, kernelWidth, stride, padding, dilation, 1, true);

        check(new Draw(41), layer, 2, height, width, "seed 41");
    }

    @Test
    void padding_on_one_side_only_is_the_image_with_that_side_padded() {
        Tensor x = Tensor.ofImage(new double[][] {{1, 2}, {3, 4}});
        Tensor one = Tensor.ofFilters(new double[][][][] {{{{1}}}});

        Tensor y = Operations.conv2d(x, one, null, Conv2d.of(1, 1, 1).withPadding(new Padding(1, 0, 0, 2)));

        assertThat(y.toImage()).isDeepEqualTo(new double[][] {{0, 0, 0, 0}, {1, 2, 0, 0}, {3, 4, 0, 0}});
    }

    @Test
    void stride_and_dilation_of_one_axis_leave_the_other_alone() {
        Tensor x = Tensor.ofImage(new double[][] {{1, 2, 3, 4, 5}, {6, 7, 8, 9, 10}, {11, 12, 13, 14, 15}});
        Tensor pair = Tensor.ofFilters(new double[][][][] {{{{1, 10}}}});
        Conv2d layer = Conv2d.of(1, 1, 1, 2).withStride(new PerAxis(2, 1)).withDilation(new PerAxis(1, 3));

        assertThat(Operations.conv2d(x, pair, null, layer).toImage())
                .isDeepEqualTo(new double[][] {{41, 52}, {151, 162}});
    }

    @ParameterizedTest(name = "{0} channels")
    @CsvSource({"1", "3", "17", "33"})
    void a_depthwise_convolution_keeps_channels_apart(int channels) {
        Conv2d layer =
                Conv2d.of(channels, 2 * channels, 3, 2).withGroups(channels).withPadding(1);

        check(new Draw(5), layer, 3, 9, 14, "seed 5");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_sparse_convolution_is_what_its_definition_says(long seed) {
        Draw draw = new Draw(seed);
        int in = draw.oneOf(1, 3, 5, 6, 17, 33);
        List<List<Integer>> table = table(draw, in, draw.between(1, 7));
        int height = draw.between(3, 13);
        int width = draw.between(3, 25);
        Padding padding = draw.padding(2);
        boolean bias = draw.between(0, 1) == 1;
        SparseConv2d layer =
                new SparseConv2d(in, table, draw.between(1, 3), draw.between(1, 3), draw.perAxis(1, 3), padding, bias);

        check(draw, layer, draw.between(1, 3), height, width, "seed " + seed);
    }

    @Test
    void a_table_of_all_connections_is_an_ordinary_convolution() {
        Draw draw = new Draw(3);
        List<Integer> all = List.of(0, 1, 2, 3, 4);
        Tensor x = draw.tensor(Shape.of(2, 5, 9, 8));
        Tensor weight = draw.tensor(Shape.of(3, 5, 3, 3));
        float[] bias = draw.values(3);

        Tensor sparse = Operations.sparseConv2d(
                x, Tensor.of(Shape.of(15, 3, 3), weight.data()), bias, SparseConv2d.of(5, List.of(all, all, all), 3));

        assertThat(sparse.data())
                .isEqualTo(
                        Operations.conv2d(x, weight, bias, Conv2d.of(5, 3, 3)).data());
    }

    @Test
    void layer_c3_of_lenet_5_has_60_connections() {
        assertThat(SparseConv2d.lenet5C3().kernels()).isEqualTo(60);

        check(new Draw(7), SparseConv2d.lenet5C3(), 2, 14, 14, "seed 7");
    }

    private static void check(Draw draw, Conv2d layer, int batch, int height, int width, String seed) {
        Tensor x = draw.tensor(Shape.of(batch, layer.inChannels(), height, width));
        Tensor weight = draw.tensor(Parameters.of(layer).weight());
        float[] bias = layer.bias() ? draw.values(layer.outChannels()) : null;
        float[] xBefore = x.data().clone();
        float[] weightBefore = weight.data().clone();
        String what = layer + " on " + x.shape() + ", " + seed;
        long terms = (long) layer.inChannels() / layer.groups() * layer.kernelHeight() * layer.kernelWidth();

        Tensor expected = Definitions.conv2d(x, weight, bias, layer);
        Tensor magnitudes = Definitions.conv2d(positive(x), positive(weight), positive(bias), layer);
        Tensor scalar = Convolution.forward(Twins.SCALAR.choice(), x, weight, bias, layer);
        Tolerance.assertClose(scalar, expected, magnitudes, terms, what);
        for (Twins twin : Twins.values()) {
            assertThat(Convolution.forward(twin.choice(), x, weight, bias, layer)
                            .data())
                    .as("bits of %s: %s", twin, what)
                    .isEqualTo(scalar.data());
        }
        assertThat(x.data()).as("input kept: %s", what).isEqualTo(xBefore);
        assertThat(weight.data()).as("weights kept: %s", what).isEqualTo(weightBefore);
    }

    private static void check(Draw draw, SparseConv2d layer, int batch, int height, int width, String seed) {
        Tensor x = draw.tensor(Shape.of(batch, layer.inChannels(), height, width));
        Tensor weight = draw.tensor(Parameters.of(layer).weight());
        float[] bias = layer.bias() ? draw.values(layer.outChannels()) : null;
        String what = layer + " on " + x.shape() + ", " + seed;
        long terms = (long) layer.inChannels() * layer.kernelHeight() * layer.kernelWidth();

        Tensor expected = Definitions.sparseConv2d(x, weight, bias, layer);
        Tensor magnitudes = Definitions.sparseConv2d(positive(x), positive(weight), positive(bias), layer);
        for (Twins twin : Twins.values()) {
            Tolerance.assertClose(
                    Convolution.forward(twin.choice(), x, weight, bias, layer),
                    expected,
                    magnitudes,
                    terms,
                    twin + " " + what);
        }
    }

    /** Each map sees some of the channels, in any order. */
    private static List<List<Integer>> table(Draw draw, int channels, int maps) {
        List<List<Integer>> table = new ArrayList<>();
        for (int map = 0; map < maps; map++) {
            List<Integer> seen = new ArrayList<>();
            int start = draw.between(0, channels - 1);
            int count = draw.between(1, channels);
            for (int i = 0; i < count; i++) {
                seen.add((start + i) % channels);
            }
            table.add(seen);
        }
        return table;
    }

    private static int[] divisors(int number) {
        return IntStream.rangeClosed(1, number)
                .filter(divisor -> number % divisor == 0)
                .toArray();
    }
}
