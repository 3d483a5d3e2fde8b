package receptive.pictures;

import receptive.engine.Tensor;
import receptive.model.Shape;

/**
 * Other sizes of an image, one axis after the other.
 *
 * <p>Pixel {@code i} of the result is centred at {@code (i + ½) · step} of the source, {@code step = from / to}. Its value is
 * the mean of the pixels less than {@code max(1, step)} away, with weights that fall linearly to 0.
 */
final class Resampling {

    private Resampling() {}

    static Tensor resize(Tensor image, int height, int width) {
        int channels = image.shape().size(1);
        int fromHeight = image.shape().size(2);
        int fromWidth = image.shape().size(3);
        float[] rows = alongAxis(image.data(), channels * fromHeight, fromWidth, 1, width);
        float[] both = alongAxis(rows, channels, fromHeight, width, height);
        return Tensor.of(Shape.of(1, channels, height, width), both);
    }

    /** Resizes the middle axis of {@code [outer, from, inner]}. */
    private static float[] alongAxis(float[] data, int outer, int from, int inner, int to) {
        if (from == to) {
            return data.clone();
        }
        float[] result = Tensor.zeros(Shape.of(outer, to, inner)).data();
        double step = (double) from / to;
        double reach = Math.max(1, step);
        for (int i = 0; i < to; i++) {
            double centre = (i + 0.5) * step - 0.5;
            int first = Math.max(0, (int) Math.ceil(centre - reach));
            int last = Math.min(from - 1, (int) Math.floor(centre + reach));
            double[] weights = new double[last - first + 1];
            double sum = 0;
            for (int k = 0; k < weights.length; k++) {
                weights[k] = Math.max(0, 1 - Math.abs(first + k - centre) / reach);
                sum += weights[k];
            }
            for (int o = 0; o < outer; o++) {
                for (int n = 0; n < inner; n++) {
                    double value = 0;
                    for (int k = 0; k < weights.length; k++) {
                        value += weights[k] * data[(o * from + first + k) * inner + n];
                    }
                    result[(o * to + i) * inner + n] = (float) (value / sum);
                }
            }
        }
        return result;
    }
}
