package receptive.suites.layers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.engine.Losses;
import receptive.engine.Operations;
import receptive.engine.Tensor;
import receptive.exercises.layers.Activations;
import receptive.suites.Arithmetic;

/** What is right and what often goes wrong in {@code activations}. */
public final class ActivationsKey {

    /** The key. */
    public static final AnswerKey<Activations> KEY = AnswerKey.<Activations>of(Activations.class, new Right())
            .with("logarithm-of-zero", new Right() {
                @Override
                public double crossEntropy(double[] z, int target) {
                    Losses.crossEntropy(Tensor.ofVector(z), target);
                    return -Math.log(softmax(z)[target]);
                }
            })
            .with("overflow", new Overflowing())
            .with("absolute-value", new Right() {
                @Override
                public double relu(double x) {
                    return Math.abs(x);
                }
            })
            .with("relu-turned-round", new Right() {
                @Override
                public double relu(double x) {
                    return Math.min(0, x);
                }
            })
            .with("tanh-of-half", new Right() {
                @Override
                public double tanh(double x) {
                    return 2 * sigmoid(x) - 1;
                }
            })
            .with("sigmoid-for-tanh", new Right() {
                @Override
                public double tanh(double x) {
                    return sigmoid(x);
                }
            })
            .with("sigmoid-mirrored", new Right() {
                @Override
                public double sigmoid(double x) {
                    return super.sigmoid(-x);
                }
            })
            .with("not-normalised", new Right() {
                @Override
                public double[] softmax(double[] z) {
                    return Arrays.stream(z).map(Math::exp).toArray();
                }
            })
            .with("exponential-forgotten", new Right() {
                @Override
                public double[] softmax(double[] z) {
                    double sum = Arrays.stream(z).sum();
                    return Arrays.stream(z).map(score -> score / sum).toArray();
                }
            })
            .with("sign-forgotten", new Right() {
                @Override
                public double crossEntropy(double[] z, int target) {
                    return -super.crossEntropy(z, target);
                }
            })
            .with("difference-for-loss", new Right() {
                @Override
                public double crossEntropy(double[] z, int target) {
                    super.crossEntropy(z, target);
                    return 1 - softmax(z)[target];
                }
            })
            .with("other-logarithm", new Right() {
                @Override
                public double crossEntropy(double[] z, int target) {
                    return super.crossEntropy(z, target) / Math.log(10);
                }
            })
            .with("softmax-forgotten", new Right() {
                @Override
                public double crossEntropy(double[] z, int target) {
                    super.crossEntropy(z, target);
                    return -Math.log(z[target]);
                }
            })
            .with("target-from-one", new Right() {
                @Override
                public double crossEntropy(double[] z, int target) {
                    return super.crossEntropy(z, target - 1);
                }
            })
            .explainedBy(ActivationsKey::quotient);

    private static final Wording WORDS = Wording.of(Activations.class);

    private ActivationsKey() {}

    /** The engine's functions; twins put one of them wrong. */
    private static class Right implements Activations {

        @Override
        public double relu(double x) {
            return Operations.relu(Tensor.ofVector(new double[] {x})).data()[0];
        }

        @Override
        public double tanh(double x) {
            return Operations.tanh(Tensor.ofVector(new double[] {x})).data()[0];
        }

        @Override
        public double sigmoid(double x) {
            return Operations.sigmoid(Tensor.ofVector(new double[] {x})).data()[0];
        }

        @Override
        public double[] softmax(double[] z) {
            return Operations.softmax(Tensor.ofVector(z)).toVector();
        }

        @Override
        public double crossEntropy(double[] z, int target) {
            return Losses.crossEntropy(Tensor.ofVector(z), target);
        }
    }

    /** The formulas as they stand in books, which large numbers break. */
    private static final class Overflowing extends Right {

        @Override
        public double tanh(double x) {
            return (Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x));
        }

        @Override
        public double sigmoid(double x) {
            return Math.exp(x) / (1 + Math.exp(x));
        }

        @Override
        public double[] softmax(double[] z) {
            double sum = Arrays.stream(z).map(Math::exp).sum();
            return Arrays.stream(z).map(score -> Math.exp(score) / sum).toArray();
        }

        @Override
        public double crossEntropy(double[] z, int target) {
            super.crossEntropy(z, target);
            return -Math.log(softmax(z)[target]);
        }
    }

    private static List<Feedback.Part> quotient(Call call, int[] element) {
        String method = call.method().getName();
        if (!method.equals("softmax") && !method.equals("crossEntropy")) {
            return List.of(new Feedback.Line(WORDS.explain(method, Arithmetic.number((double) call.argument(0)))));
        }
        double[] z = (double[]) call.argument(0);
        int index = method.equals("softmax") ? element[0] : (int) call.argument(1);
        double largest = Arrays.stream(z).max().orElseThrow();
        String powers = String.join(
                " + ",
                IntStream.range(0, z.length)
                        .mapToObj(i -> "e^" + Arithmetic.factor(z[i] - largest))
                        .toList());
        return List.of(new Feedback.Line(WORDS.explain(
                method,
                "e^" + Arithmetic.factor(z[index] - largest),
                powers,
                Arithmetic.number(KEY.reference().softmax(z)[index]),
                Arithmetic.number(largest))));
    }
}
