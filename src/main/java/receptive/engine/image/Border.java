package receptive.engine.image;

/** What an image filter sees beyond the edge of the image, shown for the row {@code a b c d}. */
public enum Border {

    /** Nothing: pixels whose window leaves the image are left out, and the result is smaller. */
    NONE,

    /** Zeros: {@code 0 0 0 | a b c d | 0 0 0}. */
    ZERO,

    /** The last pixel again and again: {@code a a a | a b c d | d d d}. */
    REPLICATE,

    /** The image mirrored at its last pixel: {@code d c b | a b c d | c b a}. */
    MIRROR,

    /** The image mirrored behind its last pixel, which comes twice: {@code c b a | a b c d | d c b}. */
    SYMMETRIC,

    /** The image over again: {@code b c d | a b c d | a b c}. */
    WRAP;

    /**
     * Which pixel of a row is seen at a place beyond its ends.
     *
     * @param place from far below 0 to far above the length
     * @param length pixels of the row
     * @return a pixel of the row, or −1 for zero
     */
    int pixel(int place, int length) {
        if (place >= 0 && place < length) {
            return place;
        }
        return switch (this) {
            case NONE, ZERO -> -1;
            case REPLICATE -> Math.clamp(place, 0, length - 1);
            case MIRROR -> {
                int period = Math.max(1, 2 * (length - 1));
                int folded = Math.floorMod(place, period);
                yield Math.min(folded, period - folded);
            }
            case SYMMETRIC -> {
                int folded = Math.floorMod(place, 2 * length);
                yield Math.min(folded, 2 * length - 1 - folded);
            }
            case WRAP -> Math.floorMod(place, length);
        };
    }
}
