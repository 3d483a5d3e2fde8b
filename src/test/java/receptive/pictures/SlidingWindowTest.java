package receptive.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import receptive.engine.Operations;
import receptive.engine.Tensor;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.Shape;

class SlidingWindowTest {

    private static final Tensor IMAGE = Tensor.ofImage(new double[][] {
        {1, 0, 2, 1, 0},
        {0, 1, 1, 2, 1},
        {2, 1, 0, 1, 0},
        {1, 0, 1, 2, 2},
        {0, 2, 1, 0, 1}
    });
    private static final Tensor SOBEL = Tensor.ofFilters(new double[][][][] {{{{1, 0, -1}, {2, 0, -2}, {1, 0, -1}}}});
    private static final Conv2d STRIDE_2 = Conv2d.of(1, 1, 3).withStride(2).withPadding(1);

    static final Tensor VOLUME = ramp(Shape.of(1, 4, 3, 6), 11, 4);
    static final SlidingWindow CONVOLUTION = SlidingWindow.of(IMAGE, SOBEL, new float[] {0.5f}, STRIDE_2);
    static final SlidingWindow GROUPS = SlidingWindow.of(
            VOLUME,
            ramp(Shape.of(6, 2, 2, 3), 7, 2),
            new float[6],
            Conv2d.of(4, 6, 2, 3).withGroups(2));
    static final SlidingWindow DILATED = SlidingWindow.of(
            IMAGE,
            ramp(Shape.of(1, 1, 2, 1), 3, 2),
            null,
            Conv2d.of(1, 1, 2, 1)
                    .withoutBias()
                    .withDilation(new PerAxis(3, 1))
                    .withStride(new PerAxis(1, 2))
                    .withPadding(new Padding(0, 1, 2, 0)));
    static final SlidingWindow LARGEST =
            SlidingWindow.of(VOLUME, MaxPool2d.of(2, 2).withPadding(1).withCeil());
    static final SlidingWindow SMALLEST =
            SlidingWindow.of(VOLUME, MinPool2d.of(3, 2).withPadding(1));
    static final SlidingWindow MEAN =
            SlidingWindow.of(VOLUME, AvgPool2d.of(3, 2).withPadding(1));
    static final SlidingWindow MEAN_OF_IMAGE =
            SlidingWindow.of(VOLUME, new AvgPool2d(PerAxis.of(2), PerAxis.of(2), Padding.of(1), true, false));
    static final SlidingWindow SINGLE = SlidingWindow.of(Tensor.ofImage(new double[][] {{-3}}), MaxPool2d.of(1, 1));
    static final SlidingWindow STRANGE = SlidingWindow.of(
            Tensor.of(Shape.of(1, 1, 2, 2), Float.NaN, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, -0.1f),
            MaxPool2d.of(1, 1));

    static final List<SlidingWindow> ALL =
            List.of(CONVOLUTION, GROUPS, DILATED, LARGEST, SMALLEST, MEAN, MEAN_OF_IMAGE, SINGLE, STRANGE);

