package receptive.misconceptions.layers;

import receptive.exercises.layers.AvgPool;
import receptive.misconceptions.Misconception;

/** Adds up in an int, so that division drops the rest. */
@Misconception("integer-division")
public final class WholeNumberPool implements AvgPool {

    @Override
    public double[][] pool(double[][] x, int size, int stride) {
        if (size < 1 || stride < 1 || size > x.length || size > x[0].length) {
            throw new IllegalArgumentException(
                    "size " + size + ", stride " + stride + ", map " + x.length + "x" + x[0].length);
        }
        double[][] y = new double[(x.length - size) / stride + 1][(x[0].length - size) / stride + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                int sum = 0;
                for (int row = i * stride; row < i * stride + size; row++) {
                    for (int column = j * stride; column < j * stride + size; column++) {
                        sum += (int) x[row][column];
                    }
                }
                y[i][j] = sum / (size * size);
            }
        }
        return y;
    }

    @Override
    public double[] global(double[][][] x) {
        double[] y = new double[x.length];
        for (int c = 0; c < x.length; c++) {
            int sum = 0;
            for (double[] row : x[c]) {
                for (double value : row) {
                    sum += (int) value;
                }
            }
            y[c] = sum / (x[c].length * x[c][0].length);
        }
        return y;
    }
}
