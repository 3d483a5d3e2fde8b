package receptive.engine;

import java.util.stream.IntStream;

/**
 * Random numbers that are the same on every machine: SplitMix64, the generator of {@link java.util.SplittableRandom},
 * written out.
 *
 * <p>Number {@code k} of a seed is a mix of the bits of {@code seed + k · γ} alone, so a long array can be filled by any
 * number of threads and holds the same bytes. Nothing but integer arithmetic and {@link StrictMath} is used. Source:
 * Steele, Lea, Flood 2014, "Fast splittable pseudorandom number generators", figure 16.
 */
final class Draws {

    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    /** Values that one thread draws at a time. */
    private static final int STRETCH = 1 << 16;

    private final long seed;

    /** How many numbers have been drawn. */
    private long drawn;

    Draws(long seed) {
        this.seed = seed;
    }

    /** The generator of one value: how it is made of the numbers from {@code k} on. */
    private interface Value {

        double of(long k);
    }

    /** Multiples of 2⁻²³ of the bound, in {@code [centre − bound, centre + bound)}. One number each. */
    void uniform(float[] values, int from, int to, double centre, double bound) {
        fill(values, from, to, 1, k -> centre + (mix32(k) >> 8) * 0x1p-23 * bound);
    }

    /** Normal around 0, by the formula of Box and Muller. Two numbers each. */
    void normal(float[] values, int from, int to, double deviation) {
        fill(values, from, to, 2, k -> {
            double radius = StrictMath.sqrt(-2 * StrictMath.log(((mix64(k) >>> 11) + 1) * 0x1p-53));
            double angle = 2 * Math.PI * ((mix64(k + 1) >>> 11) * 0x1p-53);
            return radius * StrictMath.cos(angle) * deviation;
        });
    }

    private void fill(float[] values, int from, int to, int numbers, Value value) {
        long first = drawn + 1;
        int length = to - from;
        IntStream stretches = IntStream.range(0, Math.ceilDiv(length, STRETCH));
        (length > STRETCH ? stretches.parallel() : stretches).forEach(stretch -> {
            int start = stretch * STRETCH;
            int end = (int) Math.min((long) start + STRETCH, length);
            for (int i = start; i < end; i++) {
                values[from + i] = (float) value.of(first + (long) i * numbers);
            }
        });
        drawn += (long) length * numbers;
    }

    private int mix32(long k) {
        long z = seed + k * GAMMA;
        z = (z ^ (z >>> 33)) * 0x62a9d9ed799705f5L;
        return (int) (((z ^ (z >>> 28)) * 0xcb24d0a5c88c35b3L) >>> 32);
    }

    private long mix64(long k) {
        long z = seed + k * GAMMA;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
