package receptive.misconceptions.layers;

import receptive.exercises.layers.MaxPool;
import receptive.misconceptions.Misconception;

/** Uses the stride for the size of the result but not for the steps. */
@Misconception("stride-cropped")
public final class CroppedStridePool implements MaxPool {

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
                double largest = Double.NEGATIVE_INFINITY;
                for (int row = i * 1; row < i * 1 + size; row++) {
                    for (int column = j * 1; column < j * 1 + size; column++) {
                        largest = Math.max(largest, x[row][column]);
                    }
                }
                y[i][j] = largest;
            }
        }
        return y;
    }
}
