package receptive.variants.images;

import java.util.Arrays;
import receptive.exercises.images.RgbToHsv;

/** Sorts the channels; where two are the largest, it takes the other one than most do. */
final class SortedHsv implements RgbToHsv {

    @Override
    public double[] rgbToHsv(int r, int g, int b) {
        int[] sorted = {r, g, b};
        Arrays.sort(sorted);
        if (sorted[0] < 0 || sorted[2] > 255) {
            throw new IllegalArgumentException("0 to 255, please, not " + Arrays.toString(new int[] {r, g, b}));
        }
        double range = sorted[2] - sorted[0];
        double hue = 0;
        if (range > 0) {
            if (b == sorted[2]) {
                hue = 240 + 60 * (r - g) / range;
            } else if (g == sorted[2]) {
                hue = 120 + 60 * (b - r) / range;
            } else {
                hue = 60 * (g - b) / range;
            }
        }
        return new double[] {(hue + 360) % 360, sorted[2] > 0 ? range / sorted[2] : 0, sorted[2] / 255.0};
    }
}
