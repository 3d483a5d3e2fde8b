package receptive.suites.filters;

import static receptive.suites.Matrices.cropped;
import static receptive.suites.Matrices.framed;
import static receptive.suites.Matrices.transposed;
import static receptive.suites.Matrices.turned;

import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.filters.StridedCorrelation;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code strided-correlation}. */
public final class StridedCorrelationKey {

    /** The key. */
    public static final AnswerKey<StridedCorrelation> KEY = AnswerKey.of(
                    StridedCorrelation.class, StridedCorrelationKey::strided)
            .with("stride-cropped", StridedCorrelationKey::cornerOfStrideOne)
            .with("stride-forgotten", (x, k, s, p) -> strided(x, k, 1, p))
            .with("stride-down-only", (x, k, s, p) -> everyFew(strided(x, k, 1, p), s, 1))
            .with("padding-forgotten", (x, k, s, p) -> strided(x, k, s, 0))
            .with("padding-on-one-side", (x, k, s, p) -> strided(framed(x, p, 0, p, 0, 0), k, s, 0))
            .with("padding-on-one-side", (x, k, s, p) -> strided(framed(x, 0, p, 0, p, 0), k, s, 0))
            .with("padding-on-one-side", (x, k, s, p) -> strided(framed(x, 0, 2 * p, 0, 2 * p, 0), k, s, 0))
            .with("padded-with-ones", (x, k, s, p) -> strided(framed(x, p, p, p, p, 1), k, s, 0))
            .with("kernel-flipped", (x, k, s, p) -> strided(x, turned(k), s, p))
            .with("kernel-transposed", (x, k, s, p) -> strided(x, transposed(k), s, p))
            .with("ceil-for-floor", StridedCorrelationKey::withIncompleteWindows)
            .with("width-from-height", StridedCorrelationKey::asWideAsHigh)
            .with("kernel-taken-as-square", (x, k, s, p) -> strided(x, cropped(k, k.length, k.length), s, p))
            .explainedBy(StridedCorrelationKey::window);

    private static final Wording WORDS = Wording.of(StridedCorrelation.class);

    private StridedCorrelationKey() {}

    private static double[][] strided(double[][] x, double[][] k, int stride, int padding) {
        return Reference.forward(new double[][][] {x}, new double[][][][] {{k}}, new double[1], stride, padding)[0];
    }

    private static double[][] cornerOfStrideOne(double[][] x, double[][] k, int stride, int padding) {
        double[][] right = strided(x, k, stride, padding);
        return cropped(strided(x, k, 1, padding), right.length, right[0].length);
    }

    /** Every so many rows and columns. */
    private static double[][] everyFew(double[][] map, int down, int right) {
        double[][] kept = new double[Math.ceilDiv(map.length, down)][Math.ceilDiv(map[0].length, right)];
        for (int i = 0; i < kept.length; i++) {
            for (int j = 0; j < kept[0].length; j++) {
                kept[i][j] = map[i * down][j * right];
            }
        }
        return kept;
    }

    private static double[][] withIncompleteWindows(double[][] x, double[][] k, int stride, int padding) {
        strided(x, k, stride, padding);
        int below = Math.floorMod(-(x.length + 2 * padding - k.length), stride);
        int right = Math.floorMod(-(x[0].length + 2 * padding - k[0].length), stride);
        return strided(framed(x, padding, padding + below, padding, padding + right, 0), k, stride, 0);
    }

    private static double[][] asWideAsHigh(double[][] x, double[][] k, int stride, int padding) {
        double[][] right = strided(x, k, stride, padding);
        return right.length > right[0].length
                ? framed(right, 0, 0, 0, right.length - right[0].length, 0)
                : cropped(right, right.length, right.length);
    }

    private static List<Feedback.Part> window(Call call, int[] element) {
        double[][] x = (double[][]) call.argument(0);
        double[][] k = (double[][]) call.argument(1);
        int stride = (int) call.argument(2);
        int padding = (int) call.argument(3);
        int row = element[0] * stride - padding;
        int column = element[1] * stride - padding;
        double[][] window = Matrices.window(x, row, column, k.length, k[0].length);
        return List.of(
                new Feedback.Line(WORDS.explain("corner", element[0], element[1], stride, padding, row, column)),
                Arithmetic.window(row, column, window),
                Arithmetic.kernel(k),
                new Feedback.Line(
                        Arithmetic.products(window, k) + " = " + Arithmetic.number(Arithmetic.sum(window, k))));
    }
}
