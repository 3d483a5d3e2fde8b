package receptive.variants.channels;

import receptive.exercises.channels.Conv1x1;

/** Adds whole maps up, in float, the last channel first. */
final class MapByMapConv1x1 implements Conv1x1 {
    @Override
    public double[][][] forward(double[][][] x, double[][] w, double[] bias) {
        if (x.length != w[0].length || w.length != bias.length) {
            throw new IllegalArgumentException(
                    "channels " + x.length + " and " + w[0].length + ", filters " + w.length + " and " + bias.length);
        }
        float[][][] sums = new float[w.length][x[0].length][x[0][0].length];
        for (int c = x.length - 1; c >= 0; c--) {
            for (int f = 0; f < w.length; f++) {
                for (int j = 0; j < x[0][0].length; j++) {
                    for (int i = 0; i < x[0].length; i++) {
                        sums[f][i][j] += (float) (w[f][c] * x[c][i][j]);
                    }
                }
            }
        }
        double[][][] y = new double[w.length][x[0].length][x[0][0].length];
        for (int f = 0; f < w.length; f++) {
            for (int i = 0; i < y[f].length; i++) {
                for (int j = 0; j < y[f][i].length; j++) {
                    y[f][i][j] = sums[f][i][j] + bias[f];
                }
            }
        }
        return y;
    }
}
