package receptive.exercises.field;

/** Exercise {@code receptive-field}: how many pixels of the input one value sees, along one axis. */
public interface ReceptiveField {

    /**
     * The size of the field of a value behind the last layer. It starts at 1 pixel; a layer adds
     * {@code dilation·(kernel − 1)} times the jump before it, the product of the strides of all earlier layers. Padding counts
     * as input.
     *
     * @param kernels taps of each layer's window, first layer first; a pooling layer has its size here
     * @param strides step of each layer's window
     * @param dilations distance between neighbouring taps of each layer's window; 1 for an ordinary one
     * @return pixels from the first to the last that it sees; 1 if there is no layer
     * @throws IllegalArgumentException if the three lists differ in length, naming the lengths, or a number is below 1,
     *     naming it
     */
    int field(int[] kernels, int[] strides, int[] dilations);

    /**
     * How far apart in the input the fields of two neighbouring values behind the last layer lie: the product of all strides,
     * the last one included.
     *
     * @param strides step of each layer's window
     * @return pixels; 1 if there is no layer
     * @throws IllegalArgumentException if a stride is below 1, naming it
     */
    int jump(int[] strides);
}
