package receptive.suites.architectures;

import static receptive.suites.Matrices.cropped;
import static receptive.suites.Matrices.each;
import static receptive.suites.Matrices.eachKernel;
import static receptive.suites.Matrices.framed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.engine.Operations;
import receptive.engine.Tensor;
import receptive.exercises.architectures.GroupedConv;
import receptive.model.Conv2d;
import receptive.model.Shape;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code grouped-conv}. */
public final class GroupedConvKey {

    /** The key. */
    public static final AnswerKey<GroupedConv> KEY = AnswerKey.of(GroupedConv.class, GroupedConvKey::right)
            .with("first-channels-for-all", (x, w, b, s, p, g) -> reading(x, w, b, s, p, f -> 0))
            .with("filters-taken-in-turns", (x, w, b, s, p, g) -> reading(x, w, b, s, p, f -> f % g))
            .with("groups-backwards", (x, w, b, s, p, g) -> reading(x, w, b, s, p, f -> g - 1 - f / (w.length / g)))
            .with("channels-taken-in-turns", (x, w, b, s, p, g) -> right(inTurns(x, g), w, b, s, p, g))
            .with("bias-forgotten", (x, w, b, s, p, g) -> right(x, w, new double[b.length], s, p, g))
            .with("bias-per-channel", (x, w, b, s, p, g) -> right(x, w, times(w[0].length, b), s, p, g))
            .with("kernel-flipped", (x, w, b, s, p, g) -> right(x, eachKernel(w, Matrices::turned), b, s, p, g))
            .with("channels-not-summed", (x, w, b, s, p, g) -> right(x, lastChannels(w), b, s, p, g))
            .with("padding-forgotten", (x, w, b, s, p, g) -> right(x, w, b, s, 0, g))
            .with(
                    "padding-on-one-side",
                    (x, w, b, s, p, g) -> right(each(x, c -> framed(c, 0, 2 * p, 0, 2 * p, 0)), w, b, s, 0, g))
            .with("stride-forgotten", (x, w, b, s, p, g) -> right(x, w, b, 1, p, g))
            .with(
                    "width-from-height",
                    (x, w, b, s, p, g) -> each(right(x, w, b, s, p, g), map -> cropped(map, map.length, map.length)))
            .explainedBy(GroupedConvKey::window);

    private static final Wording WORDS = Wording.of(GroupedConv.class);

    private GroupedConvKey() {}

    private static double[][][] right(
            double[][][] x, double[][][][] w, double[] bias, int stride, int padding, int groups) {
        if (bias.length != w.length) {
            throw new IllegalArgumentException(
                    "There must be one bias per filter but there are " + bias.length + " for " + w.length + ".");
        }
        Tensor weight = Tensor.ofFilters(w);
        Shape sizes = weight.shape();
        Conv2d layer = new Conv2d(x.length, w.length, sizes.size(2), sizes.size(3), stride, padding, 1, groups, true);
        return Operations.conv2d(
                        Tensor.ofVolume(x), weight, Tensor.ofVector(bias).data(), layer)
                .toVolume();
    }

    /** Each filter reads as many channels as it has kernels, from the group that it is taken to belong to. */
    private static double[][][] reading(
            double[][][] x, double[][][][] w, double[] b, int s, int p, IntUnaryOperator groupOf) {
        double[][][] maps = new double[w.length][][];
        for (int f = 0; f < w.length; f++) {
            int channels = w[f].length;
            int first = groupOf.applyAsInt(f) * channels;
            maps[f] = Reference.forward(
                    Arrays.copyOfRange(x, first, first + channels),
                    new double[][][][] {w[f]},
                    new double[] {b[f]},
                    s,
                    p)[0];
        }
        return maps;
    }

    /** Channels dealt out to the groups like cards: with two groups 0, 2, 4, then 1, 3, 5. */
    private static double[][][] inTurns(double[][][] x, int groups) {
        double[][][] dealt = new double[x.length][][];
        int size = x.length / groups;
        for (int c = 0; c < x.length; c++) {
            dealt[c] = x[c % size * groups + c / size];
        }
        return dealt;
    }

    private static double[] times(int factor, double[] values) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }

    private static double[][][][] lastChannels(double[][][][] w) {
        return Arrays.stream(w)
                .map(filter -> {
                    double[][][] last = each(filter, kernel -> Matrices.mapped(kernel, value -> 0));
                    last[last.length - 1] = filter[last.length - 1];
                    return last;
                })
                .toArray(double[][][][]::new);
    }

    private static List<Feedback.Part> window(Call call, int[] element) {
        double[][][] x = (double[][][]) call.argument(0);
        double[][][][] w = (double[][][][]) call.argument(1);
        double bias = ((double[]) call.argument(2))[element[0]];
        int row = element[1] * (int) call.argument(3) - (int) call.argument(4);
        int column = element[2] * (int) call.argument(3) - (int) call.argument(4);
        int groups = (int) call.argument(5);
        double[][][] filter = w[element[0]];
        int group = element[0] / (w.length / groups);
        int first = group * filter.length;
        List<Feedback.Part> parts = new ArrayList<>();
        parts.add(
                new Feedback.Line(WORDS.explain("group", element[0], group, groups, first, first + filter.length - 1)));
        StringBuilder sums = new StringBuilder();
        double total = bias;
        for (int c = 0; c < filter.length; c++) {
            double[][] window = Matrices.window(x[first + c], row, column, filter[c].length, filter[c][0].length);
            double sum = Arithmetic.sum(window, filter[c]);
            parts.add(new Feedback.Line(WORDS.explain(
                    "channel",
                    first + c,
                    row,
                    column,
                    Arithmetic.products(window, filter[c]),
                    Arithmetic.number(sum))));
            sums.append(Arithmetic.factor(sum)).append(" + ");
            total += sum;
        }
        parts.add(new Feedback.Line(
                WORDS.explain("sum", sums + Arithmetic.factor(bias) + " = " + Arithmetic.number(total))));
        return parts;
    }
}
