package receptive.variants.filters;

import receptive.exercises.filters.StridedCorrelation;

/** Goes through the pixels of the image and adds each to every number that it has a part in. */
final class ScatteringStridedCorrelation implements StridedCorrelation {

    @Override
    public double[][] correlate(double[][] x, double[][] k, int stride, int padding) {
        if (stride <= 0 || padding <= -1) {
            throw new IllegalArgumentException("stride=" + stride + ", padding=" + padding);
        }
        int roomDown = x.length + 2 * padding - k.length;
        int roomRight = x[0].length + 2 * padding - k[0].length;
        if (Math.min(roomDown, roomRight) < 0) {
            throw new IllegalArgumentException(
                    k.length + "x" + k[0].length + " does not fit " + x.length + "x" + x[0].length + "+" + padding);
        }
        double[][] y = new double[1 + roomDown / stride][1 + roomRight / stride];
        for (int row = 0; row < x.length; row++) {
            for (int column = 0; column < x[0].length; column++) {
                for (int u = 0; u < k.length; u++) {
                    for (int v = 0; v < k[0].length; v++) {
                        int down = row + padding - u;
                        int right = column + padding - v;
                        if (down >= 0
                                && right >= 0
                                && down % stride == 0
                                && right % stride == 0
                                && down / stride < y.length
                                && right / stride < y[0].length) {
                            y[down / stride][right / stride] += x[row][column] * k[u][v];
                        }
                    }
                }
            }
        }
        return y;
    }
}
