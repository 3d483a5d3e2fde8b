package receptive.solutions.filters;

import receptive.exercises.filters.Border;
import receptive.exercises.filters.ImageFilter;

/** Lays a kernel's middle on every pixel, and looks up what lies outside the image as the border says. */
public class MyImageFilter implements ImageFilter {

    @Override
    public double[][] apply(double[][] image, double[][] kernel, Border border) {
        // BEGIN SOLUTION
        int kernelHeight = kernel.length;
        int kernelWidth = kernel[0].length;
        if (kernelHeight % 2 == 0 || kernelWidth % 2 == 0) {
            throw new IllegalArgumentException("A kernel needs odd sides, so that it has a middle, but got "
                    + kernelHeight + "x" + kernelWidth + ".");
        }
        double[][] y = new double[image.length][image[0].length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[i].length; j++) {
                double sum = 0;
                for (int u = 0; u < kernelHeight; u++) {
                    for (int v = 0; v < kernelWidth; v++) {
                        int row = i + u - kernelHeight / 2;
                        int column = j + v - kernelWidth / 2;
                        sum += pixel(image, row, column, border) * kernel[u][v];
                    }
                }
                y[i][j] = sum;
            }
        }
        return y;
        // END SOLUTION
    }

    /** The number that a filter finds at a row and a column, which may lie outside the image. */
    private static double pixel(double[][] image, int row, int column, Border border) {
        // BEGIN SOLUTION
        int bottom = image.length - 1;
        int right = image[0].length - 1;
        boolean inside = row >= 0 && row <= bottom && column >= 0 && column <= right;
        if (inside) {
            return image[row][column];
        }
        return switch (border) {
            case ZERO -> 0;
            case REPLICATE -> image[Math.clamp(row, 0, bottom)][Math.clamp(column, 0, right)];
            case REFLECT ->
                image[bottom - Math.abs(bottom - Math.abs(row))][right - Math.abs(right - Math.abs(column))];
        };
        // END SOLUTION
    }
}
