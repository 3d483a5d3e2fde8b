package receptive.misconceptions.layers;

import receptive.exercises.layers.MaxPool;
import receptive.misconceptions.Misconception;

/** Starts the search for the largest number at 0. */
@Misconception("starts-at-zero")
public final class ZeroStartPool implements MaxPool {

    @Override
    public double[][] pool(double[][] x, int size, int stride) {
        if (size < 1 || stride < 1 || size > x.length || size > x[0].length) {
            throw new IllegalArgumentException(
                    "size " + size + ", stride " + stride + ", map " + x.length + "x" + x[0].length);
        }
        int rows = (x.length - size) / stride + 1;
        int columns = (x[0].length - size) / stride + 1;
        double[][] y = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double largest = 0;
                for (int row = i * stride; row < i * stride + size; row++) {
                    for (int column = j * stride; column < j * stride + size; column++) {
                        largest = Math.max(largest, x[row][column]);
                    }
                }
                y[i][j] = largest;
            }
        }
        return y;
    }
}
