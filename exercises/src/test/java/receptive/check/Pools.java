package receptive.check;

/** A right and a wrong max pooling, for tests. */
final class Pools {

    private Pools() {}

    static double[][] right(double[][] x, int size, int stride) {
        return pool(x, size, stride, Double.NEGATIVE_INFINITY);
    }

    static double[][] fromZero(double[][] x, int size, int stride) {
        return pool(x, size, stride, 0);
    }

    private static double[][] pool(double[][] x, int size, int stride, double least) {
        if (size > x.length || size > x[0].length) {
            throw new IllegalArgumentException(
                    "A window of " + size + " is larger than the map of " + x.length + "x" + x[0].length + ".");
        }
        double[][] y = new double[(x.length - size) / stride + 1][(x[0].length - size) / stride + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                double largest = least;
                for (int u = 0; u < size; u++) {
                    for (int v = 0; v < size; v++) {
                        largest = Math.max(largest, x[i * stride + u][j * stride + v]);
                    }
                }
                y[i][j] = largest;
            }
        }
        return y;
    }
}
