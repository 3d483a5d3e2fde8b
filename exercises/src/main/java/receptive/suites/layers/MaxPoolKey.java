package receptive.suites.layers;

import static receptive.suites.Matrices.cropped;
import static receptive.suites.Matrices.framed;
import static receptive.suites.Matrices.mapped;
import static receptive.suites.Reference.maxPool;

import java.util.Arrays;
import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.engine.Operations;
import receptive.engine.Tensor;
import receptive.exercises.layers.MaxPool;
import receptive.model.AvgPool2d;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code max-pool}. */
public final class MaxPoolKey {

    /** The key. */
    public static final AnswerKey<MaxPool> KEY = AnswerKey.of(MaxPool.class, Reference::maxPool)
            .with("starts-at-zero", (x, size, stride) -> mapped(maxPool(x, size, stride), y -> Math.max(0, y)))
            .with("stride-taken-as-size", (x, size, stride) -> maxPool(x, size, size))
            .with("stride-forgotten", (x, size, stride) -> maxPool(x, size, 1))
            .with("stride-cropped", MaxPoolKey::cornerOfStrideOne)
            .with("ceil-for-floor", MaxPoolKey::withIncompleteWindows)
            .with("average-for-maximum", MaxPoolKey::averages)
            .with("minimum-for-maximum", (x, size, stride) -> negated(maxPool(negated(x), size, stride)))
            .with("width-from-height", (x, size, stride) -> asWideAsHigh(maxPool(x, size, stride)))
            .explainedBy(MaxPoolKey::window);

    private static final Wording WORDS = Wording.of(MaxPool.class);

    private MaxPoolKey() {}

    private static double[][] cornerOfStrideOne(double[][] x, int size, int stride) {
        double[][] right = maxPool(x, size, stride);
        return cropped(maxPool(x, size, 1), right.length, right[0].length);
    }

    private static double[][] withIncompleteWindows(double[][] x, int size, int stride) {
        int below = Math.floorMod(-(x.length - size), stride);
        int right = Math.floorMod(-(x[0].length - size), stride);
        return maxPool(framed(x, 0, below, 0, right, Double.NEGATIVE_INFINITY), size, stride);
    }

    private static double[][] averages(double[][] x, int size, int stride) {
        return Operations.avgPool2d(Tensor.ofImage(x), AvgPool2d.of(size, stride))
                .toImage();
    }

    private static double[][] negated(double[][] map) {
        return mapped(map, value -> -value);
    }

    private static double[][] asWideAsHigh(double[][] map) {
        return cropped(map, map.length, map.length);
    }

    private static List<Feedback.Part> window(Call call, int[] element) {
        double[][] x = (double[][]) call.argument(0);
        int size = (int) call.argument(1);
        int stride = (int) call.argument(2);
        int row = element[0] * stride;
        int column = element[1] * stride;
        double[][] window = Matrices.window(x, row, column, size, size);
        double largest =
                Arrays.stream(window).flatMapToDouble(Arrays::stream).max().orElseThrow();
        return List.of(
                Arithmetic.window(row, column, window),
                new Feedback.Line(WORDS.explain("largest", Arithmetic.listed(window), Arithmetic.number(largest))));
    }
}
