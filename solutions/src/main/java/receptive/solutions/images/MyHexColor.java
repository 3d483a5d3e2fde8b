package receptive.solutions.images;

import receptive.exercises.images.HexColor;

/** Reads two hexadecimal digits per channel. */
public class MyHexColor implements HexColor {

    @Override
    public int[] hexToRgb(String hex) {
        // BEGIN SOLUTION
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        if (digits.length() != 6) {
            throw new IllegalArgumentException(
                    "A colour has six hexadecimal digits, but \"" + hex + "\" has " + digits.length() + ".");
        }
        int[] rgb = new int[3];
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                throw new IllegalArgumentException(
                        "The digits are 0 to 9 and A to F, but \"" + hex + "\" has \"" + digits.charAt(i) + "\".");
            }
            rgb[i / 2] = rgb[i / 2] * 16 + digit;
        }
        return rgb;
        // END SOLUTION
    }
}
