package receptive.bench.kernels;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import receptive.engine.kernel.Tiles;
import receptive.engine.kernel.Twins;

/** The product that convolutions consist of, at the sizes of theirs, in the nearest caches. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TilesBenchmark {

    private static final Tiles TILES = Twins.fastest().tiles();

    /**
     * Channels times taps of a kernel: a Winograd product or 1x1 of 64 and 256 channels, 3x3 of 64, 5x5 of 96
     * channels.
     */
    @Param({"64", "256", "576", "2400"})
    public int taps;

    /** How much of the largest tile there is: all of it, or what is left at the end of a row of 56 pixels. */
    @Param({"full", "rest"})
    public String tile;

    /** Two vectors of filters, or one. */
    @Param({"true", "false"})
    public boolean wide;

    private int pixels;
    private int filters;
    private int[] offsets;
    private float[] x;
    private float[] w;
    private float[] bias;
    private float[] y;

    /** Makes the numbers. */
    @Setup
    public void fill() {
        int lanes = TILES.lanes();
        int most = TILES.mostPixels();
        pixels = tile.equals("full") ? most : Math.max(1, 56 % most);
        filters = wide ? 2 * lanes : lanes;
        offsets = new int[taps];
        for (int k = 0; k < taps; k++) {
            offsets[k] = k / lanes * most * lanes + k % lanes;
        }
        x = Numbers.of(Math.ceilDiv(taps, lanes) * most * lanes);
        w = Numbers.of(taps * filters);
        bias = Numbers.of(filters);
        y = new float[pixels * filters];
    }

    /** One tile. */
    @Benchmark
    public float[] multiply(Work work) {
        int lanes = TILES.lanes();
        TILES.multiply(wide, pixels, taps, offsets, x, 0, w, 0, bias, 0, false, 0, y, 0, filters, lanes);
        work.operations += 2L * pixels * filters * taps;
        work.bytes += 4L * (pixels * taps + filters * taps + pixels * filters);
        return y;
    }
}
