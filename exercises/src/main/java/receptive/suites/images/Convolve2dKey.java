package receptive.suites.images;

import static receptive.suites.Matrices.cropped;
import static receptive.suites.Matrices.framed;
import static receptive.suites.Matrices.transposed;
import static receptive.suites.Matrices.turned;

import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.images.Convolve2d;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code convolve-2d}. */
public final class Convolve2dKey {

    /** The key. */
    public static final AnswerKey<Convolve2d> KEY = AnswerKey.<Convolve2d>of(Convolve2d.class, Convolve2dKey::right)
            .with("kernel-not-turned", Reference::correlate)
            .with("only-rows-reversed", (x, k) -> Reference.correlate(x, upsideDown(k)))
            .with("only-columns-reversed", (x, k) -> Reference.correlate(x, upsideDown(turned(k))))
            .with("kernel-transposed", (x, k) -> Reference.correlate(x, transposed(k)))
            .with("image-turned", (x, k) -> Reference.correlate(turned(x), k))
            .with("last-position-missing", (x, k) -> withoutLastPositions(right(x, k)))
            .with("padded", (x, k) -> right(surrounded(x, k), k))
            .with("width-from-height", (x, k) -> asWideAsHigh(right(x, k)))
            .with("kernel-turned-in-place", Convolve2dKey::turningTheArgument)
            .explainedBy(Convolve2dKey::window);

    private static final Wording WORDS = Wording.of(Convolve2d.class);

    private Convolve2dKey() {}

    private static double[][] right(double[][] x, double[][] k) {
        return Reference.correlate(x, turned(k));
    }

    private static double[][] upsideDown(double[][] k) {
        double[][] reversed = new double[k.length][];
        for (int u = 0; u < k.length; u++) {
            reversed[u] = k[k.length - 1 - u].clone();
        }
        return reversed;
    }

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

    private static double[][] turningTheArgument(double[][] x, double[][] k) {
        System.arraycopy(turned(k), 0, k, 0, k.length);
        return Reference.correlate(x, k);
    }

    private static List<Feedback.Part> window(Call call, int[] element) {
        double[][] x = (double[][]) call.argument(0);
        double[][] k = turned((double[][]) call.argument(1));
        double[][] window = Matrices.window(x, element[0], element[1], k.length, k[0].length);
        return List.of(
                Arithmetic.window(element[0], element[1], window),
                Arithmetic.grid(WORDS.explain("turned"), k),
                new Feedback.Line(
                        Arithmetic.products(window, k) + " = " + Arithmetic.number(Arithmetic.sum(window, k))));
    }
}
