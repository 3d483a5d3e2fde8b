import receptive.exercises.images.Signal1d;

/** Slides a window along a signal. */
public class MySignal1d implements Signal1d {

    @Override
    public double[] correlate(double[] x, double[] w) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("signal-1d: not attempted yet");
    }

    @Override
    public double[] convolve(double[] x, double[] w) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("signal-1d: not attempted yet");
    }

    @Override
    public double[] convolveFull(double[] x, double[] w) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("signal-1d: not attempted yet");
    }
}
