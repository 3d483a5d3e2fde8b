package receptive.suites.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.HexColorKey.KEY;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.HexColor;

/** The visible tests of {@code hex-color}. */
@Suite("hex-color")
final class HexColorSuite {

    @Test
    @Points(1)
    @Order(1)
    void reads_pure_red(HexColor subject) {
        expect(subject, KEY).calling(c -> c.hexToRgb("FF0000")).toGive(new int[] {255, 0, 0});
    }

    @Test
    @Points(1)
    @Order(2)
    void reads_two_digits_for_each_channel(HexColor subject) {
        expect(subject, KEY).calling(c -> c.hexToRgb("CCCC99")).toGive(new int[] {204, 204, 153});
        expect(subject, KEY).calling(c -> c.hexToRgb("1A2B3C")).toGive(new int[] {26, 43, 60});
    }
}
