package receptive.bench.kernels;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import receptive.engine.kernel.Blocks;
import receptive.engine.kernel.Twins;

/** Winograd's transforms and the change of layout, over one block of channels of a map of 56x56. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class BlocksBenchmark {

    private static final Blocks BLOCKS = Twins.fastest().blocks();
    private static final int LANES = BLOCKS.lanes();
    private static final int SIDE = 56;
    private static final int FRAMED = SIDE + 2;
    private static final int PIXELS = SIDE * SIDE;

    /** Pixels of an output tile along an axis; F(4x4, 3x3), whose tiles are of 6x6. */
    private static final int TILE = 4;

    private static final int PLACES = (TILE + 2) * (TILE + 2);
    private static final int TILES = SIDE / TILE * (SIDE / TILE);

    private float[] framed;
    private float[] planar;
    private float[] blocked;
    private float[] transformed;
    private float[] bias;
    private float[] scratch;

    /** Makes the numbers. */
    @Setup
    public void fill() {
        framed = Numbers.of(FRAMED * FRAMED * LANES);
        planar = Numbers.of(PIXELS * LANES);
        blocked = Numbers.of(PIXELS * LANES);
        transformed = Numbers.of(PLACES * TILES * LANES);
        bias = Numbers.of(LANES);
        scratch = new float[PLACES * LANES];
    }

    /** All tiles of the map to their 36 places. */
    @Benchmark
    public float[] winogradInput(Work work) {
        for (int tile = 0; tile < TILES; tile++) {
            int at = (tile / (SIDE / TILE) * TILE * FRAMED + tile % (SIDE / TILE) * TILE) * LANES;
            BLOCKS.winogradInput(TILE, framed, at, FRAMED * LANES, transformed, tile * LANES, TILES * LANES, scratch);
        }
        work.bytes += 4L * LANES * (FRAMED * FRAMED + PLACES * TILES);
        return transformed;
    }

    /** All tiles back to pixels. */
    @Benchmark
    public float[] winogradOutput(Work work) {
        for (int tile = 0; tile < TILES; tile++) {
            int at = (tile / (SIDE / TILE) * TILE * SIDE + tile % (SIDE / TILE) * TILE) * LANES;
            BLOCKS.winogradOutput(
                    TILE,
                    transformed,
                    tile * LANES,
                    TILES * LANES,
                    bias,
                    0,
                    false,
                    0,
                    blocked,
                    at,
                    SIDE * LANES,
                    TILE,
                    TILE,
                    scratch);
        }
        work.bytes += 4L * LANES * (PLACES * TILES + PIXELS);
        return blocked;
    }

    /** Channel by channel to pixel by pixel. */
    @Benchmark
    public float[] interleave(Work work) {
        BLOCKS.interleave(LANES, PIXELS, planar, 0, PIXELS, blocked, 0);
        work.bytes += 8L * LANES * PIXELS;
        return blocked;
    }

    /** Pixel by pixel to channel by channel. */
    @Benchmark
    public float[] separate(Work work) {
        BLOCKS.separate(LANES, PIXELS, blocked, 0, planar, 0, PIXELS);
        work.bytes += 8L * LANES * PIXELS;
        return planar;
    }
}
