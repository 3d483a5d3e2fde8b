import receptive.exercises.field.ReceptiveField;

/** How many pixels a value sees, and how far apart neighbours look, layer by layer. */
public class MyReceptiveField implements ReceptiveField {

    @Override
    public int field(int[] kernels, int[] strides, int[] dilations) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("receptive-field: not attempted yet");
    }

    @Override
    public int jump(int[] strides) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("receptive-field: not attempted yet");
    }
}
