package receptive.suites.layers;

import java.util.Arrays;
import java.util.List;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.engine.Operations;
import receptive.engine.Tensor;
import receptive.exercises.layers.Dense;
import receptive.model.Shape;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;

/** What is right and what often goes wrong in {@code dense}. */
public final class DenseKey {

    /** The key. */
    public static final AnswerKey<Dense> KEY = AnswerKey.of(Dense.class, DenseKey::forward)
            .with("bias-forgotten", (x, w, bias) -> forward(x, w, times(0, bias)))
            .with("bias-per-input", (x, w, bias) -> forward(x, w, times(x.length, bias)))
            .with("last-product-only", DenseKey::lastProducts)
            .with("weights-transposed", (x, w, bias) -> forward(x, Matrices.transposed(w), bias))
            .with("first-row-for-all", DenseKey::ofFirstRow)
            .with("rectified", (x, w, bias) -> Arrays.stream(forward(x, w, bias))
                    .map(y -> Math.max(0, y))
                    .toArray())
            .explainedBy(DenseKey::products);

    private static final Wording WORDS = Wording.of(Dense.class);

    private DenseKey() {}

    private static double[] forward(double[] x, double[][] w, double[] bias) {
        if (bias.length != w.length) {
            throw new IllegalArgumentException(
                    "There must be one bias per output but there are " + bias.length + " for " + w.length + ".");
        }
        Tensor weight = Tensor.ofImage(w);
        receptive.model.Dense layer = receptive.model.Dense.of(weight.shape().size(3), w.length);
        float[] floats = Tensor.ofVector(bias).data();
        return Operations.dense(
                        Tensor.ofVector(x),
                        Tensor.of(Shape.of(layer.outputs(), layer.inputs()), weight.data()),
                        floats,
                        layer)
                .toVector();
    }

    private static double[] times(double factor, double[] bias) {
        return Arrays.stream(bias).map(b -> factor * b).toArray();
    }

    private static double[] lastProducts(double[] x, double[][] w, double[] bias) {
        double[] last = new double[x.length];
        last[x.length - 1] = x[x.length - 1];
        return forward(last, w, bias);
    }

    private static double[] ofFirstRow(double[] x, double[][] w, double[] bias) {
        double[][] first = w.clone();
        Arrays.fill(first, w[0]);
        return forward(x, first, bias);
    }

    private static List<Feedback.Part> products(Call call, int[] element) {
        double[][] x = {(double[]) call.argument(0)};
        double[][] row = {((double[][]) call.argument(1))[element[0]]};
        double bias = ((double[]) call.argument(2))[element[0]];
        double sum = Arithmetic.sum(x, row);
        return List.of(new Feedback.Line(WORDS.explain(
                "products",
                element[0],
                Arithmetic.products(row, x),
                Arithmetic.factor(bias),
                Arithmetic.number(sum + bias))));
    }
}
