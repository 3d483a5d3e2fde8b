package receptive.hidden.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.RgbToHsvKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.RgbToHsv;

/** The hidden tests of {@code rgb-to-hsv}. */
@Suite("rgb-to-hsv")
final class RgbToHsvHiddenSuite {

    private static final int RANDOM_CASES = 20;

    @Test
    @Points(1)
    @Order(1)
    void goes_round_the_circle_and_gives_gray_no_hue(RgbToHsv subject) {
        expect(subject, KEY).calling(c -> c.rgbToHsv(111, 27, 69)).toGive(new double[] {330, 84 / 111.0, 111 / 255.0});
        expect(subject, KEY).calling(c -> c.rgbToHsv(255, 0, 255)).toGive(new double[] {300, 1, 1});
        expect(subject, KEY).calling(c -> c.rgbToHsv(255, 255, 0)).toGive(new double[] {60, 1, 1});
        expect(subject, KEY).calling(c -> c.rgbToHsv(0, 255, 255)).toGive(new double[] {180, 1, 1});
        expect(subject, KEY).calling(c -> c.rgbToHsv(128, 128, 128)).toGive(new double[] {0, 0, 128 / 255.0});
        expect(subject, KEY).calling(c -> c.rgbToHsv(255, 255, 255)).toGive(new double[] {0, 0, 1});
        expect(subject, KEY).calling(c -> c.rgbToHsv(0, 0, 0)).toGive(new double[] {0, 0, 0});
        expect(subject, KEY).calling(c -> c.rgbToHsv(1, 1, 1)).toGive(new double[] {0, 0, 1 / 255.0});
        expect(subject, KEY).calling(c -> c.rgbToHsv(0, 0, 1)).toGive(new double[] {240, 1, 1 / 255.0});
    }

    @Test
    @Points(1)
    @Order(2)
    void refuses_numbers_beyond_0_to_255(RgbToHsv subject) {
        expect(subject, KEY).calling(c -> c.rgbToHsv(256, 40, 30)).toBeRefusedNaming(256);
        expect(subject, KEY).calling(c -> c.rgbToHsv(40, 256, 30)).toBeRefusedNaming(256);
        expect(subject, KEY).calling(c -> c.rgbToHsv(40, 30, 300)).toBeRefusedNaming(300);
        expect(subject, KEY).calling(c -> c.rgbToHsv(-1, 40, 30)).toBeRefusedNaming(-1);
        expect(subject, KEY).calling(c -> c.rgbToHsv(40, -1, 30)).toBeRefusedNaming(-1);
        expect(subject, KEY).calling(c -> c.rgbToHsv(40, 30, -7)).toBeRefusedNaming(-7);
    }

    @Test
    @Points(1)
    @Order(3)
    void converts_random_colours(RgbToHsv subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            int r = cases.between(0, 255);
            int g = cases.between(0, 255);
            int b = cases.between(0, 255);
            expect(subject, KEY).calling(c -> c.rgbToHsv(r, g, b)).toAgreeWithTheReference();
        }
    }
}
