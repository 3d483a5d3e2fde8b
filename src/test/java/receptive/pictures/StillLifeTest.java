package receptive.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import receptive.engine.Tensor;
import receptive.model.Shape;

class StillLifeTest {

    private static final Tensor PICTURE = StillLife.of(64, 80);

    private static double mean(int channel, int top, int left, int size) {
        return IntStream.range(0, size * size)
                .mapToDouble(i -> PICTURE.at(channel, top + i / size, left + i % size))
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,9", "9,1", "24,40", "40,24"})
    void it_has_the_size_asked_for(int height, int width) {
        assertThat(StillLife.of(height, width).shape()).isEqualTo(Shape.of(3, height, width));
        assertThat(StillLife.gray(height, width)).hasDimensions(height, width);
    }

    @Test
    void its_values_go_from_dark_to_bright_and_not_beyond() {
        double least = IntStream.range(0, PICTURE.data().length)
                .mapToDouble(i -> PICTURE.data()[i])
                .min()
                .orElseThrow();
        double most = IntStream.range(0, PICTURE.data().length)
                .mapToDouble(i -> PICTURE.data()[i])
                .max()
                .orElseThrow();
        assertThat(least).isBetween(0.0, 0.1);
        assertThat(most).isBetween(0.9, 1.0);
    }

    @Test
    void it_is_the_same_every_time() {
        assertThat(StillLife.of(64, 80).data()).containsExactly(PICTURE.data());
    }

    @Test
    void the_ball_in_front_is_red_and_the_bowl_is_not() {
        assertThat(mean(0, 34, 48, 4)).isGreaterThan(2 * mean(1, 34, 48, 4)).isGreaterThan(2 * mean(2, 34, 48, 4));
        assertThat(mean(2, 33, 19, 4)).isGreaterThan(0.8 * mean(0, 33, 19, 4));
    }

    @Test
    void a_larger_picture_shows_the_same_scene() {
        Tensor large = StillLife.of(128, 160);
        double difference = 0;
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < 64; i++) {
                for (int j = 0; j < 80; j++) {
                    difference += Math.abs(large.at(c, 2 * i, 2 * j) - PICTURE.at(c, i, j));
                }
            }
        }
        assertThat(difference / PICTURE.data().length).isLessThan(0.03);
    }

    @Test
    void its_gray_is_the_weighted_mean_of_the_colours() {
        assertThat(StillLife.gray(64, 80)[34][48])
                .isCloseTo(
                        0.299 * PICTURE.at(0, 34, 48) + 0.587 * PICTURE.at(1, 34, 48) + 0.114 * PICTURE.at(2, 34, 48),
                        within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0,5", "5,0", "-1,-1"})
    void sizes_below_1_are_refused(int height, int width) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StillLife.of(height, width))
                .withMessage("A picture has at least 1 row and 1 column but got " + height + "x" + width + ".");
    }

    @Test
    void it_can_be_shown_without_a_batch_axis() {
        Picture picture = ImageCodec.rgb().toImage(PICTURE);
        assertThat(picture.getRaster().getSample(48, 34, 0)).isEqualTo(Math.round(PICTURE.at(0, 34, 48) * 255));
    }
}
