package receptive.misconceptions.images;

import receptive.exercises.images.Signal1d;
import receptive.misconceptions.Misconception;

/** Turns the window of the caller round. */
@Misconception("window-turned-in-place")
public final class SpoiledWindowSignal implements Signal1d {

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
        turn(w);
        return correlate(x, w);
    }

    @Override
    public double[] convolveFull(double[] x, double[] w) {
        double[] padded = new double[x.length + 2 * (w.length - 1)];
        System.arraycopy(x, 0, padded, w.length - 1, x.length);
        turn(w);
        return correlate(padded, w);
    }

    private static void turn(double[] w) {
        for (int k = 0; k < w.length / 2; k++) {
            double first = w[k];
            w[k] = w[w.length - 1 - k];
            w[w.length - 1 - k] = first;
        }
    }
}
