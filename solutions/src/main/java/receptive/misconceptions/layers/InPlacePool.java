package receptive.misconceptions.layers;

import java.util.Arrays;
import receptive.exercises.layers.MaxPool;

/** Writes the maxima into the map it was given, then cuts the corner out. */
public final class InPlacePool implements MaxPool {

    @Override
    public double[][] pool(double[][] x, int size, int stride) {
        if (size < 1 || stride < 1 || size > x.length || size > x[0].length) {
            throw new IllegalArgumentException(
                    "size " + size + ", stride " + stride + ", map " + x.length + "x" + x[0].length);
        }
        int rows = (x.length - size) / stride + 1;
        int columns = (x[0].length - size) / stride + 1;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double largest = x[i * stride][j * stride];
                for (int u = 0; u < size; u++) {
                    for (int v = 0; v < size; v++) {
                        largest = Math.max(largest, x[i * stride + u][j * stride + v]);
                    }
                }
                x[i][j] = largest;
            }
        }
        double[][] y = new double[rows][];
        for (int i = 0; i < rows; i++) {
            y[i] = Arrays.copyOf(x[i], columns);
        }
        return y;
    }
}
