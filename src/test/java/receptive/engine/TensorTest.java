package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import receptive.model.Shape;

class TensorTest {

    @Test
    void elements_stand_row_by_row_with_the_last_axis_fastest() {
        Tensor x = Tensor.ofFilters(new double[][][][] {
            {{{1, 2, 3}, {4, 5, 6}}}, {{{7, 8, 9}, {10, 11, 12}}},
        });

        assertThat(x.shape()).isEqualTo(Shape.of(2, 1, 2, 3));
        assertThat(x.data()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(x.at(1, 0, 0, 2)).isEqualTo(9);
        assertThat(x.toString()).isEqualTo("Tensor [2, 1, 2, 3]");
    }

    @Test
    void images_volumes_and_vectors_come_back_as_they_went_in() {
        double[][] image = {{1, 2, 3}, {-4, 5.5, 6}};
        double[][][] volume = {{{1, 2, 3}}, {{4, 5, 6}}};
        double[] vector = {1, -2, 3};

        assertThat(Tensor.ofImage(image).shape()).isEqualTo(Shape.of(1, 1, 2, 3));
        assertThat(Tensor.ofImage(image).toImage()).isDeepEqualTo(image);
        assertThat(Tensor.ofVolume(volume).shape()).isEqualTo(Shape.of(1, 2, 1, 3));
        assertThat(Tensor.ofVolume(volume).toVolume()).isDeepEqualTo(volume);
        assertThat(Tensor.ofVector(vector).shape()).isEqualTo(Shape.of(1, 3));
        assertThat(Tensor.ofVector(vector).toVector()).containsExactly(vector);
    }

    @Test
    void a_tensor_around_an_array_is_a_view_and_one_of_nested_arrays_a_copy() {
        float[] data = {1, 2};
        double[][] image = {{1, 2}};
        Tensor view = Tensor.of(Shape.of(1, 2), data);
        Tensor copy = Tensor.ofImage(image);

        data[0] = 9;
        image[0][0] = 9;

        assertThat(view.at(0, 0)).isEqualTo(9);
        assertThat(copy.at(0, 0, 0, 0)).isEqualTo(1);
    }

    @Test
    void an_array_of_another_length_than_the_shape_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tensor.of(Shape.of(2, 3), 1, 2, 3, 4, 5))
                .withMessage("A tensor of shape [2, 3] holds 6 numbers but got 5.");
    }

    @Test
    void more_elements_than_an_array_can_hold_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tensor.zeros(Shape.of(65536, 65536)))
                .withMessage("A tensor of shape [65536, 65536] has 4294967296 elements, more than an array can hold"
                        + " (2147483639).");
    }

    @Test
    void an_index_outside_the_shape_is_refused() {
        Tensor x = Tensor.zeros(Shape.of(2, 3));

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> x.at(0, 3))
                .withMessage("The index [0, 3] lies outside the shape [2, 3].");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> x.at(-1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> x.at(1))
                .withMessage("A tensor of shape [2, 3] takes 2 indices but got 1.");
    }

    @Test
    void a_batch_is_neither_an_image_nor_a_volume() {
        Tensor batch = Tensor.zeros(Shape.of(2, 1, 3, 3));

        assertThatIllegalStateException()
                .isThrownBy(batch::toImage)
                .withMessage("An image has the shape [1, 1, H, W] but this tensor has [2, 1, 3, 3].");
        assertThatIllegalStateException()
                .isThrownBy(batch::toVolume)
                .withMessage("A volume has the shape [1, C, H, W] but this tensor has [2, 1, 3, 3].");
        assertThatIllegalStateException()
                .isThrownBy(() -> Tensor.zeros(Shape.of(1, 2, 3, 3)).toImage());
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(null, "A volume needs numbers but it is null."),
                Arguments.of(new double[0][][], "A volume needs numbers but it is empty."),
                Arguments.of(new double[][][] {null}, "A volume needs numbers but element [0] is null."),
                Arguments.of(new double[][][] {{}}, "A volume needs numbers but element [0] is empty."),
                Arguments.of(new double[][][] {{null}}, "A volume needs numbers but element [0][0] is null."),
                Arguments.of(
                        new double[][][] {{{1, 2}, {3}}},
                        "A volume needs rows of one length but element [0][1] has length 1 where [0][0] has 2."),
                Arguments.of(
                        new double[][][] {{{1}, {2}}, {{1}, null}},
                        "A volume needs rows of one length but element [1][1] is null where [0][0] has 1."),
                Arguments.of(
                        new double[][][] {{{1}, {2}}, {{1}}},
                        "A volume needs rows of one length but element [1] has length 1 where [0] has 2."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("malformed")
    void malformed_arrays_are_refused_with_the_place(double[][][] volume, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tensor.ofVolume(volume))
                .withMessage(sentence);
    }

    @Test
    void malformed_vectors_images_and_filters_are_called_what_they_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tensor.ofVector(new double[0]))
                .withMessage("A vector needs numbers but it is empty.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tensor.ofImage(null))
                .withMessage("An image needs numbers but it is null.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tensor.ofFilters(new double[][][][] {{{{}}}}))
                .withMessage("A bank of filters needs numbers but element [0][0][0] is empty.");
    }
}
