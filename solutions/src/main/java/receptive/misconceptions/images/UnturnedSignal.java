package receptive.misconceptions.images;

import receptive.exercises.images.Signal1d;
import receptive.misconceptions.Misconception;

/** Takes a convolution for what deep learning calls one. */
@Misconception("never-turned")
public final class UnturnedSignal implements Signal1d {

    @Override
    public double[] correlate(double[] x, double[] w) {
        if (w.length > x.length) {
            throw new IllegalArgumentException("window of " + w.length + " on a signal of " + x.length);
        }
        double[] y = new double[x.length - w.length + 1];
        for (int i = 0; i < y.length; i++) {
            for (int k = 0; k < w.length; k++) {
                y[i] += x[i + k] * w[k];
            }
        }
        return y;
    }

    @Override
    public double[] convolve(double[] x, double[] w) {
        return correlate(x, w);
    }

    @Override
    public double[] convolveFull(double[] x, double[] w) {
        double[] y = new double[x.length + w.length - 1];
        for (int i = 0; i < y.length; i++) {
            for (int k = 0; k < w.length; k++) {
                if (i - k >= 0 && i - k < x.length) {
                    y[i] += x[i - k] * w[w.length - 1 - k];
                }
            }
        }
        return y;
    }
}
