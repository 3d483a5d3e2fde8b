package receptive.variants.images;

import java.util.Objects;
import java.util.stream.IntStream;
import receptive.exercises.images.WindowDot;

/** Streams over a flat index, and lets the library check the ranges. */
final class StreamingWindowDot implements WindowDot {

    @Override
    public double dot(double[][] x, double[][] k, int row, int col) {
        try {
            Objects.checkFromIndexSize(row, k.length, x.length);
            Objects.checkFromIndexSize(col, k[0].length, x[0].length);
        } catch (IndexOutOfBoundsException outside) {
            throw new IllegalArgumentException("row " + row + ", column " + col + " is outside", outside);
        }
        int width = k[0].length;
        return IntStream.range(0, k.length * width)
                .parallel()
                .mapToDouble(at -> x[row + at / width][col + at % width] * k[at / width][at % width])
                .sum();
    }
}
