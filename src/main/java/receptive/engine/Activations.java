package receptive.engine;

import java.util.function.DoubleUnaryOperator;
import java.util.function.LongFunction;
import receptive.engine.kernel.Kernels;
import receptive.model.Layer;
import receptive.model.LeakyRelu;
import receptive.model.LogSoftmax;
import receptive.model.Relu;
import receptive.model.Softmax;

/** The forward passes of activation functions. */
final class Activations {

    private Activations() {}

    static Tensor relu(LongFunction<Kernels> choice, Tensor x) {
        Tensor y = Tensor.zeros(Shapes.outputOfBatch(new Relu(), x.shape()));
        int length = y.data().length;
        choice.apply(length).relu(x.data(), 0, y.data(), 0, length);
        return y;
    }

    static Tensor leakyRelu(LongFunction<Kernels> choice, Tensor x, LeakyRelu layer) {
        Tensor y = Tensor.zeros(Shapes.outputOfBatch(layer, x.shape()));
        int length = y.data().length;
        choice.apply(length).leakyRelu((float) layer.slope(), x.data(), 0, y.data(), 0, length);
        return y;
    }

    /** One function of one number, in double precision, for each element. */
    static Tensor each(Layer layer, Tensor x, DoubleUnaryOperator function) {
        Tensor y = Tensor.zeros(Shapes.outputOfBatch(layer, x.shape()));
        for (int i = 0; i < y.data().length; i++) {
            y.data()[i] = (float) function.applyAsDouble(x.data()[i]);
        }
        return y;
    }

    /** Both branches keep the argument of {@code exp} negative, so that it never overflows. */
    static double sigmoid(double x) {
        double e = Math.exp(-Math.abs(x));
        return x >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    static Tensor softmax(Tensor x) {
        Tensor y = Tensor.zeros(Shapes.outputOfBatch(new Softmax(), x.shape()));
        int classes = x.shape().size(1);
        double[] exponentials = new double[classes];
        for (int start = 0; start < y.data().length; start += classes) {
            double largest = largest(x, start, classes);
            double sum = 0;
            for (int i = 0; i < classes; i++) {
                exponentials[i] = Math.exp(x.data()[start + i] - largest);
                sum += exponentials[i];
            }
            for (int i = 0; i < classes; i++) {
                y.data()[start + i] = (float) (exponentials[i] / sum);
            }
        }
        return y;
    }

    static Tensor logSoftmax(Tensor x) {
        Tensor y = Tensor.zeros(Shapes.outputOfBatch(new LogSoftmax(), x.shape()));
        int classes = x.shape().size(1);
        for (int start = 0; start < y.data().length; start += classes) {
            double largest = largest(x, start, classes);
            double sum = 0;
            for (int i = 0; i < classes; i++) {
                sum += Math.exp(x.data()[start + i] - largest);
            }
            double logarithm = largest + Math.log(sum);
            for (int i = 0; i < classes; i++) {
                y.data()[start + i] = (float) (x.data()[start + i] - logarithm);
            }
        }
        return y;
    }

    /** Subtracting it from all scores changes no probability but keeps {@code exp} finite. */
    private static double largest(Tensor x, int start, int classes) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < classes; i++) {
            largest = Math.max(largest, x.data()[start + i]);
        }
        return largest;
    }
}
