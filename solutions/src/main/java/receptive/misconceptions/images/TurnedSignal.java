package receptive.misconceptions.images;

import receptive.exercises.images.Signal1d;
import receptive.misconceptions.Misconception;

/** Turns the signal round where the window should be turned. */
@Misconception("signal-turned")
public final class TurnedSignal implements Signal1d {

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
        return correlate(turned(x), w);
    }

    @Override
    public double[] convolveFull(double[] x, double[] w) {
        double[] padded = new double[x.length + 2 * (w.length - 1)];
        System.arraycopy(turned(x), 0, padded, w.length - 1, x.length);
        return correlate(padded, w);
    }

    private static double[] turned(double[] values) {
        double[] turned = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = values[values.length - 1 - i];
        }
        return turned;
    }
}
