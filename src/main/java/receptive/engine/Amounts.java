package receptive.engine;

import java.util.Locale;
import receptive.model.Shape;

/** Numbers as people read them, the same in every locale. */
final class Amounts {

    private Amounts() {}

    /** With thousands separators: {@code 61,706}. */
    static String exact(long value) {
        StringBuilder text = new StringBuilder(Long.toString(value));
        for (int at = text.length() - 3; at > (value < 0 ? 1 : 0); at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** Three digits and a unit: {@code 61.7 k}, {@code 4.09 G}. */
    static String rounded(double value) {
        return value < 1000 ? String.valueOf((long) value) : scaled(value, "k", "M", "G", "T", "P", "E");
    }

    /** A number of bytes with three digits and a unit: {@code 247 kB}, {@code 102 MB}; 1 MB = 1,000,000 bytes. */
    static String bytes(double value) {
        return value < 1000 ? (long) value + " B" : scaled(value, "kB", "MB", "GB", "TB", "PB", "EB", "ZB");
    }

    /** A part of a whole: {@code 12.3%}, {@code <0.1%}; a dash for nothing. */
    static String share(long part, long whole) {
        if (part == 0 || whole == 0) {
            return "-";
        }
        double percent = 100.0 * part / whole;
        return percent < 0.05 ? "<0.1%" : String.format(Locale.ROOT, "%.1f%%", percent);
    }

    /** {@code 3x224x224}. */
    static String sizes(Shape shape) {
        return String.join("x", shape.dimensions().stream().map(String::valueOf).toList());
    }

    private static String scaled(double value, String... units) {
        double scaled = value / 1000;
        int unit = 0;
        while (scaled >= 999.5 && unit + 1 < units.length) {
            scaled /= 1000;
            unit++;
        }
        String format = scaled < 9.995 ? "%.2f " : scaled < 99.95 ? "%.1f " : "%.0f ";
        return String.format(Locale.ROOT, format, scaled) + units[unit];
    }
}
