import receptive.exercises.images.Flatten;

/** Lays a volume out in row-major order, and folds it up again. */
public class MyFlatten implements Flatten {

    @Override
    public double[] flatten(double[][][] volume) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("flatten: not attempted yet");
    }

    @Override
    public double[][][] unflatten(double[] values, int channels, int height, int width) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("flatten: not attempted yet");
    }
}
