package receptive.variants.images;

import java.util.ArrayList;
import java.util.List;
import receptive.exercises.images.Convolve2d;

/** Turns the kernel with lists, then correlates with the kernel outside. */
final class TurningConvolution implements Convolve2d {

    @Override
    public double[][] convolve(double[][] x, double[][] k) {
        if (x.length < k.length || x[0].length < k[0].length) {
            throw new IllegalArgumentException(
                    String.format("%d by %d does not fit on %d by %d", k.length, k[0].length, x.length, x[0].length));
        }
        List<double[]> turned = new ArrayList<>();
        for (double[] row : k) {
            double[] backwards = new double[row.length];
            for (int v = 0; v < row.length; v++) {
                backwards[row.length - 1 - v] = row[v];
            }
            turned.addFirst(backwards);
        }
        double[][] y = new double[x.length - k.length + 1][x[0].length - k[0].length + 1];
        for (int v = 0; v < k[0].length; v++) {
            for (int u = 0; u < k.length; u++) {
                for (int i = 0; i < y.length; i++) {
                    for (int j = 0; j < y[0].length; j++) {
                        y[i][j] += x[i + u][j + v] * turned.get(u)[v];
                    }
                }
            }
        }
        return y;
    }
}
