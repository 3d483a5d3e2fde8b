package receptive.variants.images;

import java.util.stream.IntStream;
import receptive.exercises.images.HexColor;

/** Checks with a pattern and cuts one number into bytes. */
final class PatternHexColor implements HexColor {

    @Override
    public int[] hexToRgb(String hex) {
        if (!hex.matches("#?\\p{XDigit}{6}")) {
            throw new IllegalArgumentException("Six hexadecimal digits, please: " + hex);
        }
        int bits = Integer.parseInt(hex.replace("#", ""), 16);
        return IntStream.of(16, 8, 0).map(shift -> bits >>> shift & 0xFF).toArray();
    }
}
