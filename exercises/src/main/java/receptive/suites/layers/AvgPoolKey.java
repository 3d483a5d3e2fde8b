package receptive.suites.layers;

import static receptive.suites.Matrices.cropped;
import static receptive.suites.Matrices.framed;
import static receptive.suites.Matrices.mapped;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.engine.Operations;
import receptive.engine.Tensor;
import receptive.exercises.layers.AvgPool;
import receptive.model.AvgPool2d;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code avg-pool}. */
public final class AvgPoolKey {

    private static final Pools RIGHT = new Pools(AvgPoolKey::averages, AvgPoolKey::means);

    /** The key. */
    public static final AnswerKey<AvgPool> KEY = AnswerKey.<AvgPool>of(AvgPool.class, RIGHT)
            .with("integer-division", divided((sum, numbers, side) -> (long) sum / numbers))
            .with("sum-for-average", divided((sum, numbers, side) -> sum))
            .with("divided-by-side", divided((sum, numbers, side) -> sum / side))
            .with("maximum-for-average", new Pools(Reference::maxPool, each(AvgPoolKey::largest)))
            .with("stride-taken-as-size", RIGHT.pooling((x, size, stride) -> averages(x, size, size)))
            .with("stride-forgotten", RIGHT.pooling((x, size, stride) -> averages(x, size, 1)))
            .with("stride-cropped", RIGHT.pooling(AvgPoolKey::cornerOfStrideOne))
            .with("ceil-for-floor", RIGHT.pooling(AvgPoolKey::withIncompleteWindows))
            .with(
                    "width-from-height",
                    new Pools(AvgPoolKey::asWideAsHigh, each(map -> sum(map) / (map.length * map.length))))
            .with("channels-mixed", RIGHT.taking(AvgPoolKey::meanOfAll))
            .explainedBy(AvgPoolKey::sumAndQuotient);

    private static final Wording WORDS = Wording.of(AvgPool.class);

    private AvgPoolKey() {}

    private interface Pooling {
        double[][] pool(double[][] x, int size, int stride);
    }

    private interface Global {
        double[] global(double[][][] x);
    }

    /** What becomes of a window's sum, of so many numbers, as high as a side. */
    private interface Quotient {
        double of(double sum, int numbers, int side);
    }

    private record Pools(Pooling windows, Global maps) implements AvgPool {

        Pools pooling(Pooling otherWindows) {
            return new Pools(otherWindows, maps);
        }

        Pools taking(Global otherMaps) {
            return new Pools(windows, otherMaps);
        }

        @Override
        public double[][] pool(double[][] x, int size, int stride) {
            return windows.pool(x, size, stride);
        }

        @Override
        public double[] global(double[][][] x) {
            return maps.global(x);
        }
    }

    private static double[][] averages(double[][] x, int size, int stride) {
        return Operations.avgPool2d(Tensor.ofImage(x), AvgPool2d.of(size, stride))
                .toImage();
    }

    private static double[] means(double[][][] x) {
        return Operations.globalAvgPool2d(Tensor.ofVolume(x)).toVector();
    }

    private static Pools divided(Quotient quotient) {
        return new Pools(
                (x, size, stride) -> mapped(sums(x, size, stride), sum -> quotient.of(sum, size * size, size)),
                each(map -> quotient.of(sum(map), map.length * map[0].length, map.length)));
    }

    private static double[][] sums(double[][] x, int size, int stride) {
        averages(x, size, stride);
        double[][] ones = mapped(new double[size][size], zero -> 1);
        return Reference.forward(new double[][][] {x}, new double[][][][] {{ones}}, new double[1], stride, 0)[0];
    }

    private static double sum(double[][] map) {
        return Arrays.stream(map).flatMapToDouble(Arrays::stream).sum();
    }

    private static double largest(double[][] map) {
        return Arrays.stream(map).flatMapToDouble(Arrays::stream).max().orElseThrow();
    }

    private static Global each(ToDoubleFunction<double[][]> ofMap) {
        return x -> Arrays.stream(x).mapToDouble(ofMap).toArray();
    }

    private static double[][] cornerOfStrideOne(double[][] x, int size, int stride) {
        double[][] right = averages(x, size, stride);
        return cropped(averages(x, size, 1), right.length, right[0].length);
    }

    private static double[][] withIncompleteWindows(double[][] x, int size, int stride) {
        int below = Math.floorMod(-(x.length - size), stride);
        int right = Math.floorMod(-(x[0].length - size), stride);
        return averages(framed(x, 0, below, 0, right, 0), size, stride);
    }

    private static double[][] asWideAsHigh(double[][] x, int size, int stride) {
        double[][] right = averages(x, size, stride);
        return cropped(right, right.length, right.length);
    }

    private static double[] meanOfAll(double[][][] x) {
        double[] means = means(x);
        Arrays.fill(means, Arrays.stream(means).average().orElseThrow());
        return means;
    }

    private static List<Feedback.Part> sumAndQuotient(Call call, int[] element) {
        if (call.method().getName().equals("global")) {
            double[][] map = ((double[][][]) call.argument(0))[element[0]];
            return List.of(quotient("mean", map, element[0]));
        }
        double[][] x = (double[][]) call.argument(0);
        int size = (int) call.argument(1);
        int stride = (int) call.argument(2);
        int row = element[0] * stride;
        int column = element[1] * stride;
        double[][] window = Matrices.window(x, row, column, size, size);
        return List.of(Arithmetic.window(row, column, window), quotient("average", window, 0));
    }

    private static Feedback.Line quotient(String key, double[][] numbers, int channel) {
        int count = numbers.length * numbers[0].length;
        double sum = sum(numbers);
        return new Feedback.Line(WORDS.explain(
                key,
                Arithmetic.listed(numbers),
                Arithmetic.number(sum),
                count,
                Arithmetic.number(sum / count),
                channel));
    }
}
