package receptive.solutions.filters;

import java.util.Arrays;
import receptive.exercises.filters.Filters;

/** Three blurs and a sharpening, as kernels. */
public class MyFilters implements Filters {

    @Override
    public double[][] box(int size) {
        // BEGIN SOLUTION
        return equal(size, size);
        // END SOLUTION
    }

    @Override
    public double[][] horizontalBlur(int size) {
        // BEGIN SOLUTION
        return equal(1, size);
        // END SOLUTION
    }

    @Override
    public double[][] verticalBlur(int size) {
        // BEGIN SOLUTION
        return equal(size, 1);
        // END SOLUTION
    }

    @Override
    public double[][] sharpen() {
        // BEGIN SOLUTION
        return new double[][] {{0, -0.25, 0}, {-0.25, 2, -0.25}, {0, -0.25, 0}};
        // END SOLUTION
    }

    /** Equal numbers that add up to 1, so that the picture gets neither brighter nor darker. */
    private static double[][] equal(int rows, int columns) {
        // BEGIN SOLUTION
        // The rest of a negative odd number is -1.
        if (rows % 2 != 1 || columns % 2 != 1) {
            throw new IllegalArgumentException(
                    "A filter has an odd size, so that it has a middle, but got " + rows + "x" + columns + ".");
        }
        double[][] filter = new double[rows][columns];
        for (double[] row : filter) {
            Arrays.fill(row, 1.0 / (rows * columns));
        }
        return filter;
        // END SOLUTION
    }
}
