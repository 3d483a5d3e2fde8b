import receptive.exercises.architectures.GroupedConv;

/** A convolution in groups: each filter slides over the channels of its own group. */
public class MyGroupedConv implements GroupedConv {

    @Override
    public double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding, int groups) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("grouped-conv: not attempted yet");
    }

    /** How many positions a window has along one axis. */
    private static int positions(int input, int kernel, int stride, int padding) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("grouped-conv: not attempted yet");
    }

    /** The sum of products of a kernel and a window; what lies outside the image counts as 0. */
    private static double dot(double[][] x, double[][] kernel, int row, int column) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("grouped-conv: not attempted yet");
    }
}
