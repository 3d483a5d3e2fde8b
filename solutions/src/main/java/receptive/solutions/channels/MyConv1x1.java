package receptive.solutions.channels;

import receptive.exercises.channels.Conv1x1;

/** A convolution with windows of one pixel: at every pixel, weighted sums over the channels. */
public class MyConv1x1 implements Conv1x1 {

    @Override
    public double[][][] forward(double[][][] x, double[][] w, double[] bias) {
        // BEGIN SOLUTION
        if (w[0].length != x.length) {
            throw new IllegalArgumentException(
                    "The filters have " + w[0].length + " channels but the image has " + x.length + ".");
        }
        if (bias.length != w.length) {
            throw new IllegalArgumentException(
                    "There are " + w.length + " filters but " + bias.length + " biases; each filter has one.");
        }
        int height = x[0].length;
        int width = x[0][0].length;
        double[][][] y = new double[w.length][height][width];
        for (int f = 0; f < w.length; f++) {
            for (int i = 0; i < height; i++) {
                for (int j = 0; j < width; j++) {
                    double sum = bias[f];
                    for (int c = 0; c < x.length; c++) {
                        sum += x[c][i][j] * w[f][c];
                    }
                    y[f][i][j] = sum;
                }
            }
        }
        return y;
        // END SOLUTION
    }
}
