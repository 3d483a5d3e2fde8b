package receptive.variants.images;

import java.util.Arrays;
import receptive.exercises.images.Flatten;

/** Copies whole rows. */
final class CopyingFlatten implements Flatten {

    @Override
    public double[] flatten(double[][][] volume) {
        return Arrays.stream(volume)
                .flatMap(Arrays::stream)
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    @Override
    public double[][][] unflatten(double[] values, int channels, int height, int width) {
        if (Math.min(Math.min(channels, height), width) <= 0) {
            throw new IllegalArgumentException(
                    String.format("sizes must be positive: %d, %d, %d", channels, height, width));
        }
        if (values.length != channels * height * width) {
            throw new IllegalArgumentException(values.length + " != " + channels * height * width);
        }
        double[][][] volume = new double[channels][height][];
        for (int row = 0; row < channels * height; row++) {
            volume[row / height][row % height] = Arrays.copyOfRange(values, row * width, (row + 1) * width);
        }
        return volume;
    }
}
