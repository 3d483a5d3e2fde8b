import receptive.exercises.filters.StridedCorrelation;

/** Slides a kernel in steps over an image with a border of zeros. */
public class MyStridedCorrelation implements StridedCorrelation {

    @Override
    public double[][] correlate(double[][] x, double[][] k, int stride, int padding) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("strided-correlation: not attempted yet");
    }
}
