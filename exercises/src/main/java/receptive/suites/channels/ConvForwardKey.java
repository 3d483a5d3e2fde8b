package receptive.suites.channels;

import static receptive.suites.Matrices.cropped;
import static receptive.suites.Matrices.each;
import static receptive.suites.Matrices.eachKernel;
import static receptive.suites.Matrices.framed;
import static receptive.suites.Reference.forward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.channels.ConvForward;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code conv-forward}. */
public final class ConvForwardKey {

    private static final int MOST_CHANNELS_DRAWN = 3;

    /** The key. */
    public static final AnswerKey<ConvForward> KEY = AnswerKey.of(ConvForward.class, Reference::forward)
            .with("bias-forgotten", (x, w, b, s, p) -> forward(x, w, new double[w.length], s, p))
            .with("bias-per-channel", (x, w, b, s, p) -> forward(x, w, times(x.length, b), s, p))
            .with("kernel-flipped", (x, w, b, s, p) -> forward(x, eachKernel(w, Matrices::turned), b, s, p))
            .with("kernel-transposed", (x, w, b, s, p) -> forward(x, eachKernel(w, Matrices::transposed), b, s, p))
            .with("channels-not-summed", (x, w, b, s, p) -> channel(0, x, w, b, s, p))
            .with("channels-not-summed", (x, w, b, s, p) -> channel(x.length - 1, x, w, b, s, p))
            .with("filters-in-wrong-order", (x, w, b, s, p) -> backwards(forward(x, w, b, s, p)))
            .with("one-filter-for-all", (x, w, b, s, p) -> forward(x, firstForAll(w), b, s, p))
            .with("padding-forgotten", (x, w, b, s, p) -> forward(x, w, b, s, 0))
            .with("padding-on-one-side", (x, w, b, s, p) -> forward(each(x, c -> behind(c, p)), w, b, s, 0))
            .with("padding-on-one-side", (x, w, b, s, p) -> forward(each(x, c -> framed(c, p, 0, p, 0, 0)), w, b, s, 0))
            .with("padded-with-ones", (x, w, b, s, p) -> forward(each(x, c -> framed(c, p, p, p, p, 1)), w, b, s, 0))
            .with("stride-forgotten", (x, w, b, s, p) -> forward(x, w, b, 1, p))
            .with("stride-cropped", ConvForwardKey::cornerOfStrideOne)
            .with("width-from-height", (x, w, b, s, p) -> each(forward(x, w, b, s, p), ConvForwardKey::asWideAsHigh))
            .with(
                    "kernel-taken-as-square",
                    (x, w, b, s, p) -> forward(x, eachKernel(w, ConvForwardKey::square), b, s, p))
            .with(
                    "kernel-taken-as-square",
                    (x, w, b, s, p) -> forward(x, eachKernel(w, ConvForwardKey::squareOfIt), b, s, p))
            .explainedBy(ConvForwardKey::window);

    private static final Wording WORDS = Wording.of(ConvForward.class);

    private ConvForwardKey() {}

    private static double[] times(int factor, double[] values) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }

    private static double[][][] channel(int c, double[][][] x, double[][][][] w, double[] b, int s, int p) {
        double[][][][] thin =
                Arrays.stream(w).map(filter -> new double[][][] {filter[c]}).toArray(double[][][][]::new);
        return forward(new double[][][] {x[c]}, thin, b, s, p);
    }

    private static double[][][] backwards(double[][][] maps) {
        double[][][] backwards = new double[maps.length][][];
        for (int f = 0; f < maps.length; f++) {
            backwards[f] = maps[maps.length - 1 - f];
        }
        return backwards;
    }

    private static double[][][][] firstForAll(double[][][][] w) {
        return Arrays.stream(w).map(any -> w[0]).toArray(double[][][][]::new);
    }

    private static double[][] behind(double[][] channel, int padding) {
        return framed(channel, 0, 2 * padding, 0, 2 * padding, 0);
    }

    private static double[][][] cornerOfStrideOne(double[][][] x, double[][][][] w, double[] b, int s, int p) {
        double[][] right = forward(x, w, b, s, p)[0];
        return each(forward(x, w, b, 1, p), map -> cropped(map, right.length, right[0].length));
    }

    private static double[][] asWideAsHigh(double[][] map) {
        return cropped(map, map.length, map.length);
    }

    private static double[][] square(double[][] kernel) {
        return cropped(kernel, kernel.length, kernel.length);
    }

    /** The kernel with zeros where it is wider than it is high. */
    private static double[][] squareOfIt(double[][] kernel) {
        int beyond = Math.max(0, kernel[0].length - kernel.length);
        return framed(cropped(kernel, kernel.length, kernel[0].length - beyond), 0, 0, 0, beyond, 0);
    }

    private static List<Feedback.Part> window(Call call, int[] element) {
        double[][][] x = (double[][][]) call.argument(0);
        double[][][] filter = ((double[][][][]) call.argument(1))[element[0]];
        double bias = ((double[]) call.argument(2))[element[0]];
        int stride = (int) call.argument(3);
        int padding = (int) call.argument(4);
        int row = element[1] * stride - padding;
        int column = element[2] * stride - padding;
        List<Feedback.Part> parts = new ArrayList<>();
        StringBuilder sums = new StringBuilder();
        double total = bias;
        for (int c = 0; c < x.length; c++) {
            double[][] kernel = filter[c];
            double[][] window = Matrices.window(x[c], row, column, kernel.length, kernel[0].length);
            double sum = Arithmetic.sum(window, kernel);
            if (c < MOST_CHANNELS_DRAWN) {
                String place = padding > 0 ? "window-with-border" : "window";
                parts.add(Arithmetic.grid(WORDS.explain(place, c, row, column), window));
                parts.add(Arithmetic.grid(WORDS.explain("kernel", element[0], c), kernel));
                parts.add(new Feedback.Line(Arithmetic.products(window, kernel) + " = " + Arithmetic.number(sum)));
            }
            sums.append(Arithmetic.factor(sum)).append(" + ");
            total += sum;
        }
        sums.append(Arithmetic.factor(bias)).append(" = ").append(Arithmetic.number(total));
        parts.add(new Feedback.Line(WORDS.explain("sum", element[0], sums)));
        return parts;
    }
}
