package receptive.exercises.filters;

/** Exercise {@code filters}: four kernels that were known long before anyone learned them from data. */
public interface Filters {

    /**
     * The mean of a square neighbourhood.
     *
     * @param size rows and columns, odd
     * @return {@code [size][size]}, every number {@code 1 / size²}
     * @throws IllegalArgumentException if the size is even or below 1, naming it
     */
    double[][] box(int size);

    /**
     * The mean of neighbours in a row: a smear to the left and to the right.
     *
     * @param size columns, odd
     * @return {@code [1][size]}, every number {@code 1 / size}
     * @throws IllegalArgumentException if the size is even or below 1, naming it
     */
    double[][] horizontalBlur(int size);

    /**
     * The mean of neighbours in a column: a smear up and down.
     *
     * @param size rows, odd
     * @return {@code [size][1]}, every number {@code 1 / size}
     * @throws IllegalArgumentException if the size is even or below 1, naming it
     */
    double[][] verticalBlur(int size);

    /**
     * What a pixel has more than its four neighbours, put on top of it: a quarter of
     *
     * <pre>
     *  0 -1  0
     * -1  8 -1
     *  0 -1  0
     * </pre>
     *
     * @return {@code [3][3]}, a new array at each call; its numbers add up to 1
     */
    double[][] sharpen();
}
