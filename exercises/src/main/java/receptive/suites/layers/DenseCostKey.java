package receptive.suites.layers;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.layers.DenseCost;
import receptive.suites.Arithmetic;

/** What is right and what often goes wrong in {@code dense-cost}. Counting has no operation of the engine behind it. */
public final class DenseCostKey {

    private static final int LAST_MAPS = 512;
    private static final int HIDDEN = 1024;
    private static final long PRINTED = 2_499_712;
    private static final long MISSING = (long) LAST_MAPS * HIDDEN;

    private static final Counts RIGHT = new Counts(DenseCostKey::parameters, MISSING);

    /** The key. */
    public static final AnswerKey<DenseCost> KEY = AnswerKey.<DenseCost>of(DenseCost.class, RIGHT)
            .with("biases-forgotten", RIGHT.counting((layers, bias) -> parameters(layers, false)))
            .with("biases-always-counted", new Counts((layers, bias) -> parameters(layers, true), MISSING + HIDDEN))
            .with("bias-per-input", RIGHT.counting((layers, bias) -> weights(layers) + (bias ? inputs(layers) : 0)))
            .with(
                    "one-bias-per-layer",
                    RIGHT.counting((layers, bias) -> weights(layers) + (bias ? layers.length - 1 : 0)))
            .with("beyond-int", RIGHT.counting((layers, bias) -> (int) parameters(layers, bias)))
            .with(
                    "last-layer-left-out",
                    RIGHT.counting((layers, bias) -> parameters(Arrays.copyOf(layers, layers.length - 1), bias)))
            .with("sizes-multiplied-through", RIGHT.counting(DenseCostKey::multipliedThrough))
            .with("incomplete-count", RIGHT.missing(PRINTED))
            .with("whole-count", RIGHT.missing(PRINTED + MISSING))
            .with("maps-flattened", RIGHT.missing(224L * 224 * LAST_MAPS * HIDDEN))
            .explainedBy(DenseCostKey::layerByLayer);

    private static final Wording WORDS = Wording.of(DenseCost.class);

    private DenseCostKey() {}

    private record Counts(ToLongBiFunction<int[], Boolean> count, long missingWeights) implements DenseCost {

        Counts counting(ToLongBiFunction<int[], Boolean> otherCount) {
            return new Counts(otherCount, missingWeights);
        }

        Counts missing(long otherMissing) {
            return new Counts(count, otherMissing);
        }

        @Override
        public long parameters(int[] layers, boolean bias) {
            return count.applyAsLong(layers, bias);
        }
    }

    private static long parameters(int[] layers, boolean bias) {
        if (layers.length < 2) {
            throw new IllegalArgumentException(
                    "A layer lies between two sizes but got " + layers.length + " of them: " + Arrays.toString(layers));
        }
        return weights(layers) + (bias ? outputs(layers) : 0);
    }

    private static long weights(int[] layers) {
        return IntStream.range(1, layers.length)
                .mapToLong(i -> (long) layers[i - 1] * layers[i])
                .sum();
    }

    private static long outputs(int[] layers) {
        return Arrays.stream(layers).skip(1).asLongStream().sum();
    }

    private static long inputs(int[] layers) {
        return Arrays.stream(layers, 0, layers.length - 1).asLongStream().sum();
    }

    private static long multipliedThrough(int[] layers, boolean bias) {
        return Arrays.stream(layers).asLongStream().reduce(1, (a, b) -> a * b) + (bias ? outputs(layers) : 0);
    }

    private static List<Feedback.Part> layerByLayer(Call call, int[] element) {
        if (call.method().getName().equals("missingWeights")) {
            return List.of(new Feedback.Line(WORDS.explain("missing", Arithmetic.count(PRINTED))));
        }
        int[] layers = (int[]) call.argument(0);
        boolean bias = (boolean) call.argument(1);
        String terms = String.join(
                " + ",
                IntStream.range(1, layers.length)
                        .mapToObj(i ->
                                bias ? "(" + layers[i - 1] + " + 1)·" + layers[i] : layers[i - 1] + "·" + layers[i])
                        .toList());
        return List.of(new Feedback.Line(WORDS.explain("terms", terms, Arithmetic.count(parameters(layers, bias)))));
    }
}
