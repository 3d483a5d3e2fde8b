package receptive.misconceptions.layers;

import receptive.exercises.layers.MaxPool;
import receptive.misconceptions.Misconception;

/** Counts windows that reach beyond the map. */
@Misconception("ceil-for-floor")
public final class RoundedUpPool implements MaxPool {

    @Override
    public double[][] pool(double[][] x, int size, int stride) {
        if (size < 1 || stride < 1 || size > x.length || size > x[0].length) {
            throw new IllegalArgumentException(
                    "size " + size + ", stride " + stride + ", map " + x.length + "x" + x[0].length);
        }
        int rows = (x.length - size + stride - 1) / stride + 1;
        int columns = (x[0].length - size + stride - 1) / stride + 1;
        double[][] y = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double largest = Double.NEGATIVE_INFINITY;
                for (int row = i * stride; row < Math.min(x.length, i * stride + size); row++) {
                    for (int column = j * stride; column < Math.min(x[0].length, j * stride + size); column++) {
                        largest = Math.max(largest, x[row][column]);
                    }
                }
                y[i][j] = largest;
            }
        }
        return y;
    }
}
