package receptive.variants.layers;

import java.util.stream.IntStream;
import receptive.exercises.layers.Dense;

/** Multiplies with streams. */
final class StreamingDense implements Dense {
    @Override
    public double[] forward(double[] x, double[][] w, double[] bias) {
        if (w[0].length != x.length) {
            throw new IllegalArgumentException(x.length + " inputs for " + w[0].length + " weights");
        }
        if (w.length != bias.length) {
            throw new IllegalArgumentException(bias.length + " biases for " + w.length + " outputs");
        }
        return IntStream.range(0, w.length)
                .mapToDouble(o -> bias[o]
                        + IntStream.range(0, x.length)
                                .mapToDouble(i -> w[o][i] * x[i])
                                .sum())
                .toArray();
    }
}
