package receptive.solutions.architectures;

import receptive.exercises.architectures.BatchNorm;

/** Batch normalisation, with the statistics of the batch and with given ones. */
public class MyBatchNorm implements BatchNorm {

    @Override
    public double[][][][] train(double[][][][] x, double[] gamma, double[] beta, double eps) {
        // BEGIN SOLUTION
        int channels = x[0].length;
        double[] mean = new double[channels];
        double[] variance = new double[channels];
        int values = x.length * x[0][0].length * x[0][0][0].length;
        for (int c = 0; c < channels; c++) {
            for (double[][][] image : x) {
                for (double[] row : image[c]) {
                    for (double value : row) {
                        mean[c] += value / values;
                    }
                }
            }
            for (double[][][] image : x) {
                for (double[] row : image[c]) {
                    for (double value : row) {
                        variance[c] += (value - mean[c]) * (value - mean[c]) / values;
                    }
                }
            }
        }
        return eval(x, gamma, beta, mean, variance, eps);
        // END SOLUTION
    }

    @Override
    public double[][][][] eval(
            double[][][][] x, double[] gamma, double[] beta, double[] mean, double[] variance, double eps) {
        // BEGIN SOLUTION
        int channels = x[0].length;
        for (double[] perChannel : new double[][] {gamma, beta, mean, variance}) {
            if (perChannel.length != channels) {
                throw new IllegalArgumentException(
                        "There are " + channels + " channels but got " + perChannel.length + " numbers for them.");
            }
        }
        double[][][][] y = new double[x.length][channels][x[0][0].length][x[0][0][0].length];
        for (int n = 0; n < x.length; n++) {
            for (int c = 0; c < channels; c++) {
                double slope = gamma[c] / Math.sqrt(variance[c] + eps);
                for (int i = 0; i < y[n][c].length; i++) {
                    for (int j = 0; j < y[n][c][i].length; j++) {
                        y[n][c][i][j] = slope * (x[n][c][i][j] - mean[c]) + beta[c];
                    }
                }
            }
        }
        return y;
        // END SOLUTION
    }
}
