package receptive.solutions.layers;

import receptive.exercises.layers.Dense;

/** A fully connected layer: each output weighs all inputs. */
public class MyDense implements Dense {

    @Override
    public double[] forward(double[] x, double[][] w, double[] bias) {
        // BEGIN SOLUTION
        if (w[0].length != x.length) {
            throw new IllegalArgumentException(
                    "Each row of w has " + w[0].length + " weights but there are " + x.length + " inputs.");
        }
        if (bias.length != w.length) {
            throw new IllegalArgumentException("There are " + bias.length + " biases for " + w.length + " outputs.");
        }
        double[] y = new double[w.length];
        for (int o = 0; o < y.length; o++) {
            double sum = bias[o];
            for (int i = 0; i < x.length; i++) {
                sum += w[o][i] * x[i];
            }
            y[o] = sum;
        }
        return y;
        // END SOLUTION
    }
}
