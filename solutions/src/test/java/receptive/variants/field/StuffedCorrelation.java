package receptive.variants.field;

import receptive.exercises.field.DilatedCorrelation;

/** Puts zeros between the taps and correlates as usual. */
final class StuffedCorrelation implements DilatedCorrelation {
    @Override
    public double[][] correlate(double[][] x, double[][] k, int dilation) {
        if (dilation <= 0) {
            throw new IllegalArgumentException("dilation: " + dilation);
        }
        long rows = (long) dilation * (k.length - 1) + 1;
        long columns = (long) dilation * (k[0].length - 1) + 1;
        if (rows > x.length || columns > x[0].length) {
            throw new IllegalArgumentException(
                    "needs " + rows + " by " + columns + ", has " + x.length + " by " + x[0].length);
        }
        double[][] stuffed = new double[(int) rows][(int) columns];
        for (int u = 0; u < k.length; u++) {
            for (int v = 0; v < k[0].length; v++) {
                stuffed[dilation * u][dilation * v] = k[u][v];
            }
        }
        double[][] y = new double[x.length - stuffed.length + 1][x[0].length - stuffed[0].length + 1];
        for (int u = 0; u < stuffed.length; u++) {
            for (int v = 0; v < stuffed[0].length; v++) {
                for (int i = 0; i < y.length; i++) {
                    for (int j = 0; j < y[0].length; j++) {
                        y[i][j] += stuffed[u][v] * x[i + u][j + v];
                    }
                }
            }
        }
        return y;
    }
}
