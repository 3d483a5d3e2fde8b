package receptive.suites;

import receptive.engine.Operations;
import receptive.engine.Shapes;
import receptive.engine.Tensor;
import receptive.model.Conv2d;
import receptive.model.MaxPool2d;
import receptive.model.Shape;

/**
 * The right answers, in the arrays that contracts speak: each operation is the engine's, and each refuses what its contract
 * refuses with an {@link IllegalArgumentException}.
 */
public final class Reference {

    private Reference() {}

    /**
     * Valid cross-correlation: image {@code [H][W]}, kernel {@code [KH][KW]}, map {@code [H − KH + 1][W − KW + 1]}.
     *
     * @throws IllegalArgumentException if the kernel is larger than the image
     */
    public static double[][] correlate(double[][] x, double[][] k) {
        return forward(new double[][][] {x}, new double[][][][] {{k}}, new double[1], 1, 0)[0];
    }

    /**
     * A convolution layer: image {@code [C][H][W]}, filters {@code [F][C][KH][KW]}, one bias per filter, maps
     * {@code [F][OH][OW]}.
     *
     * @throws IllegalArgumentException if channels, biases or sizes do not go together
     */
    public static double[][][] forward(double[][][] x, double[][][][] w, double[] bias, int stride, int padding) {
        if (bias.length != w.length) {
            throw new IllegalArgumentException(
                    "There must be one bias per filter but there are " + bias.length + " for " + w.length + ".");
        }
        Tensor weight = Tensor.ofFilters(w);
        Shape sizes = weight.shape();
        Conv2d layer =
                new Conv2d(sizes.size(1), sizes.size(0), sizes.size(2), sizes.size(3), stride, padding, 1, 1, true);
        return Operations.conv2d(Tensor.ofVolume(x), weight, floats(bias), layer)
                .toVolume();
    }

    /**
     * Max pooling without padding: map {@code [H][W]} to {@code [OH][OW]}.
     *
     * @throws IllegalArgumentException if the window is larger than the map or an argument is below 1
     */
    public static double[][] maxPool(double[][] x, int size, int stride) {
        return Operations.maxPool2d(Tensor.ofImage(x), MaxPool2d.of(size, stride))
                .toImage();
    }

    /**
     * Positions of a window along one axis, a last incomplete step dropped.
     *
     * @throws IllegalArgumentException if the dilated kernel is larger than the padded input or an argument is out of range
     */
    public static int outputSize(int input, int kernel, int stride, int padding, int dilation) {
        Conv2d column = new Conv2d(1, 1, kernel, 1, stride, padding, dilation, 1, false);
        return Shapes.output(column, Shape.of(1, input, 1)).size(1);
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
