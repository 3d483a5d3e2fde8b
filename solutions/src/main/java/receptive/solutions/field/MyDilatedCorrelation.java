package receptive.solutions.field;

import receptive.exercises.field.DilatedCorrelation;

/** A kernel whose taps lie apart slides over an image. */
public class MyDilatedCorrelation implements DilatedCorrelation {

    @Override
    public double[][] correlate(double[][] x, double[][] k, int dilation) {
        // BEGIN SOLUTION
        if (dilation < 1) {
            throw new IllegalArgumentException("The dilation is at least 1 but got " + dilation + ".");
        }
        int rows = dilation * (k.length - 1) + 1;
        int columns = dilation * (k[0].length - 1) + 1;
        if (rows > x.length || columns > x[0].length) {
            throw new IllegalArgumentException("The dilated kernel covers " + rows + "x" + columns
                    + " pixels but the image has " + x.length + "x" + x[0].length + ".");
        }
        double[][] y = new double[x.length - rows + 1][x[0].length - columns + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                double sum = 0;
                for (int u = 0; u < k.length; u++) {
                    for (int v = 0; v < k[0].length; v++) {
                        sum += x[i + dilation * u][j + dilation * v] * k[u][v];
                    }
                }
                y[i][j] = sum;
            }
        }
        return y;
        // END SOLUTION
    }
}
