package receptive.misconceptions.filters;

import java.util.Arrays;
import receptive.exercises.filters.Border;
import receptive.exercises.filters.ImageFilter;
import receptive.misconceptions.Misconception;

/** Writes into the copy that it reads from. */
@Misconception("filtered-in-place")
public final class InPlaceImageFilter implements ImageFilter {

    @Override
    public double[][] apply(double[][] image, double[][] kernel, Border border) {
        if (kernel.length % 2 == 0 || kernel[0].length % 2 == 0) {
            throw new IllegalArgumentException("kernel " + kernel.length + "x" + kernel[0].length);
        }
        double[][] y = Arrays.stream(image).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < image.length; i++) {
            for (int j = 0; j < image[0].length; j++) {
                double sum = 0;
                for (int u = 0; u < kernel.length; u++) {
                    for (int v = 0; v < kernel[0].length; v++) {
                        sum += pixel(y, i + u - kernel.length / 2, j + v - kernel[0].length / 2, border) * kernel[u][v];
                    }
                }
                y[i][j] = sum;
            }
        }
        return y;
    }

    private static double pixel(double[][] x, int row, int column, Border border) {
        if (border == Border.ZERO && (row < 0 || row >= x.length || column < 0 || column >= x[0].length)) {
            return 0;
        }
        return x[index(row, x.length, border)][index(column, x[0].length, border)];
    }

    private static int index(int i, int length, Border border) {
        if (border == Border.REPLICATE) {
            return Math.max(0, Math.min(length - 1, i));
        }
        return i < 0 ? -i : i >= length ? 2 * length - 2 - i : i;
    }
}
