package receptive.hidden.images;

import static receptive.check.Expectation.expect;
import static receptive.suites.images.HexColorKey.KEY;

import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import receptive.check.Cases;
import receptive.check.Points;
import receptive.check.Suite;
import receptive.exercises.images.HexColor;

/** The hidden tests of {@code hex-color}. */
@Suite("hex-color")
final class HexColorHiddenSuite {

    private static final int RANDOM_CASES = 20;

    @Test
    @Points(1)
    @Order(1)
    void reads_either_case_with_and_without_a_hash(HexColor subject) {
        expect(subject, KEY).calling(c -> c.hexToRgb("cc6600")).toGive(new int[] {204, 102, 0});
        expect(subject, KEY).calling(c -> c.hexToRgb("#0099FF")).toGive(new int[] {0, 153, 255});
        expect(subject, KEY).calling(c -> c.hexToRgb("#aBcDeF")).toGive(new int[] {171, 205, 239});
    }

    @Test
    @Points(1)
    @Order(2)
    void refuses_all_but_six_hexadecimal_digits(HexColor subject) {
        expect(subject, KEY).calling(c -> c.hexToRgb("CCC99")).toBeRefusedNaming();
        expect(subject, KEY).calling(c -> c.hexToRgb("#CCC99")).toBeRefusedNaming();
        expect(subject, KEY).calling(c -> c.hexToRgb("CCCC991")).toBeRefusedNaming();
        expect(subject, KEY).calling(c -> c.hexToRgb("0CCCC99F")).toBeRefusedNaming();
        expect(subject, KEY).calling(c -> c.hexToRgb("#")).toBeRefusedNaming();
        expect(subject, KEY).calling(c -> c.hexToRgb("00GG00")).toBeRefusedNaming();
        expect(subject, KEY).calling(c -> c.hexToRgb("12345@")).toBeRefusedNaming();
        expect(subject, KEY).calling(c -> c.hexToRgb("+F+F+F")).toBeRefusedNaming();
        expect(subject, KEY).calling(c -> c.hexToRgb("##12345")).toBeRefusedNaming();
        expect(subject, KEY).calling(c -> c.hexToRgb("123456#")).toBeRefusedNaming();
        expect(subject, KEY).calling(c -> c.hexToRgb(" 12345")).toBeRefusedNaming();
    }

    @Test
    @Points(1)
    @Order(3)
    void reads_random_colours(HexColor subject, Cases cases) {
        for (int i = 0; i < RANDOM_CASES; i++) {
            String digits = String.format("%06x", cases.between(0, 0xFFFFFF));
            String hex = (i % 2 == 0 ? "#" : "") + (i % 3 == 0 ? digits.toUpperCase(Locale.ROOT) : digits);
            expect(subject, KEY).calling(c -> c.hexToRgb(hex)).toAgreeWithTheReference();
        }
    }
}
