package receptive.exercises.images;

/** Exercise {@code rgb-to-hsv}: from red, green and blue to hue, saturation and value. */
public interface RgbToHsv {

    /**
     * Hue, saturation and value of a colour. With the largest and the smallest of the three numbers, {@code max} and {@code min}:
     *
     * <pre>
     * value       max / 255
     * saturation  (max − min) / max, and 0 for black
     * hue         60 · (g − b) / (max − min)         where red is the largest
     *             60 · (b − r) / (max − min) + 120   where green is
     *             60 · (r − g) / (max − min) + 240   where blue is
     * </pre>
     *
     * <p>360 is added to a negative hue. The hue of gray, where max equals min, is 0.
     *
     * @param r red, 0 to 255
     * @param g green, 0 to 255
     * @param b blue, 0 to 255
     * @return {@code {hue, saturation, value}}: degrees from 0 to below 360, then two numbers from 0 to 1
     * @throws IllegalArgumentException if a number is not in 0 to 255, naming it
     */
    double[] rgbToHsv(int r, int g, int b);
}
