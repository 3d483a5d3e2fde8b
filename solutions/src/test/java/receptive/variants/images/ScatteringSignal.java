package receptive.variants.images;

import java.util.Arrays;
import java.util.stream.IntStream;
import receptive.exercises.images.Signal1d;

/** Makes the full convolution first, from the window outwards in float, and cuts the valid one out of it. */
final class ScatteringSignal implements Signal1d {

    @Override
    public double[] correlate(double[] x, double[] w) {
        double[] turned = new double[w.length];
        for (int k = 0; k < w.length; k++) {
            turned[w.length - 1 - k] = w[k];
        }
        return convolve(x, turned);
    }

    @Override
    public double[] convolve(double[] x, double[] w) {
        if (x.length < w.length) {
            throw new IllegalArgumentException(String.format("%d < %d", x.length, w.length));
        }
        return Arrays.copyOfRange(convolveFull(x, w), w.length - 1, x.length);
    }

    @Override
    public double[] convolveFull(double[] x, double[] w) {
        float[] sums = new float[x.length + w.length - 1];
        for (int k = 0; k < w.length; k++) {
            for (int i = 0; i < x.length; i++) {
                sums[i + k] += (float) (x[i] * w[k]);
            }
        }
        return IntStream.range(0, sums.length).mapToDouble(i -> sums[i]).toArray();
    }
}
