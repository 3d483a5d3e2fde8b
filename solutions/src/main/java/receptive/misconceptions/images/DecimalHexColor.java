package receptive.misconceptions.images;

import receptive.exercises.images.HexColor;
import receptive.misconceptions.Misconception;

/** Reads the digits as if there were ten of them, and goes on counting after 9. */
@Misconception("digits-weighted-by-10")
public final class DecimalHexColor implements HexColor {

    @Override
    public int[] hexToRgb(String hex) {
        String digits = hex.replace("#", "");
        if (!hex.matches("#?[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("no colour: " + hex);
        }
        int[] rgb = new int[3];
        for (int i = 0; i < 6; i++) {
            rgb[i / 2] = 10 * rgb[i / 2] + "0123456789ABCDEF".indexOf(Character.toUpperCase(digits.charAt(i)));
        }
        return rgb;
    }
}
