package receptive.variants.images;

import java.util.stream.IntStream;
import receptive.exercises.images.Signal1d;

/** Correlates with streams, and puts zeros around the signal for the full form. */
final class PaddingSignal implements Signal1d {

    @Override
    public double[] correlate(double[] x, double[] w) {
        if (w.length > x.length) {
            throw new IllegalArgumentException("w has " + w.length + " values and x only " + x.length);
        }
        return IntStream.rangeClosed(0, x.length - w.length)
                .mapToDouble(i -> IntStream.range(0, w.length)
                        .mapToDouble(k -> w[k] * x[i + k])
                        .sum())
                .toArray();
    }

    @Override
    public double[] convolve(double[] x, double[] w) {
        return correlate(
                x,
                IntStream.range(0, w.length)
                        .mapToDouble(k -> w[w.length - 1 - k])
                        .toArray());
    }

    @Override
    public double[] convolveFull(double[] x, double[] w) {
        double[] padded = new double[x.length + 2 * w.length - 2];
        System.arraycopy(x, 0, padded, w.length - 1, x.length);
        return convolve(padded, w);
    }
}
