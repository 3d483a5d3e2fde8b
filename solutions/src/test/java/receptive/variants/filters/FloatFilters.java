package receptive.variants.filters;

import receptive.exercises.filters.Filters;

/** Calculates in float and refuses with a switch. */
final class FloatFilters implements Filters {

    @Override
    public double[][] box(int size) {
        return mean(size, size);
    }

    @Override
    public double[][] horizontalBlur(int size) {
        return mean(1, size);
    }

    @Override
    public double[][] verticalBlur(int size) {
        return mean(size, 1);
    }

    @Override
    public double[][] sharpen() {
        double[][] identity = {{0, 0, 0}, {0, 1, 0}, {0, 0, 0}};
        double[][] neighbours = {{0, .25f, 0}, {.25f, 0, .25f}, {0, .25f, 0}};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                neighbours[i][j] = 2 * identity[i][j] - neighbours[i][j];
            }
        }
        return neighbours;
    }

    private static double[][] mean(int height, int width) {
        if (Math.min(height, width) < 1 || height * width % 2 == 0) {
            throw new IllegalArgumentException(height + " by " + width);
        }
        float share = 1f / height / width;
        double[][] filter = new double[height][width];
        for (int cell = 0; cell < height * width; cell++) {
            filter[cell / width][cell % width] = share;
        }
        return filter;
    }
}
