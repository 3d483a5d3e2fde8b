package receptive.exercises.filters;

/** What a filter finds where it reaches beyond the image, with the row {@code a b c d} as an example. */
public enum Border {
    /** Black: {@code 0 0 | a b c d | 0 0}. */
    ZERO,
    /** The nearest pixel of the image: {@code a a | a b c d | d d}. */
    REPLICATE,
    /** The image, mirrored at its outermost pixels, which are not repeated: {@code c b | a b c d | c b}. */
    REFLECT
}
