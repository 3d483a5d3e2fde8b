package receptive.engine.kernel;

import receptive.engine.Operations;
import receptive.engine.Tensor;
import receptive.model.Conv2d;
import receptive.model.Shape;

/** The program of a JVM of its own: two convolutions that are worth vectors, and what they add up to. */
final class LargeConvolution {

    private LargeConvolution() {}

    public static void main(String[] args) {
        Conv2d layer = Conv2d.of(4, 16, 5).withPadding(2);
        Tensor x = filled(Shape.of(1, 4, 61, 67));
        Tensor weight = filled(Shape.of(16, 4, 5, 5));
        for (int repetition = 0; repetition < 2; repetition++) {
            double sum = 0;
            for (float value : Operations.conv2d(x, weight, null, layer).data()) {
                sum += value;
            }
            System.out.println("sum " + sum);
        }
    }

    private static Tensor filled(Shape shape) {
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = (float) Math.sin(i);
        }
        return tensor;
    }
}
