package receptive.variants.field;

import java.util.Arrays;
import java.util.stream.IntStream;
import receptive.exercises.field.Im2col;

/** Surrounds the image with zeros first, reads window after window, and multiplies with streams. */
final class WindowByWindowIm2col implements Im2col {
    @Override
    public double[][] columns(double[][][] x, int kh, int kw, int stride, int padding) {
        if (padding < 0 || stride < 1 || kh < 1 || kw < 1) {
            throw new IllegalArgumentException(padding + " " + stride + " " + kh + " " + kw);
        }
        int height = x[0].length + 2 * padding;
        int width = x[0][0].length + 2 * padding;
        if (kh > height || kw > width) {
            throw new IllegalArgumentException(
                    kh + " x " + kw + " is more than " + x[0].length + " x " + x[0][0].length + " and " + padding);
        }
        double[][][] padded = new double[x.length][height][width];
        for (int c = 0; c < x.length; c++) {
            for (int i = 0; i < x[c].length; i++) {
                System.arraycopy(x[c][i], 0, padded[c][i + padding], padding, x[c][i].length);
            }
        }
        int ow = (width - kw) / stride + 1;
        int windows = ((height - kh) / stride + 1) * ow;
        double[][] columns = new double[x.length * kh * kw][windows];
        for (int p = 0; p < windows; p++) {
            int row = 0;
            for (double[][] channel : padded) {
                for (int u = 0; u < kh; u++) {
                    for (int v = 0; v < kw; v++) {
                        columns[row++][p] = channel[p / ow * stride + u][p % ow * stride + v];
                    }
                }
            }
        }
        return columns;
    }

    @Override
    public double[][][] convolve(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
        if (w[0].length != x.length || w.length != bias.length) {
            throw new IllegalArgumentException(
                    w[0].length + " against " + x.length + ", " + w.length + " against " + bias.length);
        }
        double[][] columns = columns(x, w[0][0].length, w[0][0][0].length, stride, padding);
        int oh = (x[0].length + 2 * padding - w[0][0].length) / stride + 1;
        int ow = columns[0].length / oh;
        return IntStream.range(0, w.length)
                .mapToObj(f -> {
                    double[] filter = Arrays.stream(w[f])
                            .flatMap(Arrays::stream)
                            .flatMapToDouble(Arrays::stream)
                            .toArray();
                    return IntStream.range(0, oh)
                            .mapToObj(i -> IntStream.range(i * ow, i * ow + ow)
                                    .mapToDouble(p -> bias[f]
                                            + IntStream.range(0, filter.length)
                                                    .mapToDouble(row -> filter[row] * columns[row][p])
                                                    .sum())
                                    .toArray())
                            .toArray(double[][]::new);
                })
                .toArray(double[][][]::new);
    }
}
