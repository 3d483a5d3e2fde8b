import receptive.exercises.images.Correlate2d;

/** Slides a kernel over an image; the kernel is not flipped, and only whole windows count. */
public class MyCorrelate2d implements Correlate2d {

    @Override
    public double[][] correlate(double[][] x, double[][] k) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("correlate-2d: not attempted yet");
    }
}
