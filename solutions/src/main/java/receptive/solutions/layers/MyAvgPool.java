package receptive.solutions.layers;

import receptive.exercises.layers.AvgPool;

/** Takes the mean of each window, and of each map. */
public class MyAvgPool implements AvgPool {

    @Override
    public double[][] pool(double[][] x, int size, int stride) {
        // BEGIN SOLUTION
        int height = x.length;
        int width = x[0].length;
        if (size < 1 || stride < 1) {
            throw new IllegalArgumentException(
                    "Size and stride are at least 1 but got " + size + " and " + stride + ".");
        }
        if (size > height || size > width) {
            throw new IllegalArgumentException(
                    "The window (" + size + "x" + size + ") is larger than the map (" + height + "x" + width + ").");
        }
        double[][] y = new double[(height - size) / stride + 1][(width - size) / stride + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[i].length; j++) {
                double sum = 0;
                for (int u = 0; u < size; u++) {
                    for (int v = 0; v < size; v++) {
                        sum += x[i * stride + u][j * stride + v];
                    }
                }
                y[i][j] = sum / (size * size);
            }
        }
        return y;
        // END SOLUTION
    }

    @Override
    public double[] global(double[][][] x) {
        // BEGIN SOLUTION
        double[] means = new double[x.length];
        for (int c = 0; c < x.length; c++) {
            double sum = 0;
            for (double[] row : x[c]) {
                for (double value : row) {
                    sum += value;
                }
            }
            means[c] = sum / (x[c].length * x[c][0].length);
        }
        return means;
        // END SOLUTION
    }
}
