package receptive.solutions.images;

import receptive.exercises.images.Flatten;

/** Lays a volume out in row-major order, and folds it up again. */
public class MyFlatten implements Flatten {

    @Override
    public double[] flatten(double[][][] volume) {
        // BEGIN SOLUTION
        int height = volume[0].length;
        int width = volume[0][0].length;
        double[] values = new double[volume.length * height * width];
        int place = 0;
        for (double[][] channel : volume) {
            for (double[] row : channel) {
                for (double value : row) {
                    values[place++] = value;
                }
            }
        }
        return values;
        // END SOLUTION
    }

    @Override
    public double[][][] unflatten(double[] values, int channels, int height, int width) {
        // BEGIN SOLUTION
        if (Math.min(channels, Math.min(height, width)) < 1) {
            throw new IllegalArgumentException(
                    "Sizes are at least 1 but are " + channels + ", " + height + " and " + width + ".");
        }
        long expected = (long) channels * height * width;
        if (values.length != expected) {
            throw new IllegalArgumentException(channels + " channels of " + height + "x" + width + " hold " + expected
                    + " values, but there are " + values.length + ".");
        }
        double[][][] volume = new double[channels][height][width];
        for (int c = 0; c < channels; c++) {
            for (int i = 0; i < height; i++) {
                for (int j = 0; j < width; j++) {
                    volume[c][i][j] = values[(c * height + i) * width + j];
                }
            }
        }
        return volume;
        // END SOLUTION
    }
}
