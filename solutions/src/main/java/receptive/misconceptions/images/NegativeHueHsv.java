package receptive.misconceptions.images;

import receptive.exercises.images.RgbToHsv;
import receptive.misconceptions.Misconception;

/** Does not bring negative hues back to the circle. */
@Misconception("hue-left-negative")
public final class NegativeHueHsv implements RgbToHsv {

    @Override
    public double[] rgbToHsv(int r, int g, int b) {
        if (Math.min(r, Math.min(g, b)) < 0 || Math.max(r, Math.max(g, b)) > 255) {
            throw new IllegalArgumentException("not in 0 to 255: " + r + ", " + g + ", " + b);
        }
        double max = Math.max(r, Math.max(g, b));
        double range = max - Math.min(r, Math.min(g, b));
        double h = 0;
        if (range > 0 && max == r) {
            h = 60 * (g - b) / range;
        } else if (range > 0 && max == g) {
            h = 60 * (b - r) / range + 120;
        } else if (range > 0) {
            h = 60 * (r - g) / range + 240;
        }
        return new double[] {h, max == 0 ? 0 : range / max, max / 255};
    }
}
