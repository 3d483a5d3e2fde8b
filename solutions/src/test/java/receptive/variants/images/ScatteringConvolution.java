package receptive.variants.images;

import receptive.exercises.images.Convolve2d;

/** Lets every pixel paint the kernel, in float, and keeps the inside. */
final class ScatteringConvolution implements Convolve2d {

    @Override
    public double[][] convolve(double[][] x, double[][] k) {
        int height = x.length - k.length + 1;
        int width = x[0].length - k[0].length + 1;
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException(k.length + "x" + k[0].length + " on " + x.length + "x" + x[0].length);
        }
        float[][] full = new float[x.length + k.length - 1][x[0].length + k[0].length - 1];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                for (int u = 0; u < k.length; u++) {
                    for (int v = 0; v < k[0].length; v++) {
                        full[i + u][j + v] += (float) (x[i][j] * k[u][v]);
                    }
                }
            }
        }
        double[][] y = new double[height][width];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                y[i][j] = full[i + k.length - 1][j + k[0].length - 1];
            }
        }
        return y;
    }
}
