package receptive.check;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Seeded random inputs: the same seed, the same cases, on every machine. Values are multiples of 1/8, exact as floats. */
public final class Cases {

    private static final int STEPS_PER_UNIT = 8;
    private static final int LARGEST = 4;

    private final long seed;
    private final RandomGenerator random;

    /** Cases drawn from a seed. */
    public Cases(long seed) {
        this.seed = seed;
        this.random = new Well19937c(seed);
    }

    /** The cases of one test of one run: tests draw from seeds of their own, so that none depends on another. */
    static Cases of(long runSeed, String test) {
        return new Cases(seed(runSeed, test));
    }

    /** The seed that a test draws from. */
    static long seed(long runSeed, String test) {
        long mixed = (runSeed ^ ((long) test.hashCode() << 32)) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    /** The seed, to be printed with a failure. */
    public long seed() {
        return seed;
    }

    /** A whole number of at least {@code least} and at most {@code most}. */
    public int between(int least, int most) {
        if (most < least) {
            throw new IllegalArgumentException(
                    "A range runs from its least to its most value but got " + least + " to " + most + ".");
        }
        return least + random.nextInt(most - least + 1);
    }

    /** A vector with values in {@code [-4, 4]}. */
    public double[] vector(int length) {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = (double) between(-LARGEST * STEPS_PER_UNIT, LARGEST * STEPS_PER_UNIT) / STEPS_PER_UNIT;
        }
        return values;
    }

    /** A matrix {@code [rows][columns]} with values in {@code [-4, 4]}. */
    public double[][] matrix(int rows, int columns) {
        double[][] values = new double[rows][];
        for (int i = 0; i < rows; i++) {
            values[i] = vector(columns);
        }
        return values;
    }

    /** A volume {@code [channels][height][width]} with values in {@code [-4, 4]}. */
    public double[][][] volume(int channels, int height, int width) {
        double[][][] values = new double[channels][][];
        for (int i = 0; i < channels; i++) {
            values[i] = matrix(height, width);
        }
        return values;
    }

    /** Filters {@code [filters][channels][height][width]} with values in {@code [-4, 4]}. */
    public double[][][][] filters(int filters, int channels, int height, int width) {
        double[][][][] values = new double[filters][][][];
        for (int i = 0; i < filters; i++) {
            values[i] = volume(channels, height, width);
        }
        return values;
    }
}
