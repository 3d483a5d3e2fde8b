package receptive.engine.image;

import java.util.Locale;

/**
 * A colour as red, green and blue light.
 *
 * <pre>{@code
 * Rgb yellow = Rgb.ofHex("FF0000").plus(Rgb.ofHex("00FF00"));
 * yellow.toHex();    // "FFFF00"
 * yellow.toHsv();    // hue 60, saturation 1, value 1
 * }</pre>
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {

    private static final int MOST = 255;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not in 0 to 255
     */
    public Rgb {
        if (Math.min(red, Math.min(green, blue)) < 0 || Math.max(red, Math.max(green, blue)) > MOST) {
            throw new IllegalArgumentException(
                    "Red, green and blue are 0 to 255 each but got " + red + ", " + green + " and " + blue + ".");
        }
    }

    /**
     * The colour of six hexadecimal digits, two per channel.
     *
     * @param hex {@code RRGGBB}, in either case, with or without {@code #}
     * @throws IllegalArgumentException if it is anything else
     */
    public static Rgb ofHex(String hex) {
        if (!hex.matches("#?[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException(
                    "A colour has six hexadecimal digits, two each for red, green and blue, but got \"" + hex + "\".");
        }
        int bits = Integer.parseInt(hex.substring(hex.length() - 6), 16);
        return new Rgb(bits >> 16, bits >> 8 & MOST, bits & MOST);
    }

    /** Six hexadecimal digits in upper case: {@code FFCC00}. */
    public String toHex() {
        return String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue);
    }

    /** Both lights at once: channels are added and end at 255. */
    public Rgb plus(Rgb other) {
        return new Rgb(
                Math.min(MOST, red + other.red),
                Math.min(MOST, green + other.green),
                Math.min(MOST, blue + other.blue));
    }

    /**
     * The same colour as hue, saturation and value.
     *
     * <p>With {@code max} and {@code min} of the three channels: value is {@code max / 255}, saturation is
     * {@code (max − min) / max}, hue is 60 degrees times {@code (g − b) / (max − min)} where red is the largest, 120 degrees
     * and {@code (b − r)} for green, 240 and {@code (r − g)} for blue. Grey has hue 0, black saturation 0. Source: Smith
     * 1978, "Color gamut transform pairs".
     */
    public Hsv toHsv() {
        int max = Math.max(red, Math.max(green, blue));
        int range = max - Math.min(red, Math.min(green, blue));
        double sixths;
        if (range == 0) {
            sixths = 0;
        } else if (max == red) {
            sixths = (double) (green - blue) / range;
        } else if (max == green) {
            sixths = 2 + (double) (blue - red) / range;
        } else {
            sixths = 4 + (double) (red - green) / range;
        }
        double hue = sixths < 0 ? 60 * (sixths + 6) : 60 * sixths;
        return new Hsv(hue, max == 0 ? 0 : (double) range / max, (double) max / MOST);
    }

    /** How bright it looks: {@code 0.299·red + 0.587·green + 0.114·blue}, 0 to 255. Source: ITU-R BT.601. */
    public double luma() {
        return 0.299 * red + 0.587 * green + 0.114 * blue;
    }
}
