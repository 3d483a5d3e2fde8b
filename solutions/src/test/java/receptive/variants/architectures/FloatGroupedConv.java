package receptive.variants.architectures;

import receptive.exercises.architectures.GroupedConv;

/** Scatters each pixel to the results that it takes part in, and adds up in float. */
final class FloatGroupedConv implements GroupedConv {

    @Override
    public double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding, int groups) {
        if (groups < 1 || stride < 1 || padding < 0 || x.length % groups != 0 || w.length % groups != 0) {
            throw new IllegalArgumentException(groups + " " + stride + " " + padding + " " + x.length + " " + w.length);
        }
        int perGroup = x.length / groups;
        int height = x[0].length;
        int width = x[0][0].length;
        int kh = w[0][0].length;
        int kw = w[0][0][0].length;
        if (w[0].length != perGroup
                || bias.length != w.length
                || kh > height + 2 * padding
                || kw > width + 2 * padding) {
            throw new IllegalArgumentException(w[0].length + " " + perGroup + " " + bias.length + " " + w.length + " "
                    + kh + " " + kw + " " + height + " " + width);
        }
        int oh = (height + 2 * padding - kh) / stride + 1;
        int ow = (width + 2 * padding - kw) / stride + 1;
        float[][][] sums = new float[w.length][oh][ow];
        for (int c = 0; c < x.length; c++) {
            int group = c / perGroup;
            for (int i = 0; i < height; i++) {
                for (int j = 0; j < width; j++) {
                    for (int f = group * w.length / groups; f < (group + 1) * w.length / groups; f++) {
                        scatter((float) x[c][i][j], w[f][c % perGroup], i + padding, j + padding, stride, sums[f]);
                    }
                }
            }
        }
        double[][][] y = new double[w.length][oh][ow];
        for (int f = 0; f < y.length; f++) {
            for (int i = 0; i < oh; i++) {
                for (int j = 0; j < ow; j++) {
                    y[f][i][j] = sums[f][i][j] + (float) bias[f];
                }
            }
        }
        return y;
    }

    private static void scatter(float value, double[][] kernel, int i, int j, int stride, float[][] sums) {
        for (int u = 0; u < kernel.length; u++) {
            for (int v = 0; v < kernel[0].length; v++) {
                boolean meets = i >= u && j >= v && (i - u) % stride == 0 && (j - v) % stride == 0;
                if (meets && (i - u) / stride < sums.length && (j - v) / stride < sums[0].length) {
                    sums[(i - u) / stride][(j - v) / stride] += value * (float) kernel[u][v];
                }
            }
        }
    }
}
