package receptive.variants.filters;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import receptive.exercises.filters.Filters;

/** Makes the box from its two blurs. */
final class MultipliedFilters implements Filters {

    @Override
    public double[][] box(int size) {
        double[][] column = verticalBlur(size);
        double[] row = horizontalBlur(size)[0];
        return Arrays.stream(column)
                .map(factor ->
                        Arrays.stream(row).map(weight -> weight * factor[0]).toArray())
                .toArray(double[][]::new);
    }

    @Override
    public double[][] horizontalBlur(int size) {
        if (size <= 0 || size % 2 != 1) {
            throw new IllegalArgumentException(Integer.toString(size));
        }
        return new double[][] {
            DoubleStream.generate(() -> 1.0 / size).limit(size).toArray()
        };
    }

    @Override
    public double[][] verticalBlur(int size) {
        double[] row = horizontalBlur(size)[0];
        return IntStream.range(0, size).mapToObj(i -> new double[] {row[i]}).toArray(double[][]::new);
    }

    @Override
    public double[][] sharpen() {
        double[][] filter = new double[3][3];
        for (int i = 0; i < 9; i++) {
            filter[i / 3][i % 3] = i == 4 ? 8 / 4.0 : i % 2 == 1 ? -1 / 4.0 : -0.0;
        }
        return filter;
    }
}
