package receptive.solutions.images;

import receptive.exercises.images.WindowDot;

/** Multiplies a kernel with the pixels under it and adds the products up. */
public class MyWindowDot implements WindowDot {

    @Override
    public double dot(double[][] x, double[][] k, int row, int col) {
        // BEGIN SOLUTION
        if (row < 0 || col < 0 || row + k.length > x.length || col + k[0].length > x[0].length) {
            throw new IllegalArgumentException("A " + k.length + "x" + k[0].length + " window at row " + row
                    + ", column " + col + " does not lie on a " + x.length + "x" + x[0].length + " image.");
        }
        double sum = 0;
        for (int u = 0; u < k.length; u++) {
            for (int v = 0; v < k[u].length; v++) {
                sum += x[row + u][col + v] * k[u][v];
            }
        }
        return sum;
        // END SOLUTION
    }
}
