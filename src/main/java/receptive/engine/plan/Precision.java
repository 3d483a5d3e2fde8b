package receptive.engine.plan;

/** How sums may be rearranged. */
public enum Precision {
    /** Every result is the sum of its products: the error is at most that of adding them up in float. */
    EXACT,
    /** Winograd's algorithm where it is faster: fewer multiplications, and an error some four times larger. */
    FAST
}
