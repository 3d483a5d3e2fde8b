import receptive.exercises.images.HexColor;

/** Reads two hexadecimal digits per channel. */
public class MyHexColor implements HexColor {

    @Override
    public int[] hexToRgb(String hex) {
        // YOUR CODE HERE
        throw new UnsupportedOperationException("hex-color: not attempted yet");
    }
}
