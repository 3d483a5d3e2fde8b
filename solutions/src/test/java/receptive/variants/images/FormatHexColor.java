package receptive.variants.images;

import java.util.HexFormat;
import receptive.exercises.images.HexColor;

/** Leaves it to the library, which says itself what it does not like. */
final class FormatHexColor implements HexColor {

    @Override
    public int[] hexToRgb(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.startsWith("#") ? hex.substring(1) : hex);
        if (bytes.length != 3) {
            throw new IllegalArgumentException(hex + " has " + bytes.length + " bytes");
        }
        return new int[] {Byte.toUnsignedInt(bytes[0]), Byte.toUnsignedInt(bytes[1]), Byte.toUnsignedInt(bytes[2])};
    }
}
