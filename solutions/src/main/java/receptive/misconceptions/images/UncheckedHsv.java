package receptive.misconceptions.images;

import receptive.exercises.images.RgbToHsv;
import receptive.misconceptions.Misconception;

/** Computes with whatever comes. */
@Misconception("range-not-checked")
public final class UncheckedHsv implements RgbToHsv {

    @Override
    public double[] rgbToHsv(int r, int g, int b) {
        double max = Math.max(r, Math.max(g, b));
        double range = max - Math.min(r, Math.min(g, b));
        double h = 0;
        if (range > 0) {
            h = max == r ? (g - b) / range : max == g ? 2 + (b - r) / range : 4 + (r - g) / range;
        }
        return new double[] {h < 0 ? 60 * h + 360 : 60 * h, max == 0 ? 0 : range / max, max / 255};
    }
}
