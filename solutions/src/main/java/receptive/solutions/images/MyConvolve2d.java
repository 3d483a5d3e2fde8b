package receptive.solutions.images;

import receptive.exercises.images.Convolve2d;

/** Slides a kernel, turned by 180 degrees, over an image. */
public class MyConvolve2d implements Convolve2d {

    @Override
    public double[][] convolve(double[][] x, double[][] k) {
        // BEGIN SOLUTION
        int rows = k.length;
        int columns = k[0].length;
        if (rows > x.length || columns > x[0].length) {
            throw new IllegalArgumentException("The kernel (" + rows + "x" + columns + ") is larger than the image ("
                    + x.length + "x" + x[0].length + ").");
        }
        double[][] y = new double[x.length - rows + 1][x[0].length - columns + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[i].length; j++) {
                for (int u = 0; u < rows; u++) {
                    for (int v = 0; v < columns; v++) {
                        y[i][j] += x[i + u][j + v] * k[rows - 1 - u][columns - 1 - v];
                    }
                }
            }
        }
        return y;
        // END SOLUTION
    }
}