    static Tensor ramp(Shape shape, int modulus, float divisor) {
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = (i * 7 % modulus - modulus / 2) / divisor;
        }
        return tensor;
    }

    @TempDir
    Path folder;

    private static String data(SlidingWindow window) {
        Matcher matcher = Pattern.compile("data-window=\"([^\"]*)\"").matcher(window.toHtml());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).replace("&quot;", "\"");
    }

    private static float[] numbers(String data, String field) {
        Matcher matcher =
                Pattern.compile("\"" + field + "\":(\\[[\\[\\]0-9.,eE+-]*])").matcher(data);
        assertThat(matcher.find()).as(field).isTrue();
        String[] texts = matcher.group(1)
                .replaceAll("[\\[\\]]+", " ")
                .replace(",", " ")
                .strip()
                .split(" +");
        float[] numbers = new float[texts.length];
        for (int i = 0; i < texts.length; i++) {
            numbers[i] = Float.parseFloat(texts[i]);
        }
        return numbers;
    }

    @Test
    void the_page_holds_the_numbers_of_the_engine() {
        String data = data(GROUPS);
        Tensor y = Operations.conv2d(
                VOLUME,
                ramp(Shape.of(6, 2, 2, 3), 7, 2),
                new float[6],
                Conv2d.of(4, 6, 2, 3).withGroups(2));
        assertThat(numbers(data, "x")).containsExactly(VOLUME.data());
        assertThat(numbers(data, "w"))
                .containsExactly(ramp(Shape.of(6, 2, 2, 3), 7, 2).data());
        assertThat(numbers(data, "y")).containsExactly(y.data());
    }

    @Test
    void what_is_not_a_finite_number_stays_readable_json() {
        assertThat(data(STRANGE)).contains("\"x\":[[[null,-1e999],[1e999,-0.1]]]");
    }

    @Test
    void it_says_how_the_size_of_the_output_comes_about() {
        assertThat(data(CONVOLUTION)).contains("Height of the output: ⌊(5 + 1 + 1 − 3) / 2⌋ + 1 = 3");
        assertThat(data(DILATED))
                .contains("Height of the output: ⌊(5 + 0 + 1 − 4) / 1⌋ + 1 = 3")
                .contains("Width of the output: ⌊(5 + 2 + 0 − 1) / 2⌋ + 1 = 4");
        assertThat(data(LARGEST))
                .contains(
                        "Height of the output: ⌈(3 + 1 + 1 − 2) / 2⌉ + 1 − 1 = 2 (the last window would see padding alone)");
    }

    @Test
    void a_step_of_a_convolution_is_written_out() {
        assertThat(CONVOLUTION.step(0, 1, 1))
                .hasToString("output[0, 1, 1] = 1 + 0 − 2 + 2 + 0 − 2 + 0 + 0 − 2 + 0.5 (bias) = −2.5");
        assertThat(CONVOLUTION.step(0, 0, 0)).asString().endsWith(" − 1 + 0.5 (bias) = −0.5");
    }

    @Test
    void a_step_over_many_channels_leaves_out_what_is_0() {
        Tensor x = Tensor.zeros(Shape.of(1, 5, 2, 2));
        x.data()[3] = 2;
        x.data()[19] = 1 / 3f;
        Tensor w = Tensor.zeros(Shape.of(1, 5, 2, 2));
        Arrays.fill(w.data(), 1);
        assertThat(SlidingWindow.of(x, w, null, Conv2d.of(5, 1, 2).withoutBias())
                        .step(0, 0, 0))
                .hasToString("output[0, 0, 0] = 2 + 0.333 ≈ 2.33");
    }

    @Test
    void a_step_of_a_pooling_is_written_out() {
        assertThat(SlidingWindow.of(IMAGE, MaxPool2d.of(2, 2)).step(0, 0, 1))
                .hasToString("output[0, 0, 1] = largest of 2, 1, 1, 2 = 2");
        assertThat(SlidingWindow.of(IMAGE, MinPool2d.of(2, 2).withPadding(1)).step(0, 0, 1))
                .hasToString("output[0, 0, 1] = smallest of 0, 2 = 0");
        assertThat(SlidingWindow.of(IMAGE, AvgPool2d.of(2, 2).withPadding(1)).step(0, 0, 0))
                .hasToString("output[0, 0, 0] = (0 + 0 + 0 + 1) / 4 = 0.25");
        assertThat(SlidingWindow.of(IMAGE, new AvgPool2d(PerAxis.of(2), PerAxis.of(2), Padding.of(1), false, false))
                        .step(0, 0, 1))
                .hasToString("output[0, 0, 1] = (0 + 2) / 2 = 1");
    }

    @Test
    void padding_looks_different_and_says_what_it_counts_as() {
        Drawing convolution = CONVOLUTION.step(0, 0, 0);
        assertThat(convolution.svg().split("stroke-dasharray", -1)).hasSize(24 + 1);
        assertThat(Xml.texts(SlidingWindow.of(IMAGE, MaxPool2d.of(2, 1).withPadding(1))
                        .step(0, 0, 0)))
                .contains("−∞");
        assertThat(Xml.texts(MEAN_OF_IMAGE.step(0, 0, 0))).doesNotContain("−∞");
    }

    @Test
    void the_output_is_filled_as_far_as_the_step() {
        Drawing first = CONVOLUTION.step(0, 0, 0);
        Drawing last = CONVOLUTION.step(0, 2, 2);
        assertThat(Xml.texts(last)).hasSize(Xml.texts(first).size() + 8);
    }

    @Test
    void a_group_sees_its_own_channels_only() {
        assertThat(GROUPS.channels(2)).containsExactly(0, 1);
        assertThat(GROUPS.channels(3)).containsExactly(2, 3);
        assertThat(Xml.texts(GROUPS.step(5, 0, 0)))
                .contains("Input, channel 2", "Input, channel 3", "Output, map 5")
                .doesNotContain("Input, channel 0");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void each_step_is_well_formed_xml(SlidingWindow window) {
        for (int i = 0; i < window.y.shape().size(2); i++) {
            for (int j = 0; j < window.y.shape().size(3); j++) {
                Xml.parse(window.step(window.y.shape().size(1) - 1, i, j).svg());
            }
        }
    }

    @Test
    void several_fit_into_one_page() {
        assertThat(CONVOLUTION.toHtml()).doesNotContain(" id=");
        assertThat(CONVOLUTION.toHtml()).isEqualTo(CONVOLUTION.toHtml());
    }

    @Test
    void without_scripts_its_last_step_is_seen() {
        assertThat(CONVOLUTION.toHtml()).contains(CONVOLUTION.step(0, 2, 2).svg());
    }

    @Test
    void a_saved_page_needs_nothing_from_elsewhere() throws IOException {
        Path file = folder.resolve("window.html");
        CONVOLUTION.saveTo(file);
        assertThat(Files.readString(file).replace("http://www.w3.org/2000/svg", ""))
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Convolution 3×3, stride 2, padding 1</title>")
                .doesNotContain("http", " src=", "@import");
    }

    @Test
    void a_step_is_saved_as_svg_or_page() throws IOException {
        Path svg = folder.resolve("step.svg");
        CONVOLUTION.step(0, 0, 0).saveTo(svg);
        assertThat(Xml.parse(Files.readString(svg)).getDocumentElement().getTagName())
                .isEqualTo("svg");
        Path page = folder.resolve("step.html");
        CONVOLUTION.step(0, 0, 0).saveTo(page);
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<svg ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CONVOLUTION.step(0, 0, 0).saveTo(folder.resolve("step.pdf")))
                .withMessage("A page is saved to a file that ends in .html but got \"step.pdf\".");
    }

    @Test
    void its_text_says_what_it_shows() {
        assertThat(GROUPS)
                .hasToString("Convolution 2×3, stride 1, 2 groups: [1, 4, 3, 6] to [1, 6, 2, 4]. To step through"
                        + " it, save it with saveTo(Path.of(\"window.html\")) and open that in a browser.");
        assertThat(DILATED)
                .asString()
                .startsWith("Convolution 2×1, stride 1x2, padding top 0, bottom 1, left 2, right 0, dilation 3x1: ");
    }

    @Test
    void what_cannot_be_shown_is_refused_with_a_sentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlidingWindow.of(Tensor.zeros(Shape.of(2, 1, 4, 4)), MaxPool2d.of(2, 2)))
                .withMessage("A sliding window shows one image, [1, C, H, W], but got [2, 1, 4, 4].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlidingWindow.of(Tensor.zeros(Shape.of(1, 1, 200, 200)), MaxPool2d.of(2, 2)))
                .withMessage(
                        "A sliding window of [1, 1, 200, 200] to [1, 1, 100, 100] has 50008 squares to draw; up to 4096"
                                + " can be read. Cut out a smaller image or take fewer channels.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlidingWindow.of(IMAGE, MaxPool2d.of(6, 1)))
                .withMessageContaining("(6x6) is larger than the padded input (5x5)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CONVOLUTION.step(0, 3, 0))
                .withMessage("The output has the shape [1, 1, 3, 3], so there is no step for [0, 3, 0].");
    }
}
