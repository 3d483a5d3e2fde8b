package receptive.misconceptions.layers;

import receptive.exercises.layers.AvgPool;
import receptive.misconceptions.Misconception;

/** Never sets the sum back, so that all channels run into one mean. */
@Misconception("channels-mixed")
public final class ChannelMixingPool implements AvgPool {

    @Override
    public double[][] pool(double[][] x, int size, int stride) {
        if (size < 1 || stride < 1 || size > x.length || size > x[0].length) {
            throw new IllegalArgumentException(
                    "size " + size + ", stride " + stride + ", map " + x.length + "x" + x[0].length);
        }
        double[][] y = new double[(x.length - size) / stride + 1][(x[0].length - size) / stride + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                double sum = 0;
                for (int row = i * stride; row < i * stride + size; row++) {
                    for (int column = j * stride; column < j * stride + size; column++) {
                        sum += x[row][column];
                    }
                }
                y[i][j] = sum / (size * size);
            }
        }
        return y;
    }

    @Override
    public double[] global(double[][][] x) {
        double sum = 0;
        int count = 0;
        for (double[][] map : x) {
            for (double[] row : map) {
                for (double value : row) {
                    sum += value;
                    count++;
                }
            }
        }
        double[] y = new double[x.length];
        for (int c = 0; c < x.length; c++) {
            y[c] = sum / count;
        }
        return y;
    }
}
