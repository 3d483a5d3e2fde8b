package receptive.misconceptions.images;

import receptive.exercises.images.RgbToHsv;
import receptive.misconceptions.Misconception;

/** Divides whole numbers. */
@Misconception("integer-division")
public final class WholeNumberHsv implements RgbToHsv {

    @Override
    public double[] rgbToHsv(int r, int g, int b) {
        if (Math.min(r, Math.min(g, b)) < 0 || Math.max(r, Math.max(g, b)) > 255) {
            throw new IllegalArgumentException("not in 0 to 255: " + r + ", " + g + ", " + b);
        }
        int max = Math.max(r, Math.max(g, b));
        int range = max - Math.min(r, Math.min(g, b));
        double h = 0;
        if (range > 0) {
            if (max == r) {
                h = (g - b) / range;
            } else if (max == g) {
                h = (b - r) / range + 2;
            } else {
                h = (r - g) / range + 4;
            }
        }
        double s = max == 0 ? 0 : range / max;
        double v = max / 255;
        return new double[] {(60 * h + 360) % 360, s, v};
    }
}
