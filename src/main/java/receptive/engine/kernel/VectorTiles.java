package receptive.engine.kernel;

import java.util.stream.Stream;
import jdk.incubator.vector.VectorSpecies;

/**
 * The twin of {@link ScalarTiles} on the Vector API; its loops are written by a program.
 *
 * <p>Vector code crawls until the JIT has compiled it, for about a second of use. Until then the scalar twin stands in, which
 * gives the same bits. Each shape of a tile is a method of its own and warms by itself: now and then it is given a call, so that
 * the JIT takes notice, but no more time than its stand-in took; once it is faster, it stays.
 */
final class VectorTiles implements Tiles {

    static final VectorSpecies<Float> SPECIES = VectorKernels.species(System.getProperty(Choice.WIDTH));

    static final int LANES = SPECIES.length();

    /** 512-bit vectors come with 32 registers, narrower ones with 16. */
    private static final int MOST_PIXELS = SPECIES.vectorBitSize() == 512 ? 12 : 6;

    private final Tiles standIn = new ScalarTiles(LANES, MOST_PIXELS);
    private final Warmth[] wideWarmth = warmths();
    private final Warmth[] narrowWarmth = warmths();

    /** How far one shape has come. Threads that meet here may lose a measurement, which does not matter. */
    private static final class Warmth {

        boolean ready;
        long standInNanos;
        long standInTaps;
        long vectorNanos;
    }

    private static Warmth[] warmths() {
        return Stream.generate(Warmth::new).limit(MOST_PIXELS + 1L).toArray(Warmth[]::new);
    }

    @Override
    public int lanes() {
        return LANES;
    }

    @Override
    public int mostPixels() {
        return MOST_PIXELS;
    }

    @Override
    public void multiply(
            boolean wide,
            int pixels,
            int taps,
            int[] offsets,
            float[] x,
            int xOffset,
            float[] w,
            int wOffset,
            float[] bias,
            int biasOffset,
            boolean add,
            float floor,
            float[] y,
            int yOffset,
            int yStep,
            int ySecond) {
        Warmth warmth = (wide ? wideWarmth : narrowWarmth)[pixels];
        if (warmth.ready) {
            vectors(
                    wide,
                    pixels,
                    taps,
                    offsets,
                    x,
                    xOffset,
                    w,
                    wOffset,
                    bias,
                    biasOffset,
                    add,
                    floor,
                    y,
                    yOffset,
                    yStep,
                    ySecond);
            return;
        }
        long start = System.nanoTime();
        if (warmth.vectorNanos < warmth.standInNanos) {
            vectors(
                    wide,
                    pixels,
                    taps,
                    offsets,
                    x,
                    xOffset,
                    w,
                    wOffset,
                    bias,
                    biasOffset,
                    add,
                    floor,
                    y,
                    yOffset,
                    yStep,
                    ySecond);
            long nanos = System.nanoTime() - start;
            warmth.vectorNanos += nanos;
            warmth.ready = (double) nanos * warmth.standInTaps < (double) warmth.standInNanos * taps;
        } else {
            standIn.multiply(
                    wide,
                    pixels,
                    taps,
                    offsets,
                    x,
                    xOffset,
                    w,
                    wOffset,
                    bias,
                    biasOffset,
                    add,
                    floor,
                    y,
                    yOffset,
                    yStep,
                    ySecond);
            warmth.standInNanos += System.nanoTime() - start;
            warmth.standInTaps += taps;
        }
    }

    /** The vector twin itself, warm or not. */
    static void vectors(
            boolean wide,
            int pixels,
            int taps,
            int[] offsets,
            float[] x,
            int xOffset,
            float[] w,
            int wOffset,
            float[] bias,
            int biasOffset,
            boolean add,
            float floor,
            float[] y,
            int yOffset,
            int yStep,
            int ySecond) {
        if (wide) {
            WideTiles.multiply(
                    pixels,
                    taps,
                    offsets,
                    x,
                    xOffset,
                    w,
                    wOffset,
                    bias,
                    biasOffset,
                    add,
                    floor,
                    y,
                    yOffset,
                    yStep,
                    ySecond);
        } else {
            NarrowTiles.multiply(
                    pixels,
                    taps,
                    offsets,
                    x,
                    xOffset,
                    w,
                    wOffset,
                    bias,
                    biasOffset,
                    add,
                    floor,
                    y,
                    yOffset,
                    yStep,
                    ySecond);
        }
    }
}
