package receptive.engine.kernel;

/**
 * What happens to blocked images besides {@link Tiles}: a blocked image keeps the numbers of {@link #lanes} channels of a pixel
 * side by side, so whatever is done to all channels alike is done to a vector, and no window, stride or edge ever cuts one.
 *
 * <p>A pixel's vector starts at a multiple of {@link #lanes} from the image's start; channels that fill up the last block hold
 * anything finite.
 */
public sealed interface Blocks permits ScalarBlocks, VectorBlocks {

    /** Channels of a block, the same as {@link Tiles#lanes}. */
    int lanes();

    /** Copies vectors that stand {@code xStep} numbers apart, to {@code yStep} apart. */
    void copy(int vectors, float[] x, int xOffset, int xStep, float[] y, int yOffset, int yStep);

    /**
     * Channel by channel to pixel by pixel: {@code y[p·lanes + c] = x[c·channelStep + p]}, and 0 for the channels from
     * {@code channels} to {@link #lanes}.
     */
    void interleave(int channels, int pixels, float[] x, int xOffset, int channelStep, float[] y, int yOffset);

    /** Pixel by pixel to channel by channel: {@code y[c·channelStep + p] = x[p·lanes + c]} for the first channels. */
    void separate(int channels, int pixels, float[] x, int xOffset, float[] y, int yOffset, int channelStep);

    /**
     * The largest vector of each window, lane by lane.
     *
     * @param outputs number of windows side by side
     * @param rows rows of a window
     * @param columns columns of a window
     * @param x the image
     * @param xOffset the first window's first pixel
     * @param rowStep numbers from a row to the next
     * @param xStep numbers from a window to the next
     */
    void max(
            int outputs, int rows, int columns, float[] x, int xOffset, int rowStep, int xStep, float[] y, int yOffset);

    /** The sum of each window, lane by lane, times {@code scale}; arguments as for {@link #max}. */
    void sum(
            int outputs,
            int rows,
            int columns,
            float scale,
            float[] x,
            int xOffset,
            int rowStep,
            int xStep,
            float[] y,
            int yOffset);

    /**
     * A convolution in which each channel has one kernel of its own:
     * {@code y[i] = max(floor, bias + sum over k of x[i·xStep + offsets[k]] · w[k])}, lane by lane.
     */
    void depthwise(
            int outputs,
            int taps,
            int[] offsets,
            float[] x,
            int xOffset,
            int xStep,
            float[] w,
            int wOffset,
            float[] bias,
            int biasOffset,
            float floor,
            float[] y,
            int yOffset);

    /** {@code y = max(floor, y + x)}, element by element. */
    void add(int length, float[] x, int xOffset, float floor, float[] y, int yOffset);

    /**
     * Winograd's transform of one tile of the input, {@code V = Bᵀ·d·B}: {@code side + 2} times {@code side + 2} vectors to as
     * many.
     *
     * @param side pixels of an output tile along an axis: 2 or 4
     * @param rowStep numbers from a row of {@code x} to the next
     * @param yStep numbers from a vector of the result to the next
     * @param scratch room for a tile
     */
    void winogradInput(
            int side, float[] x, int xOffset, int rowStep, float[] y, int yOffset, int yStep, float[] scratch);

    /**
     * Winograd's transform of one tile of products back, {@code Y = Aᵀ·m·A}: to {@code side} times {@code side} pixels, of which
     * {@code rows} times {@code columns} lie within the image; with bias, what stands there before, and floor.
     *
     * @param side pixels of an output tile along an axis: 2 or 4
     * @param xStep numbers from a vector of the products to the next
     * @param rowStep numbers from a row of {@code y} to the next
     * @param scratch room for a tile
     */
    void winogradOutput(
            int side,
            float[] x,
            int xOffset,
            int xStep,
            float[] bias,
            int biasOffset,
            boolean add,
            float floor,
            float[] y,
            int yOffset,
            int rowStep,
            int rows,
            int columns,
            float[] scratch);
}
