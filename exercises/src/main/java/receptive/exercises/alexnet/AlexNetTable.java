package receptive.exercises.alexnet;

/**
 * Exercise {@code alexnet-parameters}: shapes and parameters of AlexNet, row by row.
 *
 * <p>The fourteen rows are {@code INPUT}, {@code CONV1}, {@code POOL1}, {@code NORM1}, {@code CONV2}, {@code POOL2},
 * {@code NORM2}, {@code CONV3}, {@code CONV4}, {@code CONV5}, {@code POOL3}, {@code FC6}, {@code FC7} and {@code FC8} of the
 * network {@link AlexNetVariant#UNGROUPED_227} with 1000 classes. {@code CONV2-GROUPED}, {@code CONV4-GROUPED} and
 * {@code CONV5-GROUPED} are the convolutions that {@link AlexNetVariant#GROUPED} splits in two.
 */
public interface AlexNetTable {

    /**
     * The shape that a row puts out.
     *
     * @param layer one of the seventeen names
     * @return {@code {channels, height, width}}, or {@code {outputs}} for FC6 to FC8
     * @throws IllegalArgumentException if there is no such row
     */
    int[] outputShape(String layer);

    /**
     * The number of trained numbers of a row, biases included.
     *
     * @param layer one of the seventeen names, or {@code TOTAL-GROUPED} for the whole network in two groups
     * @return the count; 0 where nothing is trained
     * @throws IllegalArgumentException if there is no such row
     */
    long parameters(String layer);

    /** The number of trained numbers of the whole network, no groups. */
    long total();
}
