package receptive.suites.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.RgbToHsvKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.RgbToHsv;

/** The visible tests of {@code rgb-to-hsv}. */
@Suite("rgb-to-hsv")
final class RgbToHsvSuite {

    @Test
    @Points(1)
    @Order(1)
    void finds_a_skin_colour(RgbToHsv subject) {
        expect(subject, KEY).calling(c -> c.rgbToHsv(226, 195, 186)).toGive(new double[] {13.5, 40 / 226.0, 226 / 255.0
        });
    }

    @Test
    @Points(1)
    @Order(2)
    void finds_red_green_and_blue_a_third_of_the_circle_apart(RgbToHsv subject) {
        expect(subject, KEY).calling(c -> c.rgbToHsv(255, 0, 0)).toGive(new double[] {0, 1, 1});
        expect(subject, KEY).calling(c -> c.rgbToHsv(0, 255, 0)).toGive(new double[] {120, 1, 1});
        expect(subject, KEY).calling(c -> c.rgbToHsv(0, 0, 255)).toGive(new double[] {240, 1, 1});
    }
}
