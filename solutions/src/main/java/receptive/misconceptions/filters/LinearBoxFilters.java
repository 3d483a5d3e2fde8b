package receptive.misconceptions.filters;

import receptive.exercises.filters.Filters;
import receptive.misconceptions.Misconception;

/** Divides the box by its size instead of by the number of its pixels. */
@Misconception("box-divided-by-size")
public final class LinearBoxFilters implements Filters {

    @Override
    public double[][] box(int size) {
        refuseEven(size);
        return filled(size, size, 1.0 / size);
    }

    @Override
    public double[][] horizontalBlur(int size) {
        refuseEven(size);
        return filled(1, size, 1.0 / size);
    }

    @Override
    public double[][] verticalBlur(int size) {
        refuseEven(size);
        return filled(size, 1, 1.0 / size);
    }

    @Override
    public double[][] sharpen() {
        return new double[][] {{0, -0.25, 0}, {-0.25, 2, -0.25}, {0, -0.25, 0}};
    }

    private static void refuseEven(int size) {
        if (size < 1 || size % 2 == 0) {
            throw new IllegalArgumentException("size " + size);
        }
    }

    private static double[][] filled(int rows, int columns, double value) {
        double[][] filter = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                filter[i][j] = value;
            }
        }
        return filter;
    }
}
