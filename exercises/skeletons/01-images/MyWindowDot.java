import receptive.exercises.images.WindowDot;

/** Multiplies a kernel with the pixels under it and adds the products up. */
public class MyWindowDot implements WindowDot {

    @Override
    public double dot(double[][] x, double[][] k, int row, int col) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("window-dot: not attempted yet");
    }
}
