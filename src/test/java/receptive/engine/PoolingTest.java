package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static receptive.engine.Tolerance.positive;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AvgPool2d;
import receptive.model.GlobalAvgPool2d;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.Shape;
import receptive.model.TrainableSubsample;

/** Pooling on both kernels against its definitions. */
@Tag("twins")
class PoolingTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pooling_is_what_its_definition_says(long seed) {
        Draw draw = new Draw(seed);
        int height = draw.between(1, 13);
        int width = draw.between(1, 40);
        PerAxis size = new PerAxis(draw.between(1, Math.min(5, height)), draw.between(1, Math.min(5, width)));
        Padding padding = new Padding(
                draw.between(0, size.height() / 2),
                draw.between(0, size.height() / 2),
                draw.between(0, size.width() / 2),
                draw.between(0, size.width() / 2));
        check(draw, height, width, size, draw.perAxis(1, 4), padding, draw.between(0, 1) == 1, "seed " + seed);
    }

    @ParameterizedTest(name = "{0}x{1} image, window {2}, stride {3}, padding {4}, ceil {5}")
    @CsvSource({
        "1, 1, 2, 1, 1, false",
        "1, 1, 3, 1, 1, false",
        "200, 150, 3, 1, 1, false", // several bands
        "70, 70, 70, 1, 0, false", // global
        "6, 9, 3, 2, 0, true", // one incomplete window on each axis
        "5, 7, 2, 3, 1, true", // a last window that would start in the padding behind the image
        "1, 1, 1, 5, 0, true"
    })
    void pooling_at_the_edges_of_its_settings(int height, int width, int size, int stride, int padding, boolean ceil) {
        check(new Draw(43), height, width, PerAxis.of(size), PerAxis.of(stride), Padding.of(padding), ceil, "seed 43");
    }

    @Test
    void a_maximum_may_be_negative_and_padding_never_wins() {
        Tensor x = Tensor.ofImage(new double[][] {{-4, -3, -9}, {-8, -7, -6}});

        assertThat(Operations.maxPool2d(x, new MaxPool2d(2, 2, 1)).toImage())
                .isDeepEqualTo(new double[][] {{-4, -3}, {-8, -6}});
    }

    @Test
    void a_minimum_may_be_positive_and_padding_never_wins() {
        Tensor x = Tensor.ofImage(new double[][] {{4, 3, 9}, {8, 7, 6}});

        assertThat(Operations.minPool2d(x, new MinPool2d(2, 2, 1)).toImage())
                .isDeepEqualTo(new double[][] {{4, 3}, {8, 6}});
    }

    @Test
    void padded_zeros_count_in_a_mean_unless_they_are_told_not_to() {
        Tensor x = Tensor.ofImage(new double[][] {{4, 8}, {12, 16}});
        AvgPool2d pool = new AvgPool2d(2, 2, 1);

        assertThat(Operations.avgPool2d(x, pool).toImage()).isDeepEqualTo(new double[][] {{1, 2}, {3, 4}});
        assertThat(Operations.avgPool2d(x, pool.withoutCountingPadding()).toImage())
                .isDeepEqualTo(new double[][] {{4, 8}, {12, 16}});
    }

    @Test
    void rounding_up_keeps_the_last_incomplete_window_and_its_mean_is_that_of_what_is_there() {
        Tensor x = Tensor.ofImage(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});

        assertThat(Operations.avgPool2d(x, AvgPool2d.of(2, 2).withCeil()).toImage())
                .isDeepEqualTo(new double[][] {{3, 4.5}, {7.5, 9}});
        assertThat(Operations.avgPool2d(x, AvgPool2d.of(2, 2)).toImage()).isDeepEqualTo(new double[][] {{3}});
    }

    @Test
    void the_mean_of_nine_equal_whole_numbers_is_that_number() {
        double[][] sevens = new double[9][12];
        Arrays.stream(sevens).forEach(row -> Arrays.fill(row, 7));

        assertThat(Operations.avgPool2d(Tensor.ofImage(sevens), AvgPool2d.of(3, 3))
                        .data())
                .containsOnly(7f);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void global_and_adaptive_averages_are_what_their_definitions_say(long seed) {
        Draw draw = new Draw(seed);
        Tensor x = draw.tensor(
                Shape.of(draw.between(1, 3), draw.oneOf(1, 3, 5, 17, 33), draw.between(1, 15), draw.between(1, 15)));
        AdaptiveAvgPool2d layer = new AdaptiveAvgPool2d(draw.between(1, 9), draw.between(1, 9));
        String what = layer + " on " + x.shape() + ", seed " + seed;
        long pixels = (long) x.shape().size(2) * x.shape().size(3);

        Tolerance.assertClose(
                Operations.globalAvgPool2d(x),
                Definitions.globalAvgPool2d(x),
                Definitions.globalAvgPool2d(positive(x)),
                pixels,
                "global " + what);
        Tolerance.assertClose(
                Operations.adaptiveAvgPool2d(x, layer),
                Definitions.adaptiveAvgPool2d(x, layer),
                Definitions.adaptiveAvgPool2d(positive(x), layer),
                pixels,
                what);
    }

    @Test
    void adaptive_pooling_to_one_pixel_is_global_and_to_the_same_size_changes_nothing() {
        Tensor x = new Draw(9).tensor(Shape.of(2, 3, 5, 7));

        assertThat(Operations.adaptiveAvgPool2d(x, AdaptiveAvgPool2d.of(1)).data())
                .isEqualTo(Pooling.global(x, new GlobalAvgPool2d()).data());
        assertThat(Operations.adaptiveAvgPool2d(x, new AdaptiveAvgPool2d(5, 7)).data())
                .isEqualTo(x.data());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void trainable_subsampling_is_what_its_definition_says(long seed) {
        Draw draw = new Draw(seed);
        int channels = draw.oneOf(1, 3, 5, 17, 33);
        int height = draw.between(3, 13);
        int width = draw.between(3, 40);
        TrainableSubsample layer = new TrainableSubsample(channels, draw.perAxis(1, 3), draw.perAxis(1, 3));
        Tensor x = draw.tensor(Shape.of(draw.between(1, 3), channels, height, width));
        Tensor coefficients = draw.tensor(Shape.of(channels));
        float[] bias = draw.values(channels);

        for (Twins twin : Twins.values()) {
            Tolerance.assertClose(
                    Pooling.subsample(twin.choice(), x, coefficients, bias, layer),
                    Definitions.subsample(x, coefficients, bias, layer),
                    Definitions.subsample(positive(x), positive(coefficients), positive(bias), layer),
                    (long) layer.size().height() * layer.size().width(),
                    twin + " " + layer + " on " + x.shape() + ", seed " + seed);
        }
    }

    private static void check(
            Draw draw,
            int height,
            int width,
            PerAxis size,
            PerAxis stride,
            Padding padding,
            boolean ceil,
            String seed) {
        Tensor x = draw.tensor(Shape.of(draw.between(1, 3), draw.oneOf(1, 3, 5, 17, 33), height, width));
        MaxPool2d max = new MaxPool2d(size, stride, padding, ceil);
        MinPool2d min = new MinPool2d(size, stride, padding, ceil);
        String what = max + " on " + x.shape() + ", " + seed;
        for (Twins twin : Twins.values()) {
            assertThat(Pooling.max(twin.choice(), x, max).data())
                    .as("%s %s", twin, what)
                    .isEqualTo(Definitions.maxPool2d(x, max).data());
            assertThat(Pooling.min(twin.choice(), x, min).data())
                    .as("min %s %s", twin, what)
                    .isEqualTo(Definitions.minPool2d(x, min).data());
            for (boolean countPadding : new boolean[] {true, false}) {
                AvgPool2d average = new AvgPool2d(size, stride, padding, ceil, countPadding);
                Tolerance.assertClose(
                        Pooling.average(twin.choice(), x, average),
                        Definitions.avgPool2d(x, average),
                        Definitions.avgPool2d(positive(x), average),
                        (long) size.height() * size.width(),
                        twin + " " + average + " on " + x.shape() + ", " + seed);
            }
        }
    }
}
