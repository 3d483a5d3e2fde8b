import java.util.Arrays;
import receptive.exercises.filters.Filters;

/** Three blurs and a sharpening, as kernels. */
public class MyFilters implements Filters {

    @Override
    public double[][] box(int size) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("filters: not attempted yet");
    }

    @Override
    public double[][] horizontalBlur(int size) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("filters: not attempted yet");
    }

    @Override
    public double[][] verticalBlur(int size) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("filters: not attempted yet");
    }

    @Override
    public double[][] sharpen() {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("filters: not attempted yet");
    }

    /** Equal numbers that add up to 1, so that the picture gets neither brighter nor darker. */
    private static double[][] equal(int rows, int columns) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("filters: not attempted yet");
    }
}
