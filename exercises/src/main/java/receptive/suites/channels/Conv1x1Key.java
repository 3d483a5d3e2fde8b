package receptive.suites.channels;

import static receptive.suites.Matrices.cropped;
import static receptive.suites.Matrices.each;
import static receptive.suites.Matrices.mapped;

import java.util.Arrays;
import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.channels.Conv1x1;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code conv-1x1}. */
public final class Conv1x1Key {

    /** The key. */
    public static final AnswerKey<Conv1x1> KEY = AnswerKey.of(Conv1x1.class, Conv1x1Key::forward)
            .with("bias-forgotten", (x, w, b) -> forward(x, w, new double[w.length]))
            .with("bias-per-channel", (x, w, b) -> forward(x, w, times(x.length, b)))
            .with("channels-kept-apart", (x, w, b) -> forward(x, diagonal(w), b))
            .with("channels-not-summed", (x, w, b) -> forward(x, only(x.length - 1, w), b))
            .with("channels-not-summed", (x, w, b) -> forward(x, only(0, w), b))
            .with("channels-averaged", (x, w, b) -> forward(x, mapped(w, weight -> weight / x.length), b))
            .with("weights-transposed", (x, w, b) -> forward(x, Matrices.transposed(w), b))
            .with("filters-in-wrong-order", (x, w, b) -> backwards(forward(x, w, b)))
            .with("one-filter-for-all", (x, w, b) -> forward(x, firstForAll(w), b))
            .with("rows-and-columns-swapped", (x, w, b) -> each(forward(x, w, b), Matrices::transposed))
            .with("width-from-height", (x, w, b) -> each(forward(x, w, b), Conv1x1Key::asWideAsHigh))
            .explainedBy(Conv1x1Key::pixel);

    private static final Wording WORDS = Wording.of(Conv1x1.class);

    private Conv1x1Key() {}

    /** The convolution layer of the engine, each weight as a kernel of one row and one column. */
    private static double[][][] forward(double[][][] x, double[][] w, double[] bias) {
        double[][][][] kernels = Arrays.stream(w)
                .map(filter -> Arrays.stream(filter)
                        .mapToObj(weight -> new double[][] {{weight}})
                        .toArray(double[][][]::new))
                .toArray(double[][][][]::new);
        return Reference.forward(x, kernels, bias, 1, 0);
    }

    private static double[] times(int factor, double[] values) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }

    /** Filters that look at the channel of their own number only. */
    private static double[][] diagonal(double[][] w) {
        double[][] diagonal = new double[w.length][w[0].length];
        for (int f = 0; f < w.length; f++) {
            diagonal[f][f % w[0].length] = w[f][f % w[0].length];
        }
        return diagonal;
    }

    /** Filters that look at one channel only. */
    private static double[][] only(int channel, double[][] w) {
        double[][] only = new double[w.length][w[0].length];
        for (int f = 0; f < w.length; f++) {
            only[f][channel] = w[f][channel];
        }
        return only;
    }

    private static double[][][] backwards(double[][][] maps) {
        return Arrays.asList(maps).reversed().toArray(double[][][]::new);
    }

    private static double[][] firstForAll(double[][] w) {
        return Arrays.stream(w).map(any -> w[0]).toArray(double[][]::new);
    }

    private static double[][] asWideAsHigh(double[][] map) {
        return cropped(map, map.length, map.length);
    }

    private static List<Feedback.Part> pixel(Call call, int[] element) {
        double[][][] x = (double[][][]) call.argument(0);
        double[] filter = ((double[][]) call.argument(1))[element[0]];
        double bias = ((double[]) call.argument(2))[element[0]];
        double[][] pixel = {
            Arrays.stream(x).mapToDouble(map -> map[element[1]][element[2]]).toArray()
        };
        double[][] weights = {filter};
        return List.of(
                new Feedback.Line(WORDS.explain("pixel", element[1], element[2], Arithmetic.listed(pixel))),
                new Feedback.Line(WORDS.explain("weights", element[0], Arithmetic.listed(weights))),
                new Feedback.Line(Arithmetic.products(pixel, weights) + " + " + Arithmetic.factor(bias) + " = "
                        + Arithmetic.number(Arithmetic.sum(pixel, weights) + bias)));
    }
}
