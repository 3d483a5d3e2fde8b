package receptive.engine;

import java.util.Arrays;
import java.util.function.LongFunction;
import receptive.engine.kernel.Kernels;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AvgPool2d;
import receptive.model.GlobalAvgPool2d;
import receptive.model.Layer;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.TrainableSubsample;

/**
 * The forward passes of pooling: unfold a plane, then reduce the rows of its taps to one.
 *
 * <p>The parameter {@code choice} says which kernels to take for so many comparisons or additions.
 */
final class Pooling {

    private Pooling() {}

    static Tensor max(LongFunction<Kernels> choice, Tensor x, MaxPool2d layer) {
        Tensor y = result(x, layer);
        Windows windows = Windows.of(layer, x.shape().size(2), x.shape().size(3));
        int taps = windows.taps();
        Kernels kernels = choice.apply((long) y.data().length * taps);
        reduce(
                x,
                windows,
                Float.NEGATIVE_INFINITY,
                y,
                (band, pixels, to) -> kernels.maxOfRows(taps, band, 0, pixels, y.data(), to, pixels));
        return y;
    }

    static Tensor min(LongFunction<Kernels> choice, Tensor x, MinPool2d layer) {
        Tensor y = result(x, layer);
        Windows windows = Windows.of(layer, x.shape().size(2), x.shape().size(3));
        int taps = windows.taps();
        Kernels kernels = choice.apply((long) y.data().length * taps);
        reduce(
                x,
                windows,
                Float.POSITIVE_INFINITY,
                y,
                (band, pixels, to) -> kernels.minOfRows(taps, band, 0, pixels, y.data(), to, pixels));
        return y;
    }

    static Tensor average(LongFunction<Kernels> choice, Tensor x, AvgPool2d layer) {
        Tensor y = result(x, layer);
        Windows windows = Windows.of(layer, x.shape().size(2), x.shape().size(3));
        sum(choice, x, windows, y);
        divide(y, windows, layer.countPadding());
        return y;
    }

    static Tensor subsample(
            LongFunction<Kernels> choice, Tensor x, Tensor coefficients, float[] bias, TrainableSubsample layer) {
        Tensor y = result(x, layer);
        Parameters.of(layer).check(layer, coefficients, bias);
        Windows windows = Windows.of(layer, x.shape().size(2), x.shape().size(3));
        sum(choice, x, windows, y);
        Kernels kernels = choice.apply(y.data().length);
        Planes maps = Planes.of(y);
        for (int map = 0; map < maps.count(); map++) {
            int c = map % layer.channels();
            float shift = bias == null ? 0 : bias[c];
            int at = maps.start(map);
            kernels.scaleAndShift(coefficients.data()[c], shift, y.data(), at, y.data(), at, maps.size());
        }
        Parameters.refuseNonNumbers(layer, coefficients, bias, y);
        return y;
    }

    /** Sums in double precision: a plane may have many pixels. */
    static Tensor global(Tensor x, GlobalAvgPool2d layer) {
        Tensor y = result(x, layer);
        Planes planes = Planes.of(x);
        for (int plane = 0; plane < planes.count(); plane++) {
            double sum = 0;
            for (int at = planes.start(plane); at < planes.start(plane + 1); at++) {
                sum += x.data()[at];
            }
            y.data()[plane] = (float) (sum / planes.size());
        }
        return y;
    }

    static Tensor adaptive(Tensor x, AdaptiveAvgPool2d layer) {
        Tensor y = result(x, layer);
        int height = x.shape().size(2);
        int width = x.shape().size(3);
        int to = 0;
        for (int plane = 0; plane < Planes.of(x).count(); plane++) {
            int start = Planes.of(x).start(plane);
            for (int i = 0; i < layer.height(); i++) {
                for (int j = 0; j < layer.width(); j++) {
                    int firstRow = first(i, height, layer.height());
                    int endRow = end(i, height, layer.height());
                    int firstColumn = first(j, width, layer.width());
                    int endColumn = end(j, width, layer.width());
                    double sum = 0;
                    for (int row = firstRow; row < endRow; row++) {
                        for (int column = firstColumn; column < endColumn; column++) {
                            sum += x.data()[start + row * width + column];
                        }
                    }
                    y.data()[to++] = (float) (sum / ((long) (endRow - firstRow) * (endColumn - firstColumn)));
                }
            }
        }
        return y;
    }

    /** Where the window of an adaptive pooling starts. */
    static int first(int position, int length, int positions) {
        return (int) ((long) position * length / positions);
    }

    /** Where it ends: the first pixel behind it. */
    static int end(int position, int length, int positions) {
        return (int) Math.ceilDiv((position + 1L) * length, positions);
    }

    private static Tensor result(Tensor x, Layer layer) {
        return Tensor.zeros(Shapes.outputOfBatch(layer, x.shape()));
    }

    private static void sum(LongFunction<Kernels> choice, Tensor x, Windows windows, Tensor y) {
        int taps = windows.taps();
        Kernels kernels = choice.apply((long) y.data().length * taps);
        float[] ones = new float[taps];
        Arrays.fill(ones, 1);
        reduce(
                x,
                windows,
                0,
                y,
                (band, pixels, to) -> kernels.addWeightedRows(ones, 0, taps, band, 0, pixels, y.data(), to, pixels));
    }

    /** Makes means of sums. Dividing the sum rounds once; adding up ninths would miss the mean of whole numbers. */
    private static void divide(Tensor y, Windows windows, boolean countPadding) {
        for (int at = 0; at < y.data().length; ) {
            for (int i = 0; i < windows.outHeight(); i++) {
                int rows = windows.rows().seen(i, countPadding);
                for (int j = 0; j < windows.outWidth(); j++, at++) {
                    y.data()[at] /= (float) rows * windows.columns().seen(j, countPadding);
                }
            }
        }
    }

    private static void reduce(Tensor x, Windows windows, float fill, Tensor y, Reduction reduction) {
        Planes in = Planes.of(x);
        Planes out = Planes.of(y);
        float[] band = windows.band();
        for (int plane = 0; plane < in.count(); plane++) {
            for (int row = 0; row < windows.outHeight(); row += windows.bandHeight()) {
                windows.unfold(x.data(), in.start(plane), row, fill, band);
                reduction.reduce(band, windows.pixelsOfBand(row), out.start(plane) + row * windows.outWidth());
            }
        }
    }

    /** Makes one row of so many pixels, at an offset of the output, of the rows of an unfolded band. */
    private interface Reduction {

        void reduce(float[] band, int pixels, int to);
    }
}
