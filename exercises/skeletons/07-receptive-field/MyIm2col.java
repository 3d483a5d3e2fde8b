import receptive.exercises.field.Im2col;

/** Windows as columns of a matrix, and a convolution layer as a product of two matrices. */
public class MyIm2col implements Im2col {

    @Override
    public double[][] columns(double[][][] x, int kh, int kw, int stride, int padding) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("im2col: not attempted yet");
    }

    @Override
    public double[][][] convolve(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("im2col: not attempted yet");
    }

    /** Positions of the window along one axis. */
    private static int positions(int size, int window, int stride, int padding) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("im2col: not attempted yet");
    }
}
