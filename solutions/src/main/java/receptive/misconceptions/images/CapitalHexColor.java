package receptive.misconceptions.images;

import receptive.exercises.images.HexColor;
import receptive.misconceptions.Misconception;

/** Knows capital digits only. */
@Misconception("lower-case-refused")
public final class CapitalHexColor implements HexColor {

    @Override
    public int[] hexToRgb(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        int[] rgb = new int[3];
        if (digits.length() != 6) {
            throw new IllegalArgumentException("not six digits: " + hex);
        }
        for (int i = 0; i < 6; i++) {
            int digit = "0123456789ABCDEF".indexOf(digits.charAt(i));
            if (digit < 0) {
                throw new IllegalArgumentException("not a digit: " + digits.charAt(i));
            }
            rgb[i / 2] = 16 * rgb[i / 2] + digit;
        }
        return rgb;
    }
}
