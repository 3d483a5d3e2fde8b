package receptive.variants.layers;

import java.util.Arrays;
import java.util.stream.IntStream;
import receptive.exercises.layers.MaxPool;

/** Pools with streams. */
final class StreamingMaxPool implements MaxPool {
    @Override
    public double[][] pool(double[][] x, int size, int stride) {
        if (size < 1 || stride < 1) {
            throw new IllegalArgumentException("size " + size + ", stride " + stride);
        }
        refuseLarger(size, size, x.length, x[0].length);
        return IntStream.rangeClosed(0, (x.length - size) / stride)
                .mapToObj(i -> IntStream.rangeClosed(0, (x[0].length - size) / stride)
                        .mapToDouble(j -> Arrays.stream(x, i * stride, i * stride + size)
                                .flatMapToDouble(row -> Arrays.stream(row, j * stride, j * stride + size))
                                .max()
                                .orElseThrow())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static void refuseLarger(int rows, int columns, int height, int width) {
        if (rows > height || columns > width) {
            throw new IllegalArgumentException(rows + "x" + columns + " > " + height + "x" + width);
        }
    }
}
