package receptive.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many products a processor can add up in a second when nothing holds it up: the measure of every kernel.
 *
 * <p>Measured with a loop over an array in the nearest cache, each of whose numbers goes through a chain of fused
 * multiply-adds. Chains of different numbers do not wait for each other, so the processor has as many under way as it
 * can, and the JIT makes vectors of the loop without being asked. Processors differ in how long a chain suits them, and
 * vectors that cross the lines of a cache cost time, so some lengths and all starts are tried and the best counts.
 * Loops over a short and a long stretch are timed, and the peak is what the difference took: starting a loop and ending
 * it is no arithmetic.
 */
public final class FmaPeak {

    /** 8 and 24 kB: within the nearest cache of today's processors. */
    private static final int SHORT = 2048;

    private static final int LONG = 6144;

    /** Each start within a line of a cache. */
    private static final int STARTS = 16;

    private static final int[] CHAINS = {6, 8, 10, 12};
    private static final int PASSES = 20;
    private static final int TRIES = 100;

    /** How often all is tried: whoever disturbs one turn may leave the next alone. */
    private static final int TURNS = 8;

    /** Values tend to 2, so none becomes so small or large that a processor would take its time over it. */
    private static final float HALF = 0.5f;

    private FmaPeak() {}

    /** Operations in a second, in thousands of millions, on so many threads together; a multiply-add is two of them. */
    public static double gigaflops(int threads) {
        List<Future<Double>> parts = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                parts.add(pool.submit(FmaPeak::ofThisThread));
            }
            double sum = 0;
            for (Future<Double> part : parts) {
                sum += part.get();
            }
            return sum;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("The peak of the processor could not be measured.", failed);
        }
    }

    private static double ofThisThread() {
        float[] x = new float[LONG + STARTS];
        double best = 0;
        for (int turn = 0; turn < TURNS * CHAINS.length; turn++) {
            int chain = CHAINS[turn % CHAINS.length];
            for (int from = 0; from < STARTS; from++) {
                long shorter = Long.MAX_VALUE;
                long longer = Long.MAX_VALUE;
                for (int i = 0; i < TRIES; i++) {
                    shorter = Math.min(shorter, nanos(chain, x, from, SHORT));
                    longer = Math.min(longer, nanos(chain, x, from, LONG));
                }
                best = Math.max(best, 2.0 * chain * PASSES * (LONG - SHORT) / (longer - shorter));
            }
        }
        return best;
    }

    private static long nanos(int chain, float[] x, int from, int length) {
        long start = System.nanoTime();
        chains(chain, x, from, from + length);
        return System.nanoTime() - start;
    }

    /** All loops in one method: too large for the JIT to copy into its caller, where it makes a worse job of them. */
    private static void chains(int chain, float[] x, int from, int to) {
        switch (chain) {
            case 6 -> {
                for (int pass = 0; pass < PASSES; pass++) {
                    for (int i = from; i < to; i++) {
                        float v = x[i];
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        x[i] = v;
                    }
                }
            }
            case 8 -> {
                for (int pass = 0; pass < PASSES; pass++) {
                    for (int i = from; i < to; i++) {
                        float v = x[i];
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        x[i] = v;
                    }
                }
            }
            case 10 -> {
                for (int pass = 0; pass < PASSES; pass++) {
                    for (int i = from; i < to; i++) {
                        float v = x[i];
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        x[i] = v;
                    }
                }
            }
            case 12 -> {
                for (int pass = 0; pass < PASSES; pass++) {
                    for (int i = from; i < to; i++) {
                        float v = x[i];
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        v = Math.fma(v, HALF, 1);
                        x[i] = v;
                    }
                }
            }
            default -> throw new IllegalArgumentException("There is no chain of " + chain + ".");
        }
    }
}
