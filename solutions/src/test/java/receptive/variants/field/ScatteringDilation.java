package receptive.variants.field;

import receptive.exercises.field.DilatedCorrelation;

/** Adds each pixel, in float, to every result that one of its taps meets. */
final class ScatteringDilation implements DilatedCorrelation {
    @Override
    public double[][] correlate(double[][] x, double[][] k, int dilation) {
        int height = x.length - dilation * (k.length - 1);
        int width = x[0].length - dilation * (k[0].length - 1);
        if (dilation < 1 || height < 1 || width < 1) {
            throw new IllegalArgumentException("dilation " + dilation + ": " + (x.length - height + 1) + "x"
                    + (x[0].length - width + 1) + " in " + x.length + "x" + x[0].length);
        }
        float[] sums = new float[height * width];
        for (int r = x.length - 1; r >= 0; r--) {
            for (int s = 0; s < x[0].length; s++) {
                for (int u = 0; u < k.length; u++) {
                    for (int v = 0; v < k[0].length; v++) {
                        int i = r - dilation * u;
                        int j = s - dilation * v;
                        if (i >= 0 && i < height && j >= 0 && j < width) {
                            sums[i * width + j] += (float) (x[r][s] * k[u][v]);
                        }
                    }
                }
            }
        }
        double[][] y = new double[height][width];
        for (int p = 0; p < sums.length; p++) {
            y[p / width][p % width] = sums[p];
        }
        return y;
    }
}
