package receptive.solutions.images;

import receptive.exercises.images.RgbToHsv;

/** Finds hue, saturation and value of a colour. */
public class MyRgbToHsv implements RgbToHsv {

    @Override
    public double[] rgbToHsv(int r, int g, int b) {
        // BEGIN SOLUTION
        int max = Math.max(r, Math.max(g, b));
        int min = Math.min(r, Math.min(g, b));
        if (min < 0 || max > 255) {
            throw new IllegalArgumentException(
                    "Red, green and blue are 0 to 255 but are " + r + ", " + g + " and " + b + ".");
        }
        double range = max - min;
        double hue;
        if (range == 0) {
            hue = 0;
        } else if (max == r) {
            hue = 60 * (g - b) / range;
        } else if (max == g) {
            hue = 60 * (b - r) / range + 120;
        } else {
            hue = 60 * (r - g) / range + 240;
        }
        if (hue < 0) {
            hue += 360;
        }
        double saturation = max == 0 ? 0 : range / max;
        return new double[] {hue, saturation, max / 255.0};
        // END SOLUTION
    }
}
