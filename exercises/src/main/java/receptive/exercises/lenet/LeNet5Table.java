package receptive.exercises.lenet;

/**
 * Exercise {@code lenet5-table}: shapes and parameters of LeNet-5 (the modern reading: C3 sees all of S2's maps, pooling
 * has no parameters, the input is one 32x32 gray image).
 *
 * <p>Layers are {@code C1}, {@code S2}, {@code C3}, {@code S4}, {@code C5}, {@code F6}, {@code OUTPUT}.
 */
public interface LeNet5Table {

    /**
     * The shape that a layer puts out.
     *
     * @param layer one of the seven names
     * @return {@code {channels, height, width}} for C1 to C5, {@code {outputs}} for F6 and OUTPUT
     * @throws IllegalArgumentException if there is no such layer
     */
    int[] outputShape(String layer);

    /**
     * The number of trained numbers of a layer, biases included.
     *
     * @param layer one of the seven names
     * @return the count; 0 for pooling
     * @throws IllegalArgumentException if there is no such layer
     */
    long parameters(String layer);

    /** The number of trained numbers of the whole network. */
    long total();
}
