package receptive.variants.filters;

import receptive.exercises.filters.StridedCorrelation;

/** Goes everywhere with a stride of 1, in float, and keeps every so many rows and columns. */
final class ThinnedStridedCorrelation implements StridedCorrelation {

    @Override
    public double[][] correlate(double[][] x, double[][] k, int stride, int padding) {
        if (stride < 1) {
            throw new IllegalArgumentException("stride is " + stride);
        }
        double[][] padded = new CopyingZeroPad().pad(x, padding, padding, padding, padding);
        float[][] all = everywhere(padded, k);
        double[][] y = new double[Math.ceilDiv(all.length, stride)][Math.ceilDiv(all[0].length, stride)];
        for (int i = 0; i < all.length; i += stride) {
            for (int j = 0; j < all[0].length; j += stride) {
                y[i / stride][j / stride] = all[i][j];
            }
        }
        return y;
    }

    private static float[][] everywhere(double[][] x, double[][] k) {
        if (k.length > x.length || k[0].length > x[0].length) {
            throw new IllegalArgumentException("a kernel of " + k.length + "x" + k[0].length + " on a padded image of "
                    + x.length + "x" + x[0].length);
        }
        float[][] map = new float[x.length - k.length + 1][x[0].length - k[0].length + 1];
        for (int i = 0; i < map.length; i++) {
            for (int j = 0; j < map[0].length; j++) {
                for (int u = 0; u < k.length; u++) {
                    for (int v = 0; v < k[0].length; v++) {
                        map[i][j] += (float) (x[i + u][j + v] * k[u][v]);
                    }
                }
            }
        }
        return map;
    }
}
