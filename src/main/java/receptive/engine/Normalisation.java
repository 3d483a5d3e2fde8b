package receptive.engine;

import java.util.Arrays;
import java.util.function.LongFunction;
import receptive.engine.kernel.Kernels;
import receptive.model.BatchNorm2d;
import receptive.model.LocalResponseNorm;

/** The forward passes of layers that bring values to a common size; sums are taken in double precision. */
final class Normalisation {

    private Normalisation() {}

    static Tensor localResponse(Tensor x, LocalResponseNorm layer) {
        Tensor y = Tensor.zeros(Shapes.outputOfBatch(layer, x.shape()));
        int channels = x.shape().size(1);
        double alpha = layer.averaged() ? layer.alpha() / layer.size() : layer.alpha();
        Planes planes = Planes.of(x);
        double[] squares = new double[planes.size()];
        for (int plane = 0; plane < planes.count(); plane++) {
            int image = plane - plane % channels;
            int first = Math.max(image, plane - layer.size() / 2);
            int last = (int) Math.min(image + channels - 1L, plane + (layer.size() - 1L) / 2);
            Arrays.fill(squares, 0);
            for (int neighbour = first; neighbour <= last; neighbour++) {
                for (int i = 0; i < planes.size(); i++) {
                    double value = x.data()[planes.start(neighbour) + i];
                    squares[i] += value * value;
                }
            }
            for (int i = 0; i < planes.size(); i++) {
                int at = planes.start(plane) + i;
                y.data()[at] = (float) (x.data()[at] / Math.pow(layer.k() + alpha * squares[i], layer.beta()));
            }
        }
        return y;
    }

    /** With the running statistics. */
    static Tensor batch(
            LongFunction<Kernels> choice,
            Tensor x,
            Tensor scale,
            float[] shift,
            RunningStatistics running,
            BatchNorm2d layer) {
        Tensor y = Tensor.zeros(Shapes.outputOfBatch(layer, x.shape()));
        check(layer, scale, shift, running);
        Kernels kernels = choice.apply(y.data().length);
        Planes planes = Planes.of(x);
        for (int plane = 0; plane < planes.count(); plane++) {
            int c = plane % layer.channels();
            double slope = scale.data()[c] / Math.sqrt(running.variance()[c] + layer.epsilon());
            double height = (shift == null ? 0 : shift[c]) - running.mean()[c] * slope;
            line(kernels, (float) slope, (float) height, x, plane, y);
        }
        return y;
    }

    /** With the statistics of the batch, towards which the running ones move. */
    static Tensor batchTraining(
            LongFunction<Kernels> choice,
            Tensor x,
            Tensor scale,
            float[] shift,
            RunningStatistics running,
            BatchNorm2d layer) {
        Tensor y = Tensor.zeros(Shapes.outputOfBatch(layer, x.shape()));
        check(layer, scale, shift, running);
        Planes planes = Planes.of(x);
        long values = (long) x.shape().size(0) * planes.size();
        if (values < 2) {
            throw new IllegalArgumentException(
                    "BatchNorm2d in training needs at least two values per channel, over the batch and its pixels, but got"
                            + " an input of shape " + x.shape() + ".");
        }
        Kernels kernels = choice.apply(y.data().length);
        for (int c = 0; c < layer.channels(); c++) {
            double mean = mean(x, planes, c);
            double squares = squares(x, planes, c, mean);
            double slope = scale.data()[c] / Math.sqrt(squares / values + layer.epsilon());
            double height = (shift == null ? 0 : shift[c]) - mean * slope;
            for (int plane = c; plane < planes.count(); plane += layer.channels()) {
                line(kernels, (float) slope, (float) height, x, plane, y);
            }
            running.move(c, layer.momentum(), mean, squares / (values - 1));
        }
        return y;
    }

    private static void check(BatchNorm2d layer, Tensor scale, float[] shift, RunningStatistics running) {
        Parameters.of(layer).check(layer, scale, shift);
        if (running.mean().length != layer.channels()) {
            throw new IllegalArgumentException("BatchNorm2d expects running statistics of " + layer.channels()
                    + " channels but got those of " + running.mean().length + ".");
        }
        // Before anything is moved; there are few of them.
        Parameters.refuseNonNumbers(layer.type(), scale, shift);
        for (int c = 0; c < layer.channels(); c++) {
            float mean = running.mean()[c];
            float variance = running.variance()[c];
            if (!Float.isFinite(mean) || !Float.isFinite(variance) || variance < 0) {
                throw new IllegalArgumentException(
                        "BatchNorm2d needs finite running means and variances of at least 0 but" + " channel " + c
                                + " has mean " + mean + " and variance " + variance + ".");
            }
        }
    }

    private static double mean(Tensor x, Planes planes, int channel) {
        int channels = x.shape().size(1);
        double sum = 0;
        for (int plane = channel; plane < planes.count(); plane += channels) {
            for (int at = planes.start(plane); at < planes.start(plane + 1); at++) {
                sum += x.data()[at];
            }
        }
        return sum / ((long) x.shape().size(0) * planes.size());
    }

    private static double squares(Tensor x, Planes planes, int channel, double mean) {
        int channels = x.shape().size(1);
        double sum = 0;
        for (int plane = channel; plane < planes.count(); plane += channels) {
            for (int at = planes.start(plane); at < planes.start(plane + 1); at++) {
                double distance = x.data()[at] - mean;
                sum += distance * distance;
            }
        }
        return sum;
    }

    /** One plane: {@code (x − mean) / sqrt(variance + epsilon) · scale + shift} is a straight line in {@code x}. */
    private static void line(Kernels kernels, float slope, float height, Tensor x, int plane, Tensor y) {
        int at = Planes.of(x).start(plane);
        kernels.scaleAndShift(
                slope, height, x.data(), at, y.data(), at, Planes.of(x).size());
    }
}
