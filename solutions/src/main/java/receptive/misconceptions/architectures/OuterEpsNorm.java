package receptive.misconceptions.architectures;

import receptive.exercises.architectures.BatchNorm;
import receptive.misconceptions.Misconception;

/** Adds eps to the root. */
@Misconception("eps-outside-the-root")
public final class OuterEpsNorm implements BatchNorm {

    @Override
    public double[][][][] train(double[][][][] x, double[] gamma, double[] beta, double eps) {
        int channels = x[0].length;
        double[] mean = new double[channels];
        double[] variance = new double[channels];
        double values = x.length * x[0][0].length * x[0][0][0].length;
        for (int c = 0; c < channels; c++) {
            double sum = 0;
            for (double[][][] image : x) {
                for (double[] row : image[c]) {
                    for (double value : row) {
                        sum += value;
                    }
                }
            }
            mean[c] = sum / values;
            double squares = 0;
            for (double[][][] image : x) {
                for (double[] row : image[c]) {
                    for (double value : row) {
                        squares += (value - mean[c]) * (value - mean[c]);
                    }
                }
            }
            variance[c] = squares / (values);
        }
        return normalised(x, gamma, beta, mean, variance, eps);
    }

    @Override
    public double[][][][] eval(
            double[][][][] x, double[] gamma, double[] beta, double[] mean, double[] variance, double eps) {
        return normalised(x, gamma, beta, mean, variance, eps);
    }

    private static double[][][][] normalised(
            double[][][][] x, double[] gamma, double[] beta, double[] mean, double[] variance, double eps) {
        int channels = x[0].length;
        for (double[] each : new double[][] {gamma, beta, mean, variance}) {
            if (each.length != channels) {
                throw new IllegalArgumentException(each.length + " numbers for " + channels + " channels");
            }
        }
        double[][][][] y = new double[x.length][channels][x[0][0].length][x[0][0][0].length];
        for (int n = 0; n < x.length; n++) {
            for (int c = 0; c < channels; c++) {
                double slope = gamma[c] / (Math.sqrt(variance[c]) + eps);
                for (int i = 0; i < y[n][c].length; i++) {
                    for (int j = 0; j < y[n][c][i].length; j++) {
                        y[n][c][i][j] = (x[n][c][i][j] - mean[c]) * slope + beta[c];
                    }
                }
            }
        }
        return y;
    }
}
