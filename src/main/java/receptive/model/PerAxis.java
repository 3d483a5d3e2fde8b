package receptive.model;

/**
 * One number for each axis of an image: the size of a window, its stride, its dilation.
 *
 * <pre>{@code
 * PerAxis.of(2);           // 2 rows, 2 columns
 * new PerAxis(3, 1);       // 3 rows, 1 column
 * }</pre>
 *
 * @param height the number along the rows, at least 1
 * @param width the number along the columns, at least 1
 */
public record PerAxis(int height, int width) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public PerAxis {
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "A size, stride or dilation is at least 1 on each axis but got " + height + "x" + width + ".");
        }
    }

    /** The same number for both axes. */
    public static PerAxis of(int both) {
        return new PerAxis(both, both);
    }

    /** Whether both numbers are the same. */
    public boolean isSquare() {
        return height == width;
    }

    /** One number if both are the same, else height and width: {@code 2}, {@code 3x1}. */
    @Override
    public String toString() {
        return isSquare() ? String.valueOf(height) : height + "x" + width;
    }
}
