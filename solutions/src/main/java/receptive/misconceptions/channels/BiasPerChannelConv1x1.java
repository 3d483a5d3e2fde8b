package receptive.misconceptions.channels;

import receptive.exercises.channels.Conv1x1;
import receptive.misconceptions.Misconception;

/** Adds the bias inside the loop over the channels. */
@Misconception("bias-per-channel")
public final class BiasPerChannelConv1x1 implements Conv1x1 {

    @Override
    public double[][][] forward(double[][][] x, double[][] w, double[] bias) {
        if (w[0].length != x.length || bias.length != w.length) {
            throw new IllegalArgumentException(w[0].length + " channels for " + x.length + ", " + bias.length
                    + " biases for " + w.length + " filters");
        }
        double[][][] y = new double[w.length][x[0].length][x[0][0].length];
        for (int f = 0; f < w.length; f++) {
            for (int i = 0; i < x[0].length; i++) {
                for (int j = 0; j < x[0][0].length; j++) {
                    double sum = 0;
                    for (int c = 0; c < x.length; c++) {
                        sum += x[c][i][j] * w[f][c] + bias[f];
                    }
                    y[f][i][j] = sum;
                }
            }
        }
        return y;
    }
}
