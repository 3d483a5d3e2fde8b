package receptive.suites.images;

import static receptive.suites.Matrices.cropped;
import static receptive.suites.Matrices.framed;
import static receptive.suites.Matrices.transposed;
import static receptive.suites.Matrices.turned;

import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.exercises.images.Correlate2d;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code correlate-2d}. */
public final class Correlate2dKey {

    /** The key. */
    public static final AnswerKey<Correlate2d> KEY = AnswerKey.of(Correlate2d.class, Reference::correlate)
            .with("kernel-flipped", (x, k) -> Reference.correlate(x, turned(k)))
            .with("kernel-transposed", (x, k) -> Reference.correlate(x, transposed(k)))
            .with("last-position-missing", (x, k) -> withoutLastPositions(Reference.correlate(x, k)))
            .with("padded", (x, k) -> Reference.correlate(surrounded(x, k), k))
            .with("width-from-height", (x, k) -> asWideAsHigh(Reference.correlate(x, k)))
            .with("kernel-taken-as-square", (x, k) -> Reference.correlate(x, square(k)))
            .with("image-overwritten", Correlate2dKey::intoTheImage)
            .explainedBy(Correlate2dKey::window);

    private Correlate2dKey() {}

    private static double[][] withoutLastPositions(double[][] map) {
        return cropped(map, map.length - 1, map[0].length - 1);
    }

    private static double[][] surrounded(double[][] x, double[][] k) {
        int rows = k.length - 1;
        int columns = k[0].length - 1;
        return framed(x, rows / 2, rows - rows / 2, columns / 2, columns - columns / 2, 0);
    }

    private static double[][] asWideAsHigh(double[][] map) {
        return cropped(map, map.length, map.length);
    }

    private static double[][] square(double[][] k) {
        return cropped(k, k.length, k.length);
    }

    private static double[][] intoTheImage(double[][] x, double[][] k) {
        double[][] map = Reference.correlate(x, k);
        for (int i = 0; i < map.length; i++) {
            System.arraycopy(map[i], 0, x[i], 0, map[i].length);
        }
        return map;
    }

    private static List<Feedback.Part> window(Call call, int[] element) {
        double[][] x = (double[][]) call.argument(0);
        double[][] k = (double[][]) call.argument(1);
        int row = element[0];
        int column = element[1];
        double[][] window = Matrices.window(x, row, column, k.length, k[0].length);
        return List.of(
                Arithmetic.window(row, column, window),
                Arithmetic.kernel(k),
                new Feedback.Line(
                        Arithmetic.products(window, k) + " = " + Arithmetic.number(Arithmetic.sum(window, k))));
    }
}
