import receptive.exercises.field.DilatedCorrelation;

/** A kernel whose taps lie apart slides over an image. */
public class MyDilatedCorrelation implements DilatedCorrelation {

    @Override
    public double[][] correlate(double[][] x, double[][] k, int dilation) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("dilated-correlation: not attempted yet");
    }
}
