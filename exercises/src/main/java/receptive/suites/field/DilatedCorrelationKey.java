package receptive.suites.field;

import static receptive.suites.Matrices.cropped;
import static receptive.suites.Matrices.framed;

import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.engine.Operations;
import receptive.engine.Tensor;
import receptive.exercises.field.DilatedCorrelation;
import receptive.model.Conv2d;
import receptive.model.PerAxis;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code dilated-correlation}. */
public final class DilatedCorrelationKey {

    /** The key. */
    public static final AnswerKey<DilatedCorrelation> KEY = AnswerKey.of(
                    DilatedCorrelation.class, DilatedCorrelationKey::correlate)
            .with("dilation-forgotten", (x, k, d) -> Reference.correlate(x, k))
            .with("gaps-for-distance", (x, k, d) -> correlate(x, k, d + 1))
            .with("stride-for-dilation", (x, k, d) -> correlate(x, k, PerAxis.of(d), PerAxis.of(1)))
            .with("outside-counted", DilatedCorrelationKey::beyondTheImage)
            .with("image-thinned-out", (x, k, d) -> Reference.correlate(everyNth(x, d), k))
            .with("rows-only", (x, k, d) -> correlate(x, k, PerAxis.of(1), new PerAxis(d, 1)))
            .with("columns-only", (x, k, d) -> correlate(x, k, PerAxis.of(1), new PerAxis(1, d)))
            .with("kernel-flipped", (x, k, d) -> correlate(x, Matrices.turned(k), d))
            .with("kernel-transposed", (x, k, d) -> correlate(x, Matrices.transposed(k), d))
            .with("width-from-height", (x, k, d) -> asWideAsHigh(correlate(x, k, d)))
            .explainedBy(DilatedCorrelationKey::taps);

    private static final Wording WORDS = Wording.of(DilatedCorrelation.class);

    private DilatedCorrelationKey() {}

    private static double[][] correlate(double[][] x, double[][] k, int dilation) {
        if (dilation < 1) {
            throw new IllegalArgumentException("The dilation is at least 1 but got " + dilation + ".");
        }
        return correlate(x, k, PerAxis.of(1), PerAxis.of(dilation));
    }

    /** The engine's answer. */
    private static double[][] correlate(double[][] x, double[][] k, PerAxis stride, PerAxis dilation) {
        Conv2d layer = Conv2d.of(1, 1, k.length, k[0].length)
                .withStride(stride)
                .withDilation(dilation)
                .withoutBias();
        return Operations.conv2d(
                        Tensor.ofVolume(new double[][][] {x}), Tensor.ofFilters(new double[][][][] {{k}}), null, layer)
                .toVolume()[0];
    }

    /** A map as large as without dilation: taps beyond the image count as 0. */
    private static double[][] beyondTheImage(double[][] x, double[][] k, int d) {
        return correlate(framed(x, 0, (d - 1) * (k.length - 1), 0, (d - 1) * (k[0].length - 1), 0), k, d);
    }

    private static double[][] everyNth(double[][] x, int n) {
        double[][] thin = new double[Math.ceilDiv(x.length, n)][Math.ceilDiv(x[0].length, n)];
        for (int i = 0; i < thin.length; i++) {
            for (int j = 0; j < thin[0].length; j++) {
                thin[i][j] = x[i * n][j * n];
            }
        }
        return thin;
    }

    private static double[][] asWideAsHigh(double[][] map) {
        return cropped(map, map.length, map.length);
    }

    private static List<Feedback.Part> taps(Call call, int[] element) {
        double[][] x = (double[][]) call.argument(0);
        double[][] k = (double[][]) call.argument(1);
        int dilation = (int) call.argument(2);
        double[][] taps = new double[k.length][k[0].length];
        for (int u = 0; u < k.length; u++) {
            for (int v = 0; v < k[0].length; v++) {
                taps[u][v] = x[element[0] + dilation * u][element[1] + dilation * v];
            }
        }
        return List.of(
                Arithmetic.grid(WORDS.explain("taps", element[0], element[1], dilation), taps),
                Arithmetic.kernel(k),
                new Feedback.Line(Arithmetic.products(taps, k) + " = " + Arithmetic.number(Arithmetic.sum(taps, k))));
    }
}
