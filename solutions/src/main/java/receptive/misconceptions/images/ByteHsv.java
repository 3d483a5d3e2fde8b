package receptive.misconceptions.images;

import receptive.exercises.images.RgbToHsv;
import receptive.misconceptions.Misconception;

/** Gives the value as it came, 0 to 255. */
@Misconception("value-not-scaled")
public final class ByteHsv implements RgbToHsv {

    @Override
    public double[] rgbToHsv(int r, int g, int b) {
        if (Math.min(r, Math.min(g, b)) < 0 || Math.max(r, Math.max(g, b)) > 255) {
            throw new IllegalArgumentException("not in 0 to 255: " + r + ", " + g + ", " + b);
        }
        double max = Math.max(r, Math.max(g, b));
        double range = max - Math.min(r, Math.min(g, b));
        double h = 0;
        if (range > 0) {
            h = max == r ? (g - b) / range : max == g ? 2 + (b - r) / range : 4 + (r - g) / range;
        }
        return new double[] {h < 0 ? 60 * h + 360 : 60 * h, max == 0 ? 0 : range / max, max};
    }
}
