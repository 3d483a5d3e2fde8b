package receptive.misconceptions.images;

import receptive.exercises.images.Flatten;
import receptive.misconceptions.Misconception;

/** Goes down the columns first. */
@Misconception("column-by-column")
public final class ColumnFlatten implements Flatten {

    @Override
    public double[] flatten(double[][][] volume) {
        int channels = volume.length;
        int height = volume[0].length;
        int width = volume[0][0].length;
        double[] values = new double[channels * height * width];
        for (int c = 0; c < channels; c++) {
            for (int i = 0; i < height; i++) {
                for (int j = 0; j < width; j++) {
                    values[c * height * width + j * height + i] = volume[c][i][j];
                }
            }
        }
        return values;
    }

    @Override
    public double[][][] unflatten(double[] values, int channels, int height, int width) {
        if (channels < 1 || height < 1 || width < 1 || values.length != channels * height * width) {
            throw new IllegalArgumentException(values.length + " values, " + channels + " channels of " + height + "x"
                    + width + ": " + channels * height * width);
        }
        double[][][] volume = new double[channels][height][width];
        for (int c = 0; c < channels; c++) {
            for (int i = 0; i < height; i++) {
                for (int j = 0; j < width; j++) {
                    volume[c][i][j] = values[c * height * width + j * height + i];
                }
            }
        }
        return volume;
    }
}
