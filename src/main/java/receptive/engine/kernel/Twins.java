package receptive.engine.kernel;

/**
 * The kernels of a forward pass, of one kind: on vectors, or their scalar specification, which stands in while vector code is
 * cold. Both give the same bits, so a pass may take either.
 */
public record Twins(Tiles tiles, Blocks blocks, Strips strips, Kernels kernels) {

    private static final Twins FASTEST = Choice.fastestTwins();

    /** Channels of a block, and half the filters of a wide tile: the numbers of a vector of this machine. */
    public static final int LANES = FASTEST.tiles().lanes();

    /** The largest number of pixels of a tile. */
    public static final int MOST_PIXELS = FASTEST.tiles().mostPixels();

    private static final Twins STAND_IN = new Twins(
            new ScalarTiles(LANES, MOST_PIXELS), new ScalarBlocks(LANES), new ScalarStrips(LANES), Kernels.scalar());

    /** The fastest of this JVM once they are warm: on vectors where their module is enabled. */
    public static Twins fastest() {
        return FASTEST;
    }

    /** The scalar ones, for images in blocks of {@link #LANES}. */
    public static Twins standIn() {
        return STAND_IN;
    }
}
