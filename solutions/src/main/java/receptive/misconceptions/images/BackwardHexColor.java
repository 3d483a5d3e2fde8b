package receptive.misconceptions.images;

import receptive.exercises.images.HexColor;
import receptive.misconceptions.Misconception;

/** Takes the lowest bits for red. */
@Misconception("channels-reversed")
public final class BackwardHexColor implements HexColor {

    @Override
    public int[] hexToRgb(String hex) {
        if (!hex.matches("#?[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("no colour: " + hex);
        }
        int bits = Integer.parseInt(hex.replace("#", ""), 16);
        return new int[] {bits & 0xFF, bits >> 8 & 0xFF, bits >> 16 & 0xFF};
    }
}
