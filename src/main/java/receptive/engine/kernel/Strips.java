package receptive.engine.kernel;

/**
 * The product for a layer of few filters, which would fill only part of a vector: here a vector is a stretch of a row.
 *
 * <pre>
 * y[f][first + i] = max(floor, bias[f] + sum over k of x[xFirst + offsets[k] + i] · w[k][f])      and likewise for the second
 * </pre>
 *
 * <p>Two stretches of {@link #lanes} pixels are done together, so that each weight is used twice. They may overlap: at the end
 * of a row the second starts where it just fits, and what both compute is the same.
 */
public sealed interface Strips permits ScalarStrips, VectorStrips {

    /** Filters of a layer that is done so. */
    int MOST_FILTERS = 12;

    /** Pixels of a stretch. */
    int lanes();

    /**
     * Computes two stretches of all maps.
     *
     * @param offsets where each tap lies, relative to a pixel
     * @param x the image, channel by channel
     * @param xFirst where the first stretch starts
     * @param xSecond where the second starts
     * @param w for each tap, the weights of all filters
     * @param bias one number per filter
     * @param floor no result is less than this
     * @param y the maps
     * @param yStep numbers from a map to the next
     */
    void multiply(
            int filters,
            int taps,
            int[] offsets,
            float[] x,
            int xFirst,
            int xSecond,
            float[] w,
            float[] bias,
            float floor,
            float[] y,
            int yFirst,
            int ySecond,
            int yStep);
}
