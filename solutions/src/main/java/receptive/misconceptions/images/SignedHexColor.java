package receptive.misconceptions.images;

import receptive.exercises.images.HexColor;
import receptive.misconceptions.Misconception;

/** Gives each pair to the number parser, which also takes +F. */
@Misconception("signs-read-as-digits")
public final class SignedHexColor implements HexColor {

    @Override
    public int[] hexToRgb(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        if (digits.length() != 6) {
            throw new IllegalArgumentException("six digits, please, not " + hex);
        }
        return new int[] {
            Integer.parseInt(digits.substring(0, 2), 16),
            Integer.parseInt(digits.substring(2, 4), 16),
            Integer.parseInt(digits.substring(4), 16)
        };
    }
}
