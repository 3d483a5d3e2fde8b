package receptive.variants.architectures;

import receptive.exercises.architectures.BatchNorm;

/** Computes in float, and the variance from the mean of the squares. */
final class FloatBatchNorm implements BatchNorm {

    @Override
    public double[][][][] train(double[][][][] x, double[] gamma, double[] beta, double eps) {
        int channels = x[0].length;
        double[] mean = new double[channels];
        double[] variance = new double[channels];
        for (int c = 0; c < channels; c++) {
            float sum = 0;
            float squares = 0;
            int count = 0;
            for (double[][][] image : x) {
                for (double[] row : image[c]) {
                    for (double value : row) {
                        sum += (float) value;
                        squares += (float) (value * value);
                        count++;
                    }
                }
            }
            mean[c] = sum / count;
            variance[c] = Math.max(0, squares / count - mean[c] * mean[c]);
        }
        return eval(x, gamma, beta, mean, variance, eps);
    }

    @Override
    public double[][][][] eval(
            double[][][][] x, double[] gamma, double[] beta, double[] mean, double[] variance, double eps) {
        int channels = x[0].length;
        if (gamma.length != channels
                || beta.length != channels
                || mean.length != channels
                || variance.length != channels) {
            throw new IllegalArgumentException(
                    channels + ": " + gamma.length + ", " + beta.length + ", " + mean.length + ", " + variance.length);
        }
        double[][][][] y = new double[x.length][channels][x[0][0].length][x[0][0][0].length];
        for (int c = 0; c < channels; c++) {
            float deviation = (float) Math.sqrt(variance[c] + eps);
            for (int i = 0; i < y[0][0].length; i++) {
                for (int j = 0; j < y[0][0][0].length; j++) {
                    for (int n = 0; n < y.length; n++) {
                        float normal = ((float) x[n][c][i][j] - (float) mean[c]) / deviation;
                        y[n][c][i][j] = (float) gamma[c] * normal + (float) beta[c];
                    }
                }
            }
        }
        return y;
    }
}
