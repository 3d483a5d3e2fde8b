package receptive.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class RgbTest {

    @Test
    void hex_is_two_digits_per_channel_in_either_case() {
        assertThat(Rgb.ofHex("#0a10Ff")).isEqualTo(new Rgb(10, 16, 255));
        assertThat(new Rgb(10, 16, 255).toHex()).isEqualTo("0A10FF");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rgb.ofHex("CCC99"))
                .withMessage(
                        "A colour has six hexadecimal digits, two each for red, green and blue, but got \"CCC99\".");
    }

    @Test
    void lights_add_up_and_end_at_255() {
        assertThat(new Rgb(200, 1, 0).plus(new Rgb(100, 2, 0))).isEqualTo(new Rgb(255, 3, 0));
    }

    @Test
    void colours_all_over_the_cube_are_where_the_jdk_sees_them_and_come_back() {
        for (int red = 0; red <= 255; red += 15) {
            for (int green = 0; green <= 255; green += 5) {
                for (int blue = 0; blue <= 255; blue += 17) {
                    Rgb colour = new Rgb(red, green, blue);
                    Hsv hsv = colour.toHsv();
                    float[] jdk = Color.RGBtoHSB(red, green, blue, null);

                    assertThat(hsv.hue() / 360).as("%s", colour).isCloseTo(jdk[0], within(1e-6));
                    assertThat(hsv.saturation()).as("%s", colour).isCloseTo(jdk[1], within(1e-6));
                    assertThat(hsv.value()).as("%s", colour).isCloseTo(jdk[2], within(1e-6));
                    assertThat(hsv.toRgb()).isEqualTo(colour);
                }
            }
        }
    }

    @Test
    void luma_weighs_green_most() {
        assertThat(new Rgb(255, 255, 255).luma()).isCloseTo(255, within(1e-9));
        assertThat(new Rgb(0, 100, 0).luma()).isCloseTo(58.7, within(1e-9));
    }

    @Test
    void numbers_out_of_range_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rgb(0, 256, -1))
                .withMessage("Red, green and blue are 0 to 255 each but got 0, 256 and -1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hsv(360, 0, Double.NaN))
                .withMessage("A hue is 0 to below 360, saturation and value are 0 to 1, but got 360.0, 0.0 and NaN.");
    }
}
