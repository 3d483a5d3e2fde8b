package receptive.suites.lenet;

import static receptive.suites.Matrices.mapped;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.engine.Operations;
import receptive.engine.Tensor;
import receptive.exercises.lenet.HistoricalLeNet5;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Network;
import receptive.model.ScaledTanh;
import receptive.model.Shape;
import receptive.model.Tanh;
import receptive.model.TrainableSubsample;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.NetworkEdits;
import receptive.zoo.LeNet;

/** What is right and what often goes wrong in {@code lenet5-1998}. */
public final class HistoricalLeNet5Key {

    private static final int KERNEL = 25;

    private static final Parts RIGHT =
            new Parts(HistoricalLeNet5Key::subsampled, HistoricalLeNet5Key::counted, LeNet.lenet5of1998());

    /** The key. */
    public static final AnswerKey<HistoricalLeNet5> KEY = AnswerKey.<HistoricalLeNet5>of(HistoricalLeNet5.class, RIGHT)
            .with("bias-inside", RIGHT.subsampling((x, coefficient, bias) -> subsampled(x, coefficient + bias, 0)))
            .with("mean-for-sum", RIGHT.subsampling((x, coefficient, bias) -> subsampled(x, coefficient / 4, bias)))
            .with(
                    "bias-per-number",
                    RIGHT.subsampling((x, coefficient, bias) -> subsampled(x, coefficient, 4 * coefficient * bias)))
            .with("squashed", RIGHT.subsampling(HistoricalLeNet5Key::squashed))
            .with("windows-overlap", RIGHT.subsampling(HistoricalLeNet5Key::overlapping))
            .with("biases-forgotten", RIGHT.counting(table -> counted(table) - table.length))
            .with("bias-per-kernel", RIGHT.counting(table -> counted(table) - table.length + kernels(table)))
            .with(
                    "all-maps-seen",
                    RIGHT.counting(HistoricalLeNet5Key::fullyConnected)
                            .editing(network -> NetworkEdits.replaced(network, "C3", Conv2d.of(6, 16, 5))))
            .with(
                    "untrained-pooling",
                    RIGHT.editing(network -> NetworkEdits.each(
                            network, layer -> layer instanceof TrainableSubsample ? AvgPool2d.of(2, 2) : layer)))
            .with("dense-output", RIGHT.editing(network -> NetworkEdits.replaced(network, "OUTPUT", Dense.of(84, 10))))
            .with(
                    "tanh-unscaled",
                    RIGHT.editing(network ->
                            NetworkEdits.each(network, layer -> layer instanceof ScaledTanh ? new Tanh() : layer)))
            .with("pooling-unsquashed", RIGHT.editing(HistoricalLeNet5Key::withoutSquashingBehindPooling))
            .with("modern-network", RIGHT.editing(network -> LeNet.lenet5(10)))
            .explainedBy(HistoricalLeNet5Key::sumOrTerms);

    private static final Wording WORDS = Wording.of(HistoricalLeNet5.class);

    private HistoricalLeNet5Key() {}

    private interface Subsampling {
        double[][] of(double[][] x, double coefficient, double bias);
    }

    private record Parts(Subsampling subsampling, ToLongFunction<int[][]> count, Network lenet5)
            implements HistoricalLeNet5 {

        Parts subsampling(Subsampling other) {
            return new Parts(other, count, lenet5);
        }

        Parts counting(ToLongFunction<int[][]> other) {
            return new Parts(subsampling, other, lenet5);
        }

        Parts editing(UnaryOperator<Network> edit) {
            return new Parts(subsampling, count, edit.apply(lenet5));
        }

        @Override
        public double[][] subsample(double[][] x, double coefficient, double bias) {
            return subsampling.of(x, coefficient, bias);
        }

        @Override
        public long sparseParameters(int[][] table) {
            return count.applyAsLong(table);
        }
    }

    private static double[][] subsampled(double[][] x, double coefficient, double bias) {
        Tensor factor = Tensor.of(Shape.of(1), (float) coefficient);
        return Operations.subsample(Tensor.ofImage(x), factor, new float[] {(float) bias}, TrainableSubsample.of(1, 2))
                .toImage();
    }

    private static double[][] squashed(double[][] x, double coefficient, double bias) {
        return mapped(subsampled(x, coefficient, bias), y -> ScaledTanh.AMPLITUDE * Math.tanh(ScaledTanh.SLOPE * y));
    }

    private static double[][] overlapping(double[][] x, double coefficient, double bias) {
        return mapped(
                Operations.avgPool2d(Tensor.ofImage(x), AvgPool2d.of(2, 1)).toImage(),
                mean -> coefficient * 4 * mean + bias);
    }

    private static long counted(int[][] table) {
        return (long) KERNEL * kernels(table) + table.length;
    }

    private static long kernels(int[][] table) {
        return Arrays.stream(table).mapToLong(row -> row.length).sum();
    }

    /** As if every map saw all maps that turn up in the table. */
    private static long fullyConnected(int[][] table) {
        long seen = Arrays.stream(table).flatMapToInt(Arrays::stream).distinct().count();
        return (KERNEL * seen + 1) * table.length;
    }

    private static Network withoutSquashingBehindPooling(Network network) {
        return NetworkEdits.without("squash4", NetworkEdits.without("squash2", network));
    }

    private static List<Feedback.Part> sumOrTerms(Call call, int[] element) {
        if (call.method().getName().equals("sparseParameters")) {
            int[][] table = (int[][]) call.argument(0);
            String terms = Arrays.stream(table)
                    .map(row -> "(25·" + row.length + " + 1)")
                    .collect(Collectors.joining(" + "));
            return List.of(new Feedback.Line(WORDS.explain("terms", terms, Arithmetic.count(counted(table)))));
        }
        double[][] window = Matrices.window((double[][]) call.argument(0), 2 * element[0], 2 * element[1], 2, 2);
        double coefficient = (double) call.argument(1);
        double bias = (double) call.argument(2);
        double sum = Arrays.stream(window).flatMapToDouble(Arrays::stream).sum();
        return List.of(
                Arithmetic.window(2 * element[0], 2 * element[1], window),
                new Feedback.Line(WORDS.explain(
                        "sum",
                        Arithmetic.listed(window),
                        Arithmetic.number(sum),
                        Arithmetic.factor(coefficient),
                        Arithmetic.factor(bias),
                        Arithmetic.number(coefficient * sum + bias))));
    }
}
