package receptive.bench;

import java.util.Arrays;

/**
 * How long forward passes took.
 *
 * @param nanos each, shortest first
 */
public record Times(long[] nanos) {

    /**
     * Times in any order.
     *
     * @throws IllegalArgumentException if there are none, or one is not above 0
     */
    public Times {
        nanos = nanos.clone();
        Arrays.sort(nanos);
        if (nanos.length == 0 || nanos[0] <= 0) {
            throw new IllegalArgumentException("Times need at least one, all above 0, but got " + nanos.length
                    + (nanos.length == 0 ? "." : ", the least " + nanos[0] + "."));
        }
    }

    /** A copy, shortest first. */
    @Override
    public long[] nanos() {
        return nanos.clone();
    }

    /** Seconds of the shortest: what others on the machine disturb least. */
    public double best() {
        return nanos[0] / 1e9;
    }

    /** Seconds of the one in the middle; of an even number, half way between the two in the middle. */
    public double median() {
        int middle = nanos.length / 2;
        return nanos.length % 2 == 1 ? nanos[middle] / 1e9 : (nanos[middle - 1] + nanos[middle]) / 2e9;
    }

    /** Thousands of millions of operations in a second of the shortest; a multiply-accumulate is two of them. */
    public double gigaflops(long macs) {
        return 2.0 * macs / nanos[0];
    }
}
