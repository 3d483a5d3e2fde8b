package receptive.misconceptions.layers;

import receptive.exercises.layers.Dense;
import receptive.misconceptions.Misconception;

/** Leaves the biases out. */
@Misconception("bias-forgotten")
public final class UnbiasedDense implements Dense {

    @Override
    public double[] forward(double[] x, double[][] w, double[] bias) {
        if (w[0].length != x.length || bias.length != w.length) {
            throw new IllegalArgumentException(
                    x.length + " inputs, w " + w.length + "x" + w[0].length + ", " + bias.length + " biases");
        }
        double[] y = new double[w.length];
        for (int o = 0; o < w.length; o++) {
            for (int i = 0; i < x.length; i++) {
                y[o] += w[o][i] * x[i];
            }
        }
        return y;
    }
}
