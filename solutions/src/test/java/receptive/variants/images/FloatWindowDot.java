package receptive.variants.images;

import receptive.exercises.images.WindowDot;

/** Adds up in float, from the last column to the first. */
final class FloatWindowDot implements WindowDot {

    @Override
    public double dot(double[][] x, double[][] k, int row, int col) {
        int lastRow = x.length - k.length;
        int lastColumn = x[0].length - k[0].length;
        if (row < 0 || row > lastRow || col < 0 || col > lastColumn) {
            throw new IllegalArgumentException(
                    "[" + row + "][" + col + "] is not within [0.." + lastRow + "][0.." + lastColumn + "]");
        }
        float sum = 0;
        for (int v = k[0].length - 1; v >= 0; v--) {
            for (int u = k.length - 1; u >= 0; u--) {
                sum += (float) k[u][v] * (float) x[row + u][col + v];
            }
        }
        return sum;
    }
}
