package receptive.variants.filters;

import receptive.exercises.filters.Border;
import receptive.exercises.filters.ImageFilter;

/** Adds up in float, columns first, and mirrors as often as it takes. */
final class FloatImageFilter implements ImageFilter {

    @Override
    public double[][] apply(double[][] image, double[][] kernel, Border border) {
        int kh = kernel.length;
        int kw = kernel[0].length;
        if (kh % 2 != 1 || kw % 2 != 1) {
            throw new IllegalArgumentException("kernel is " + kh + " × " + kw);
        }
        double[][] y = new double[image.length][image[0].length];
        for (int j = 0; j < y[0].length; j++) {
            for (int i = 0; i < y.length; i++) {
                float sum = 0;
                for (int v = kw - 1; v >= 0; v--) {
                    for (int u = kh - 1; u >= 0; u--) {
                        int row = index(i + u - (kh - 1) / 2, image.length, border);
                        int column = index(j + v - (kw - 1) / 2, image[0].length, border);
                        if (row >= 0 && column >= 0) {
                            sum += (float) image[row][column] * (float) kernel[u][v];
                        }
                    }
                }
                y[i][j] = sum;
            }
        }
        return y;
    }

    private static int index(int i, int n, Border border) {
        if (i >= 0 && i < n) {
            return i;
        }
        if (border == Border.ZERO) {
            return -1;
        }
        if (border == Border.REPLICATE) {
            return i < 0 ? 0 : n - 1;
        }
        int period = Math.max(1, 2 * (n - 1));
        int folded = Math.floorMod(i, period);
        return folded < n ? folded : period - folded;
    }
}
