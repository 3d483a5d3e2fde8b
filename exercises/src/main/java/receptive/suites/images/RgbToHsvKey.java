package receptive.suites.images;

import java.util.List;
import java.util.function.UnaryOperator;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.images.RgbToHsv;
import receptive.suites.Arithmetic;

/** What is right and what often goes wrong in {@code rgb-to-hsv}. */
public final class RgbToHsvKey {

    private static final double MOST = 255;

    /** The key. */
    public static final AnswerKey<RgbToHsv> KEY = AnswerKey.<RgbToHsv>of(RgbToHsv.class, RgbToHsvKey::right)
            .with("integer-division", RgbToHsvKey::inWholeNumbers)
            .with("hue-left-negative", turned(hsv ->
                    new double[] {hsv[0] >= 300 ? hsv[0] - 360 : hsv[0], hsv[1], hsv[2]}))
            .with("hue-without-its-sector", RgbToHsvKey::withoutSector)
            .with("hue-as-a-fraction", turned(hsv -> new double[] {hsv[0] / 360, hsv[1], hsv[2]}))
            .with("in-percent", turned(hsv -> new double[] {hsv[0], hsv[1] * 100, hsv[2] * 100}))
            .with("value-not-scaled", turned(hsv -> new double[] {hsv[0], hsv[1], hsv[2] * MOST}))
            .with("saturation-over-255", turned(hsv -> new double[] {hsv[0], hsv[1] * hsv[2], hsv[2]}))
            .with("mean-as-value", (r, g, b) -> withValue(right(r, g, b), (r + g + b) / 3.0 / MOST))
            .with(
                    "lightness-as-value",
                    (r, g, b) -> withValue(right(r, g, b), (max(r, g, b) + min(r, g, b)) / 2 / MOST))
            .with("range-not-checked", RgbToHsvKey::unchecked)
            .explainedBy(RgbToHsvKey::formula);

    private static final Wording WORDS = Wording.of(RgbToHsv.class);

    private RgbToHsvKey() {}

    private static double[] right(int r, int g, int b) {
        if (min(r, g, b) < 0 || max(r, g, b) > MOST) {
            throw new IllegalArgumentException(
                    "Red, green and blue are 0 to 255 each but got " + r + ", " + g + " and " + b + ".");
        }
        return unchecked(r, g, b);
    }

    private static RgbToHsv turned(UnaryOperator<double[]> change) {
        return (r, g, b) -> change.apply(right(r, g, b));
    }

    private static double[] withValue(double[] hsv, double value) {
        return new double[] {hsv[0], hsv[1], value};
    }

    private static double max(int r, int g, int b) {
        return Math.max(r, Math.max(g, b));
    }

    private static double min(int r, int g, int b) {
        return Math.min(r, Math.min(g, b));
    }

    /** As if all three divisions were divisions of whole numbers; a number that is not there is no twin's. */
    private static double[] inWholeNumbers(int r, int g, int b) {
        int max = (int) max(r, g, b);
        int range = max - (int) min(r, g, b);
        int hue = range == 0
                ? 0
                : max == r
                        ? 60 * ((g - b) / range)
                        : max == g ? 60 * ((b - r) / range + 2) : 60 * ((r - g) / range + 4);
        return new double[] {hue < 0 ? hue + 360 : hue, max == 0 ? 0 : range / max, max / 255};
    }

    private static double[] withoutSector(int r, int g, int b) {
        double[] hsv = right(r, g, b);
        double max = max(r, g, b);
        double offset = hsv[1] == 0 || max == r ? 0 : max == g ? 120 : 240;
        double hue = hsv[0] - offset;
        return new double[] {hue < 0 ? hue + 360 : hue, hsv[1], hsv[2]};
    }

    private static double[] unchecked(int r, int g, int b) {
        double max = max(r, g, b);
        double range = max - min(r, g, b);
        double hue = 0;
        if (range > 0) {
            hue = max == r ? 60 * (g - b) / range : max == g ? 60 * (b - r) / range + 120 : 60 * (r - g) / range + 240;
        }
        return new double[] {hue < 0 ? hue + 360 : hue, max == 0 ? 0 : range / max, max / MOST};
    }

    private static List<Feedback.Part> formula(Call call, int[] element) {
        int r = (int) call.argument(0);
        int g = (int) call.argument(1);
        int b = (int) call.argument(2);
        int max = (int) max(r, g, b);
        int min = (int) min(r, g, b);
        double right = right(r, g, b)[element[0]];
        String line =
                switch (element[0]) {
                    case 0 -> max == min ? WORDS.explain("gray") : hue(r, g, b, max) + Arithmetic.number(right);
                    case 1 ->
                        max == 0
                                ? WORDS.explain("black")
                                : "(" + max + " − " + min + ") / " + max + " = " + Arithmetic.number(right);
                    default -> max + " / 255 = " + Arithmetic.number(right);
                };
        return List.of(new Feedback.Line(WORDS.explain("extremes", max, min)), new Feedback.Line(line));
    }

    private static String hue(int r, int g, int b, int max) {
        int range = max - (int) min(r, g, b);
        if (max == r) {
            return "60·(" + g + " − " + b + ") / " + range + (g < b ? " + 360 = " : " = ");
        }
        return max == g
                ? "60·(" + b + " − " + r + ") / " + range + " + 120 = "
                : "60·(" + r + " − " + g + ") / " + range + " + 240 = ";
    }
}
