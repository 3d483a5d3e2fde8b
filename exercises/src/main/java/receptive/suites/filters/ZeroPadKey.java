package receptive.suites.filters;

import static receptive.suites.Matrices.cropped;
import static receptive.suites.Matrices.framed;

import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.filters.ZeroPad;
import receptive.suites.Arithmetic;

/** What is right and what often goes wrong in {@code zero-pad}. */
public final class ZeroPadKey {

    /** The key. */
    public static final AnswerKey<ZeroPad> KEY = AnswerKey.of(ZeroPad.class, ZeroPadKey::padded)
            .with("image-in-the-corner", (x, t, b, l, r) -> padded(x, 0, t + b, 0, l + r))
            .with("image-in-the-corner", (x, t, b, l, r) -> padded(x, t + b, 0, l + r, 0))
            .with("padded-with-ones", (x, t, b, l, r) -> framed(x, t, b, l, r, 1))
            .with("edge-repeated", ZeroPadKey::repeated)
            .with("before-and-behind-swapped", (x, t, b, l, r) -> padded(x, b, t, r, l))
            .with("rows-for-columns", (x, t, b, l, r) -> padded(x, l, r, t, b))
            .with("width-from-height", ZeroPadKey::asWideAsHigh)
            .with("argument-returned", (x, t, b, l, r) -> t + b + l + r == 0 ? x : padded(x, t, b, l, r))
            .with("rows-shared", ZeroPadKey::sharingRows)
            .explainedBy(ZeroPadKey::origin);

    private static final Wording WORDS = Wording.of(ZeroPad.class);

    private ZeroPadKey() {}

    private static double[][] padded(double[][] x, int top, int bottom, int left, int right) {
        if (Math.min(Math.min(top, bottom), Math.min(left, right)) < 0) {
            throw new IllegalArgumentException("Negative: " + top + ", " + bottom + ", " + left + " or " + right + ".");
        }
        return framed(x, top, bottom, left, right, 0);
    }

    private static double[][] repeated(double[][] x, int top, int bottom, int left, int right) {
        double[][] y = padded(x, top, bottom, left, right);
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                y[i][j] = x[Math.clamp(i - top, 0, x.length - 1)][Math.clamp(j - left, 0, x[0].length - 1)];
            }
        }
        return y;
    }

    private static double[][] asWideAsHigh(double[][] x, int top, int bottom, int left, int right) {
        double[][] y = padded(x, top, bottom, left, right);
        int width = x.length + left + right;
        return width > y[0].length ? framed(y, 0, 0, 0, width - y[0].length, 0) : cropped(y, y.length, width);
    }

    private static double[][] sharingRows(double[][] x, int top, int bottom, int left, int right) {
        double[][] y = padded(x, top, bottom, left, right);
        if (left + right == 0) {
            System.arraycopy(x, 0, y, top, x.length);
        }
        return y;
    }

    private static List<Feedback.Part> origin(Call call, int[] element) {
        double[][] x = (double[][]) call.argument(0);
        int row = element[0] - (int) call.argument(1);
        int column = element[1] - (int) call.argument(3);
        boolean inside = row >= 0 && row < x.length && column >= 0 && column < x[0].length;
        return List.of(new Feedback.Line(
                inside
                        ? WORDS.explain("pixel", element[0], element[1], row, column, Arithmetic.number(x[row][column]))
                        : WORDS.explain("border", element[0], element[1])));
    }
}
