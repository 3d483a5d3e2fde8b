package receptive.suites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import receptive.check.Feedback;
import receptive.check.Wording;

/** Writes arithmetic out, the way one would on a blackboard: windows, products, sums. */
public final class Arithmetic {

    private static final int MOST_TERMS = 30;

    private static final Wording WORDS = Wording.of("receptive.suites.words");

    private Arithmetic() {}

    /** A number without needless decimals: {@code 6}, {@code -0.25}, {@code 2.3333}. */
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.valueOf((long) value);
        }
        return String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "");
    }

    /** A count with its thousands: {@code 62,378,344}. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A matrix as a part of feedback, nothing marked. */
    public static Feedback.Grid grid(String title, double[][] matrix) {
        return new Feedback.Grid(
                title,
                Arrays.stream(matrix)
                        .map(row ->
                                Arrays.stream(row).mapToObj(Arithmetic::number).toList())
                        .toList(),
                Arrays.stream(matrix)
                        .map(row -> Arrays.stream(row).mapToObj(any -> false).toList())
                        .toList());
    }

    /** The window of a one-channel image that an element is computed from, titled with where it stands. */
    public static Feedback.Grid window(int row, int column, double[][] window) {
        return grid(WORDS.text("window", row, column), window);
    }

    /** The kernel of a one-channel image. */
    public static Feedback.Grid kernel(double[][] kernel) {
        return grid(WORDS.text("kernel"), kernel);
    }

    /** Products of a window and a kernel, written as a sum: {@code 2·1 + 3·0 + 1·(-1)}. */
    public static String products(double[][] window, double[][] kernel) {
        List<String> terms = new ArrayList<>();
        for (int u = 0; u < kernel.length; u++) {
            for (int v = 0; v < kernel[u].length; v++) {
                terms.add(factor(window[u][v]) + "·" + factor(kernel[u][v]));
            }
        }
        return joined(terms, " + ");
    }

    /** The sum of the products of a window and a kernel. */
    public static double sum(double[][] window, double[][] kernel) {
        double sum = 0;
        for (int u = 0; u < kernel.length; u++) {
            for (int v = 0; v < kernel[u].length; v++) {
                sum += window[u][v] * kernel[u][v];
            }
        }
        return sum;
    }

    /** All numbers of a matrix, row by row: {@code 1, 2, 5, 6}. */
    public static String listed(double[][] matrix) {
        return joined(
                Arrays.stream(matrix)
                        .flatMapToDouble(Arrays::stream)
                        .mapToObj(Arithmetic::number)
                        .toList(),
                ", ");
    }

    /** A number fit to stand beside another sign: negative ones in brackets. */
    public static String factor(double value) {
        return value < 0 ? "(" + number(value) + ")" : number(value);
    }

    private static String joined(List<String> terms, String between) {
        String shown = terms.stream().limit(MOST_TERMS).collect(Collectors.joining(between));
        return terms.size() > MOST_TERMS ? shown + between + "…" : shown;
    }
}
