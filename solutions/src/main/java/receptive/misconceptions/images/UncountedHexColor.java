package receptive.misconceptions.images;

import receptive.exercises.images.HexColor;
import receptive.misconceptions.Misconception;

/** Lets the number parser find out what is wrong, which does not count digits. */
@Misconception("length-not-checked")
public final class UncountedHexColor implements HexColor {

    @Override
    public int[] hexToRgb(String hex) {
        int bits = Integer.parseInt(hex.startsWith("#") ? hex.substring(1) : hex, 16);
        return new int[] {(bits >> 16) % 256, (bits >> 8) % 256, bits % 256};
    }
}
