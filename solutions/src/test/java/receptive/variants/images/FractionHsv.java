package receptive.variants.images;

import receptive.exercises.images.RgbToHsv;

/** Scales to 0 to 1 first, in float, and takes the hue modulo six. */
final class FractionHsv implements RgbToHsv {

    @Override
    public double[] rgbToHsv(int r, int g, int b) {
        for (int channel : new int[] {r, g, b}) {
            if (channel < 0 || channel > 255) {
                throw new IllegalArgumentException(channel + " is not in 0..255");
            }
        }
        float red = r / 255f;
        float green = g / 255f;
        float blue = b / 255f;
        float value = Math.max(Math.max(red, green), blue);
        float chroma = value - Math.min(Math.min(red, green), blue);
        if (chroma == 0) {
            return new double[] {0, 0, value};
        }
        float sixths = value == red
                ? ((green - blue) / chroma + 6) % 6
                : value == green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
        return new double[] {60 * sixths, chroma / value, value};
    }
}
