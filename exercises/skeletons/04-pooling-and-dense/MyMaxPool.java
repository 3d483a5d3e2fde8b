import receptive.exercises.layers.MaxPool;

/** Keeps the largest value of each window. */
public class MyMaxPool implements MaxPool {

    @Override
    public double[][] pool(double[][] x, int size, int stride) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("max-pool: not attempted yet");
    }
}
