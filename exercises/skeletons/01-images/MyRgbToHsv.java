import receptive.exercises.images.RgbToHsv;

/** Finds hue, saturation and value of a colour. */
public class MyRgbToHsv implements RgbToHsv {

    @Override
    public double[] rgbToHsv(int r, int g, int b) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("rgb-to-hsv: not attempted yet");
    }
}
