import receptive.exercises.images.Convolve2d;

/** Slides a kernel, turned by 180 degrees, over an image. */
public class MyConvolve2d implements Convolve2d {

    @Override
    public double[][] convolve(double[][] x, double[][] k) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("convolve-2d: not attempted yet");
    }
}
