package receptive.pictures;

import java.util.Locale;

/**
 * The values that the two ends of a colour scale stand for.
 *
 * @param low the value of the first colour
 * @param high the value of the last colour, at least {@code low}
 */
record ValueRange(float low, float high) {

    ValueRange {
        if (!(Float.isFinite(low) && Float.isFinite(high) && low <= high)) {
            throw new IllegalArgumentException(
                    "A value range goes from a finite number to one that is not smaller but got " + low + " to " + high
                            + ".");
        }
    }

    /**
     * The range that shows these values best: around 0 if some are negative, so that 0 has the neutral colour, else from 0
     * up. Values that are not finite do not count.
     */
    static ValueRange around(float[] values, int from, int to) {
        float least = 0;
        float greatest = 0;
        for (int i = from; i < to; i++) {
            if (Float.isFinite(values[i])) {
                least = Math.min(least, values[i]);
                greatest = Math.max(greatest, values[i]);
            }
        }
        float extent = Math.max(-least, greatest);
        return new ValueRange(least < 0 ? -extent : 0, extent);
    }

    /** Whether it holds negative values: then it wants colours on both sides of 0. */
    boolean signed() {
        return low < 0;
    }

    /**
     * Where a value lies: 0 at the low end, 1 at the high end. In a range around 0 each side is measured by its own end, so
     * that 0 is always in the middle. NaN stays NaN.
     */
    double fraction(float value) {
        double v = value;
        if (low < 0 && high > 0) {
            return clamp(0.5 + 0.5 * v / (v < 0 ? -low : high));
        }
        if (low == high) {
            return Double.isNaN(v) ? v : v > Math.min(low, 0) ? 1 : 0;
        }
        return clamp((v - low) / ((double) high - low));
    }

    private static double clamp(double fraction) {
        return Double.isNaN(fraction) ? fraction : Math.clamp(fraction, 0, 1);
    }

    /** A number with about three digits that matter: {@code 0.123}, {@code 12.3}, {@code 1.2e-5}, {@code 255}. */
    static String label(float value) {
        double size = Math.abs((double) value);
        if (!Float.isFinite(value)) {
            return Float.isNaN(value) ? "NaN" : value < 0 ? "−∞" : "∞";
        }
        String text;
        if (value == Math.rint(value) && size < 1e6) {
            text = String.valueOf(Math.round(size));
        } else if (size < 1e-3 || size >= 1e6) {
            text = String.format(Locale.ROOT, "%.1e", size).replace("e-0", "e-").replace("e+0", "e");
        } else {
            text = String.format(Locale.ROOT, size < 1 ? "%.3f" : size < 100 ? "%.2f" : "%.1f", size)
                    .replaceFirst("\\.?0+$", "");
        }
        return (value < 0 ? "−" : "") + text;
    }

    /** Whether the label says all there is to say. */
    static boolean isExact(float value) {
        return !Float.isFinite(value) || Float.parseFloat(label(value).replace('−', '-')) == value;
    }

    /** Both ends in words: {@code 0 to 3.2}. */
    @Override
    public String toString() {
        return label(low) + " to " + label(high);
    }
}
