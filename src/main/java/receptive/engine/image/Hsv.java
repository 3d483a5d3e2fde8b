package receptive.engine.image;

/**
 * A colour as hue, saturation and value.
 *
 * @param hue angle on the colour circle in degrees, 0 (red) to below 360
 * @param saturation 0 (grey) to 1 (pure)
 * @param value 0 (black) to 1 (as bright as can be)
 */
public record Hsv(double hue, double saturation, double value) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public Hsv {
        if (!(hue >= 0 && hue < 360) || !(saturation >= 0 && saturation <= 1) || !(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("A hue is 0 to below 360, saturation and value are 0 to 1, but got "
                    + hue + ", " + saturation + " and " + value + ".");
        }
    }

    /** The same colour as red, green and blue, each rounded to the nearest of 0 to 255. */
    public Rgb toRgb() {
        return new Rgb(channel(5), channel(3), channel(1));
    }

    /** {@code value − value·saturation·max(0, min(k, 4 − k, 1))} with {@code k = (n + hue / 60) mod 6}. */
    private int channel(int n) {
        double k = (n + hue / 60) % 6;
        double share = Math.max(0, Math.min(Math.min(k, 4 - k), 1));
        return (int) Math.round(255 * (value - value * saturation * share));
    }
}
