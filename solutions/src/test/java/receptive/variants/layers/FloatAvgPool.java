package receptive.variants.layers;

import receptive.exercises.layers.AvgPool;

/** Adds up in float, the window outside and the map inside. */
final class FloatAvgPool implements AvgPool {
    @Override
    public double[][] pool(double[][] x, int size, int stride) {
        if (size < 1 || stride < 1) {
            throw new IllegalArgumentException("size " + size + ", stride " + stride);
        }
        if (size > x.length || size > x[0].length) {
            throw new IllegalArgumentException(size + " > " + x.length + "x" + x[0].length);
        }
        float[][] sums = new float[(x.length - size) / stride + 1][(x[0].length - size) / stride + 1];
        for (int v = size - 1; v >= 0; v--) {
            for (int u = size - 1; u >= 0; u--) {
                for (int j = 0; j < sums[0].length; j++) {
                    for (int i = 0; i < sums.length; i++) {
                        sums[i][j] += (float) x[i * stride + u][j * stride + v];
                    }
                }
            }
        }
        double[][] y = new double[sums.length][sums[0].length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                y[i][j] = sums[i][j] / (size * size);
            }
        }
        return y;
    }

    @Override
    public double[] global(double[][][] x) {
        double[] y = new double[x.length];
        for (int c = 0; c < y.length; c++) {
            float sum = 0;
            for (int at = 0; at < x[c].length * x[c][0].length; at++) {
                sum += (float) x[c][at / x[c][0].length][at % x[c][0].length];
            }
            y[c] = sum / (x[c].length * x[c][0].length);
        }
        return y;
    }
}
