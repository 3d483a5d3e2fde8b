package receptive.variants.images;

import receptive.exercises.images.Flatten;

/** Goes through the places and works out where each belongs, in float. */
final class CountingFlatten implements Flatten {

    @Override
    public double[] flatten(double[][][] volume) {
        int height = volume[0].length;
        int width = volume[0][0].length;
        double[] values = new double[volume.length * height * width];
        for (int place = values.length - 1; place >= 0; place--) {
            values[place] = (float) volume[place / (height * width)][place / width % height][place % width];
        }
        return values;
    }

    @Override
    public double[][][] unflatten(double[] values, int channels, int height, int width) {
        for (int size : new int[] {channels, height, width}) {
            if (size < 1) {
                throw new IllegalArgumentException("size " + size);
            }
        }
        int needed = Math.multiplyExact(Math.multiplyExact(channels, height), width);
        if (needed != values.length) {
            throw new IllegalArgumentException("needed " + needed + ", got " + values.length);
        }
        double[][][] volume = new double[channels][height][width];
        for (int place = 0; place < needed; place++) {
            volume[place / (height * width)][place % (height * width) / width][place % width] = values[place];
        }
        return volume;
    }
}
