package receptive.model;

/**
 * Pixels added around an image.
 *
 * <pre>{@code
 * Padding.of(2);                  // two on each side
 * Padding.of(1, 0);               // one row above and one below
 * new Padding(0, 1, 0, 1);        // one row below, one column on the right: TensorFlow's "same" for a 2x2 kernel
 * }</pre>
 *
 * @param top rows above
 * @param bottom rows below
 * @param left columns on the left
 * @param right columns on the right
 */
public record Padding(int top, int bottom, int left, int right) {

    /** No padding. */
    public static final Padding NONE = of(0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Padding {
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException("A padding is at least 0 on each side but got " + top + " above, "
                    + bottom + " below, " + left + " on the left and " + right + " on the right.");
        }
    }

    /** The same number on all four sides. */
    public static Padding of(int each) {
        return of(each, each);
    }

    /** The same number above and below, and the same on the left and on the right. */
    public static Padding of(int rows, int columns) {
        return new Padding(rows, rows, columns, columns);
    }

    /** Whether nothing is added. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether all four sides get the same. */
    public boolean isUniform() {
        return top == bottom && left == right && top == left;
    }

    /** The largest of the four. */
    public int most() {
        return Math.max(Math.max(top, bottom), Math.max(left, right));
    }

    /**
     * As short as can be: {@code 2}; {@code 1x0} for rows and columns; {@code top 0, bottom 1, left 0, right 1}.
     */
    @Override
    public String toString() {
        if (isUniform()) {
            return String.valueOf(top);
        }
        return top == bottom && left == right
                ? top + "x" + left
                : "top " + top + ", bottom " + bottom + ", left " + left + ", right " + right;
    }
}
