import receptive.exercises.layers.MaxPool;

/** Keeps the largest value of each window. */
public class MyMaxPool implements MaxPool {

    @Override
    public double[][] pool(double[][] x, int size, int stride) {
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
                double largest = Double.NEGATIVE_INFINITY;
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
