package receptive.variants.channels;

import java.util.stream.IntStream;
import receptive.exercises.channels.Conv1x1;

/** Takes pixels one after the other and multiplies the matrix of weights by each. */
final class PixelVectorConv1x1 implements Conv1x1 {
    @Override
    public double[][][] forward(double[][][] x, double[][] w, double[] bias) {
        if (x.length != w[0].length) {
            throw new IllegalArgumentException("expected " + x.length + " channels, got " + w[0].length);
        }
        if (w.length != bias.length) {
            throw new IllegalArgumentException("expected " + w.length + " biases, got " + bias.length);
        }
        int width = x[0][0].length;
        double[][][] y = new double[w.length][x[0].length][width];
        for (int p = 0; p < x[0].length * width; p++) {
            int i = p / width;
            int j = p % width;
            double[] pixel =
                    IntStream.range(0, x.length).mapToDouble(c -> x[c][i][j]).toArray();
            for (int f = 0; f < w.length; f++) {
                double[] filter = w[f];
                y[f][i][j] = IntStream.range(0, pixel.length)
                                .mapToDouble(c -> pixel[c] * filter[c])
                                .sum()
                        + bias[f];
            }
        }
        return y;
    }
}
