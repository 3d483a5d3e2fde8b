package receptive.suites.images;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.exercises.images.HexColor;

/** What is right and what often goes wrong in {@code hex-color}. */
public final class HexColorKey {

    private static final int DIGITS = 6;

    /** The key. */
    public static final AnswerKey<HexColor> KEY = AnswerKey.<HexColor>of(HexColor.class, HexColorKey::right)
            .with("digits-weighted-by-10", hex -> paired(hex, (high, low) -> 10 * high + low))
            .with("digits-added", hex -> paired(hex, (high, low) -> high + low))
            .with("channels-reversed", HexColorKey::reversed)
            .with("hash-refused", HexColorKey::withoutHash)
            .with("lower-case-refused", HexColorKey::inUpperCase)
            .with("length-not-checked", HexColorKey::asOneNumber)
            .with("signs-read-as-digits", HexColorKey::withSigns)
            .explainedBy(HexColorKey::pairs);

    private HexColorKey() {}

    private static int[] right(String hex) {
        if (!hex.matches("#?[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("A colour has six hexadecimal digits but got \"" + hex + "\".");
        }
        return asOneNumber(hex);
    }

    private static String digits(String hex) {
        return hex.startsWith("#") ? hex.substring(1) : hex;
    }

    private static int[] paired(String hex, IntBinaryOperator pair) {
        int[] rgb = right(hex);
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = pair.applyAsInt(rgb[i] / 16, rgb[i] % 16);
        }
        return rgb;
    }

    private static int[] reversed(String hex) {
        int[] rgb = right(hex);
        return new int[] {rgb[2], rgb[1], rgb[0]};
    }

    private static int[] withoutHash(String hex) {
        if (hex.startsWith("#")) {
            throw new NumberFormatException(hex);
        }
        return right(hex);
    }

    private static int[] inUpperCase(String hex) {
        if (hex.matches(".*[a-f].*")) {
            throw new NumberFormatException(hex);
        }
        return right(hex);
    }

    private static int[] asOneNumber(String hex) {
        int bits = Integer.parseInt(digits(hex), 16);
        return new int[] {bits >> 16 & 255, bits >> 8 & 255, bits & 255};
    }

    private static int[] withSigns(String hex) {
        String digits = digits(hex);
        if (digits.length() != DIGITS) {
            throw new IllegalArgumentException(hex);
        }
        int[] rgb = new int[DIGITS / 2];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return rgb;
    }

    private static List<Feedback.Part> pairs(Call call, int[] element) {
        String digits = digits((String) call.argument(0));
        List<Feedback.Part> lines = new ArrayList<>();
        for (int i = 0; i < DIGITS; i += 2) {
            int high = Character.digit(digits.charAt(i), 16);
            int low = Character.digit(digits.charAt(i + 1), 16);
            lines.add(new Feedback.Line(
                    digits.substring(i, i + 2) + ": 16·" + high + " + " + low + " = " + (16 * high + low)));
        }
        return lines;
    }
}
