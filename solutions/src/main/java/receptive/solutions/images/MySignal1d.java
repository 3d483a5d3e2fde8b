package receptive.solutions.images;

import receptive.exercises.images.Signal1d;

/** Slides a window along a signal. */
public class MySignal1d implements Signal1d {

    @Override
    public double[] correlate(double[] x, double[] w) {
        // BEGIN SOLUTION
        if (w.length > x.length) {
            throw new IllegalArgumentException(
                    "The window (" + w.length + " values) is longer than the signal (" + x.length + " values).");
        }
        double[] y = new double[x.length - w.length + 1];
        for (int i = 0; i < y.length; i++) {
            for (int k = 0; k < w.length; k++) {
                y[i] += x[i + k] * w[k];
            }
        }
        return y;
        // END SOLUTION
    }

    @Override
    public double[] convolve(double[] x, double[] w) {
        // BEGIN SOLUTION
        double[] turned = new double[w.length];
        for (int k = 0; k < w.length; k++) {
            turned[k] = w[w.length - 1 - k];
        }
        return correlate(x, turned);
        // END SOLUTION
    }

    @Override
    public double[] convolveFull(double[] x, double[] w) {
        // BEGIN SOLUTION
        double[] y = new double[x.length + w.length - 1];
        for (int j = 0; j < x.length; j++) {
            for (int k = 0; k < w.length; k++) {
                y[j + k] += x[j] * w[k];
            }
        }
        return y;
        // END SOLUTION
    }
}
