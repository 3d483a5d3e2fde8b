package receptive.variants.images;

import receptive.exercises.images.Correlate2d;

/** Goes through the kernel in the outer loops and through the map in the inner ones. */
final class KernelOutsideCorrelation implements Correlate2d {
    @Override
    public double[][] correlate(double[][] x, double[][] k) {
        refuseLarger(k.length, k[0].length, x.length, x[0].length);
        double[][] y = new double[x.length - k.length + 1][x[0].length - k[0].length + 1];
        for (int u = 0; u < k.length; u++) {
            for (int v = 0; v < k[0].length; v++) {
                for (int j = 0; j < y[0].length; j++) {
                    for (int i = 0; i < y.length; i++) {
                        y[i][j] += k[u][v] * x[i + u][j + v];
                    }
                }
            }
        }
        return y;
    }

    private static void refuseLarger(int rows, int columns, int height, int width) {
        if (rows > height || columns > width) {
            throw new IllegalArgumentException(rows + "x" + columns + " > " + height + "x" + width);
        }
    }
}
