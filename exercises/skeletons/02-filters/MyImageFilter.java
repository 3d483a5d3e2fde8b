import receptive.exercises.filters.Border;
import receptive.exercises.filters.ImageFilter;

/** Lays a kernel's middle on every pixel, and looks up what lies outside the image as the border says. */
public class MyImageFilter implements ImageFilter {

    @Override
    public double[][] apply(double[][] image, double[][] kernel, Border border) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("image-filter: not attempted yet");
    }

    /** The number that a filter finds at a row and a column, which may lie outside the image. */
    private static double pixel(double[][] image, int row, int column, Border border) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("image-filter: not attempted yet");
    }
}
