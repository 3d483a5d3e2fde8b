package receptive.engine.plan;

/**
 * What a convolution does with its sums before it writes them.
 *
 * @param bias one number per filter, filled up to whole tiles
 * @param add whether they are added to what stands in the output, as at the end of a residual block
 * @param floor no result is less: 0 for a rectifier, negative infinity for none
 */
record Ending(float[] bias, boolean add, float floor) {}
