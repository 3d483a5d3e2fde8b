package receptive.misconceptions.filters;

import receptive.exercises.filters.Border;
import receptive.exercises.filters.ImageFilter;
import receptive.misconceptions.Misconception;

/** Filters only where the kernel fits whole. */
@Misconception("border-left-out")
public final class BorderlessImageFilter implements ImageFilter {

    @Override
    public double[][] apply(double[][] image, double[][] kernel, Border border) {
        if (kernel.length % 2 == 0 || kernel[0].length % 2 == 0) {
            throw new IllegalArgumentException("kernel " + kernel.length + "x" + kernel[0].length);
        }
        double[][] y = new double[image.length - kernel.length + 1][image[0].length - kernel[0].length + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                for (int u = 0; u < kernel.length; u++) {
                    for (int v = 0; v < kernel[0].length; v++) {
                        y[i][j] += image[i + u][j + v] * kernel[u][v];
                    }
                }
            }
        }
        return y;
    }
}
