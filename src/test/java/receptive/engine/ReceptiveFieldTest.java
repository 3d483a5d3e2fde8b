package receptive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AvgPool2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.Layer;
import receptive.model.MaxPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Padding;
import receptive.model.PerAxis;
import receptive.model.Relu;
import receptive.model.Residual;
import receptive.model.Sequential;
import receptive.model.Shape;

/** The receptive fields of networks stand in {@code receptive.zoo.ReceptiveFieldsTest}. */
class ReceptiveFieldTest {

    private static ReceptiveField of(Shape input, Layer... layers) {
        return ReceptiveField.of(Network.of("test", input, layers));
    }

    @Test
    void a_window_adds_its_reach_and_multiplies_the_jump() {
        assertThat(of(Shape.of(1, 40, 50), Conv2d.of(1, 1, 7).withStride(2), MaxPool2d.of(3, 2)))
                .isEqualTo(new ReceptiveField(11, 11, 4, 4));
    }

    @Test
    void the_axes_are_counted_on_their_own() {
        Conv2d conv = Conv2d.of(1, 1, 3, 5)
                .withStride(new PerAxis(2, 1))
                .withDilation(new PerAxis(1, 3))
                .withPadding(Padding.of(0, 2));
        AvgPool2d pool = new AvgPool2d(new PerAxis(1, 4), new PerAxis(1, 4), Padding.NONE, false, true);

        assertThat(of(Shape.of(1, 40, 50), conv, pool)).isEqualTo(new ReceptiveField(3, 16, 2, 4));
    }

    @Test
    void activations_and_dropout_see_what_comes_in() {
        assertThat(of(Shape.of(1, 9, 9), Conv2d.of(1, 1, 3), new Relu(), new Dropout(0.5)))
                .isEqualTo(new ReceptiveField(3, 3, 1, 1));
    }

    @Test
    void where_branches_meet_the_largest_counts() {
        Concat concat = Concat.of(Conv2d.of(2, 3, 1), Conv2d.of(2, 5, 5, 3).withPadding(Padding.of(2, 1)));
        Residual residual = Residual.of(
                new Sequential(List.of(new Named("conv", Conv2d.of(8, 8, 3, 9).withPadding(Padding.of(1, 4))))));

        assertThat(of(Shape.of(2, 20, 30), concat)).isEqualTo(new ReceptiveField(5, 3, 1, 1));
        assertThat(of(Shape.of(2, 20, 30), concat, residual)).isEqualTo(new ReceptiveField(7, 11, 1, 1));
    }

    @Test
    void a_fully_connected_layer_sees_all_of_the_map_that_was_flattened() {
        Shape input = Shape.of(1, 12, 17);
        Layer[] layers = {
            Conv2d.of(1, 2, 3), MaxPool2d.of(2, 2), new Flatten(), new Relu(), Dense.of(2 * 5 * 7, 4), Dense.of(4, 4)
        };

        assertThat(of(input, layers)).isEqualTo(new ReceptiveField(12, 16, 0, 0));
    }

    @Test
    void of_a_vector_a_fully_connected_layer_sees_the_whole() {
        assertThat(of(Shape.of(17), Dense.of(17, 3))).isEqualTo(new ReceptiveField(1, 17, 0, 0));
    }

    @Test
    void without_layers_a_pixel_sees_itself() {
        assertThat(of(Shape.of(3, 4, 5))).isEqualTo(ReceptiveField.PIXEL);
    }

    /** Against the windows themselves, one by one. */
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"7, 7", "14, 7", "7, 3", "13, 6", "9, 6", "8, 6", "5, 8", "3, 1", "10, 9", "12, 5", "1, 4", "6, 4"})
    void adaptive_pooling_sees_its_largest_window(int size, int windows) {
        int largest = 0;
        int step = 0;
        for (int i = 0; i < windows; i++) {
            int start = i * size / windows;
            int end = ((i + 1) * size + windows - 1) / windows;
            largest = Math.max(largest, end - start);
            step = i + 1 < windows ? Math.max(step, (i + 1) * size / windows - start) : step;
        }

        assertThat(of(Shape.of(1, size, 1), new AdaptiveAvgPool2d(windows, 1)))
                .isEqualTo(new ReceptiveField(largest, 1, step, 0));
    }

    @Test
    void a_field_beyond_long_is_refused() {
        Conv2d far = Conv2d.of(1, 1, 1).withStride(Integer.MAX_VALUE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Shape.of(1, 5, 5), far, far, far))
                .withMessage("Layer \"conv3\": The receptive field is larger than a long can count.");
    }
}
