package receptive.variants.images;

import receptive.exercises.images.Correlate2d;

/** Adds up in float, from the last element to the first. */
final class FloatCorrelation implements Correlate2d {
    @Override
    public double[][] correlate(double[][] x, double[][] k) {
        refuseLarger(k.length, k[0].length, x.length, x[0].length);
        double[][] y = new double[x.length - k.length + 1][x[0].length - k[0].length + 1];
        for (int at = y.length * y[0].length - 1; at >= 0; at--) {
            int i = at / y[0].length;
            int j = at % y[0].length;
            float sum = 0;
            for (int u = k.length - 1; u >= 0; u--) {
                for (int v = k[0].length - 1; v >= 0; v--) {
                    sum += (float) x[i + u][j + v] * (float) k[u][v];
                }
            }
            y[i][j] = sum;
        }
        return y;
    }

    private static void refuseLarger(int rows, int columns, int height, int width) {
        if (rows > height || columns > width) {
            throw new IllegalArgumentException(rows + "x" + columns + " > " + height + "x" + width);
        }
    }
}
