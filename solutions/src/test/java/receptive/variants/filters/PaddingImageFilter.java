package receptive.variants.filters;

import receptive.exercises.filters.Border;
import receptive.exercises.filters.ImageFilter;

/** Builds the larger image first, one ring after the other, and then slides over it. */
final class PaddingImageFilter implements ImageFilter {

    @Override
    public double[][] apply(double[][] image, double[][] kernel, Border border) {
        if ((kernel.length & kernel[0].length & 1) == 0) {
            throw new IllegalArgumentException("odd sides wanted: " + kernel.length + ", " + kernel[0].length);
        }
        int r = (kernel.length - 1) / 2;
        int c = (kernel[0].length - 1) / 2;
        double[][] large = new double[image.length + 2 * r][image[0].length + 2 * c];
        for (int i = 0; i < image.length; i++) {
            System.arraycopy(image[i], 0, large[r + i], c, image[0].length);
        }
        if (border != Border.ZERO) {
            int mirror = border == Border.REFLECT ? 1 : 0;
            for (int ring = 1; ring <= c; ring++) {
                for (int i = r; i < r + image.length; i++) {
                    large[i][c - ring] = large[i][c + mirror * ring];
                    large[i][c + image[0].length - 1 + ring] = large[i][c + image[0].length - 1 - mirror * ring];
                }
            }
            for (int ring = 1; ring <= r; ring++) {
                large[r - ring] = large[r + mirror * ring];
                large[r + image.length - 1 + ring] = large[r + image.length - 1 - mirror * ring];
            }
        }
        double[][] y = new double[image.length][image[0].length];
        for (int u = 0; u < kernel.length; u++) {
            for (int v = 0; v < kernel[0].length; v++) {
                for (int i = 0; i < y.length; i++) {
                    for (int j = 0; j < y[0].length; j++) {
                        y[i][j] += large[i + u][j + v] * kernel[u][v];
                    }
                }
            }
        }
        return y;
    }
}
