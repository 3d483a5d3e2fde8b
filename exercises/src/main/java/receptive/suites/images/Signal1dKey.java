package receptive.suites.images;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import receptive.check.AnswerKey;
import receptive.check.Call;
import receptive.check.Feedback;
import receptive.check.Wording;
import receptive.exercises.images.Signal1d;
import receptive.suites.Arithmetic;
import receptive.suites.Matrices;
import receptive.suites.Reference;

/** What is right and what often goes wrong in {@code signal-1d}. */
public final class Signal1dKey {

    private static final Three RIGHT =
            new Three(Signal1dKey::sliding, (x, w) -> sliding(x, turned(w)), (x, w) -> slidingBeyond(x, turned(w)));

    /** The key. */
    public static final AnswerKey<Signal1d> KEY = AnswerKey.<Signal1d>of(Signal1d.class, RIGHT)
            .with("never-turned", new Three(RIGHT.correlation, RIGHT.correlation, Signal1dKey::slidingBeyond))
            .with("always-turned", new Three(RIGHT.convolution, RIGHT.convolution, RIGHT.full))
            .with("signal-turned", new Three(RIGHT.correlation, reversing(RIGHT.convolution), reversing(RIGHT.full)))
            .with(
                    "last-position-missing",
                    new Three(shortened(RIGHT.correlation), shortened(RIGHT.convolution), shortened(RIGHT.full)))
            .with(
                    "full-as-long-as-x",
                    new Three(
                            RIGHT.correlation,
                            RIGHT.convolution,
                            (x, w) -> Arrays.copyOf(RIGHT.full.apply(x, w), x.length)))
            .with("long-window-refused", new Three(RIGHT.correlation, RIGHT.convolution, Signal1dKey::shortWindowsOnly))
            .with("full-without-ends", new Three(RIGHT.correlation, RIGHT.convolution, RIGHT.convolution))
            .with(
                    "longer-one-taken-as-signal",
                    new Three(longerFirst(RIGHT.correlation), longerFirst(RIGHT.convolution), RIGHT.full))
            .with(
                    "window-turned-in-place",
                    new Three(RIGHT.correlation, turning(RIGHT.correlation), turning(Signal1dKey::slidingBeyond)))
            .explainedBy(Signal1dKey::terms);

    private static final Wording WORDS = Wording.of(Signal1d.class);

    private Signal1dKey() {}

    private static double[] sliding(double[] x, double[] w) {
        return Reference.correlate(new double[][] {x}, new double[][] {w})[0];
    }

    /** With zeros beyond both ends, as many as the window can reach. */
    private static double[] slidingBeyond(double[] x, double[] w) {
        int beyond = w.length - 1;
        return sliding(Matrices.framed(new double[][] {x}, 0, 0, beyond, beyond, 0)[0], w);
    }

    private static double[] turned(double[] w) {
        return Matrices.turned(new double[][] {w})[0];
    }

    /** Three ways to slide, right or wrong. */
    private record Three(
            BinaryOperator<double[]> correlation, BinaryOperator<double[]> convolution, BinaryOperator<double[]> full)
            implements Signal1d {
        @Override
        public double[] correlate(double[] x, double[] w) {
            return correlation.apply(x, w);
        }

        @Override
        public double[] convolve(double[] x, double[] w) {
            return convolution.apply(x, w);
        }

        @Override
        public double[] convolveFull(double[] x, double[] w) {
            return full.apply(x, w);
        }
    }

    private static BinaryOperator<double[]> reversing(BinaryOperator<double[]> slide) {
        return (x, w) -> turned(slide.apply(x, w));
    }

    private static BinaryOperator<double[]> shortened(BinaryOperator<double[]> slide) {
        return (x, w) -> {
            double[] y = slide.apply(x, w);
            return Arrays.copyOf(y, y.length - 1);
        };
    }

    private static BinaryOperator<double[]> longerFirst(BinaryOperator<double[]> slide) {
        return (x, w) -> w.length > x.length ? slide.apply(w, x) : slide.apply(x, w);
    }

    private static BinaryOperator<double[]> turning(BinaryOperator<double[]> slide) {
        return (x, w) -> {
            System.arraycopy(turned(w), 0, w, 0, w.length);
            return slide.apply(x, w);
        };
    }

    private static double[] shortWindowsOnly(double[] x, double[] w) {
        if (w.length > x.length) {
            throw new IllegalArgumentException(w.length + " values are more than " + x.length + ".");
        }
        return RIGHT.full.apply(x, w);
    }

    private static List<Feedback.Part> terms(Call call, int[] element) {
        double[] x = (double[]) call.argument(0);
        double[] w = (double[]) call.argument(1);
        String method = call.method().getName();
        List<String> terms = new ArrayList<>();
        double sum = 0;
        for (int k = 0; k < w.length; k++) {
            int at = method.equals("convolveFull") ? element[0] - k : element[0] + k;
            if (at >= 0 && at < x.length) {
                double weight = method.equals("convolve") ? w[w.length - 1 - k] : w[k];
                terms.add(Arithmetic.factor(x[at]) + "·" + Arithmetic.factor(weight));
                sum += x[at] * weight;
            }
        }
        return List.of(new Feedback.Line(
                WORDS.explain(method, element[0]) + " " + String.join(" + ", terms) + " = " + Arithmetic.number(sum)));
    }
}
