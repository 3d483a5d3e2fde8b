package receptive.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers and positions as students read them: short, the same in every country. */
final class Numerals {

    private static final int DECIMALS = 6;
    private static final double LARGEST_PLAIN = 1e12;
    private static final long SMALLEST_GROUPED = 10_000;

    private Numerals() {}

    /** {@code 0.25}, {@code 18}, {@code -3.5}, {@code 1.333333}. */
    static String of(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        if (Math.abs(value) >= LARGEST_PLAIN) {
            return String.format(Locale.ROOT, "%.6e", value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** {@code 784}, {@code 61,706}. */
    static String of(long count) {
        return Math.abs(count) < SMALLEST_GROUPED ? Long.toString(count) : String.format(Locale.ROOT, "%,d", count);
    }

    /** A position or a shape: {@code [1, 2]}. */
    static String of(int[] index) {
        return Arrays.stream(index).mapToObj(Integer::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
