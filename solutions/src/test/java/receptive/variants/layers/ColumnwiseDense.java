package receptive.variants.layers;

import receptive.exercises.layers.Dense;

/** Adds each input, in float, to all outputs. */
final class ColumnwiseDense implements Dense {
    @Override
    public double[] forward(double[] x, double[][] w, double[] bias) {
        if (w[0].length != x.length || w.length != bias.length) {
            throw new IllegalArgumentException(
                    x.length + " to " + w[0].length + ", " + bias.length + " to " + w.length);
        }
        float[] sums = new float[w.length];
        for (int i = x.length - 1; i >= 0; i--) {
            for (int o = 0; o < w.length; o++) {
                sums[o] += (float) w[o][i] * (float) x[i];
            }
        }
        double[] y = bias.clone();
        for (int o = 0; o < y.length; o++) {
            y[o] += sums[o];
        }
        return y;
    }
}
