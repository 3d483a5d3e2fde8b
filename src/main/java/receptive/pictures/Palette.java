package receptive.pictures;

/** A line of colours that values are shown in. */
public enum Palette {

    /** Black to white: for images and whatever is never negative. */
    GRAY(0x000000, 0xFFFFFF),

    /** Dark violet over teal to pale yellow; as bright to the eye as it is large, in print and to the colour-blind too. */
    SEQUENTIAL(0x2B0F54, 0x3A4A8C, 0x277F8E, 0x41B37A, 0xA9DB4F, 0xFFF3A8),

    /** Blue over near white to red: for signed values, 0 in the middle. */
    DIVERGING(0x123E7C, 0x3F82C4, 0xA6CBE6, 0xF7F7F7, 0xF4B79A, 0xD4583F, 0x7F1226);

    /** What is not a number has a colour that no palette has. */
    static final int NOT_A_NUMBER = 0xFF00FF;

    private final int[] anchors;

    Palette(int... anchors) {
        this.anchors = anchors;
    }

    /** The colour {@code 0xRRGGBB} at a fraction of the way from the first to the last. */
    int colour(double fraction) {
        if (Double.isNaN(fraction)) {
            return NOT_A_NUMBER;
        }
        double position = fraction * (anchors.length - 1);
        int before = Math.min((int) position, anchors.length - 2);
        double share = position - before;
        return mix(16, before, share) | mix(8, before, share) | mix(0, before, share);
    }

    private int mix(int shift, int before, double share) {
        int a = anchors[before] >> shift & 0xFF;
        int b = anchors[before + 1] >> shift & 0xFF;
        return (int) Math.round(a + (b - a) * share) << shift;
    }
}
