package receptive.suites.images;

import static receptive.suites.Matrices.turned;

import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.exercises.images.WindowDot;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code window-dot}. */
public final class WindowDotKey {

    /** The key. */
    public static final AnswerKey<WindowDot> KEY = AnswerKey.<WindowDot>of(WindowDot.class, WindowDotKey::right)
            .with("row-and-column-swapped", (x, k, row, col) -> right(x, k, col, row))
            .with("kernel-flipped", (x, k, row, col) -> right(x, turned(k), row, col))
            .with("kernel-transposed", WindowDotKey::withTransposedKernel)
            .with("window-centred", (x, k, row, col) -> outsideAsZero(x, k, row - k.length / 2, col - k[0].length / 2))
            .with("mean-instead-of-sum", (x, k, row, col) -> right(x, k, row, col) / (k.length * k[0].length))
            .with("last-position-refused", WindowDotKey::withoutLastPositions)
            .with("outside-counted-as-0", WindowDotKey::outsideAsZero)
            .explainedBy(WindowDotKey::products);

    private WindowDotKey() {}

    private static double right(double[][] x, double[][] k, int row, int col) {
        if (row < 0 || col < 0 || row > x.length - k.length || col > x[0].length - k[0].length) {
            throw new IllegalArgumentException("There is no " + k.length + "x" + k[0].length + " window at row " + row
                    + ", column " + col + " of an image of " + x.length + "x" + x[0].length + ".");
        }
        return outsideAsZero(x, k, row, col);
    }

    private static double outsideAsZero(double[][] x, double[][] k, int row, int col) {
        return Reference.correlate(Matrices.window(x, row, col, k.length, k[0].length), k)[0][0];
    }

    private static double withTransposedKernel(double[][] x, double[][] k, int row, int col) {
        if (k.length != k[0].length) {
            throw new UnsupportedOperationException("Indices of a kernel that is not square cannot be exchanged.");
        }
        return right(x, Matrices.transposed(k), row, col);
    }

    private static double withoutLastPositions(double[][] x, double[][] k, int row, int col) {
        if (row >= x.length - k.length || col >= x[0].length - k[0].length) {
            throw new IllegalArgumentException("Row " + row + ", column " + col + " is too far.");
        }
        return right(x, k, row, col);
    }

    private static List<Feedback.Part> products(Call call, int[] element) {
        double[][] x = (double[][]) call.argument(0);
        double[][] k = (double[][]) call.argument(1);
        int row = (int) call.argument(2);
        int col = (int) call.argument(3);
        double[][] window = Matrices.window(x, row, col, k.length, k[0].length);
        return List.of(
                Arithmetic.window(row, col, window),
                Arithmetic.kernel(k),
                new Feedback.Line(
                        Arithmetic.products(window, k) + " = " + Arithmetic.number(Arithmetic.sum(window, k))));
    }
}
