package receptive.engine;

import java.util.List;
import java.util.function.LongFunction;
import receptive.engine.kernel.Kernels;
import receptive.model.Shape;

/** What happens where ways of a network meet. */
final class Joins {

    private static final float[] ONE = {1};

    private Joins() {}

    static Tensor add(LongFunction<Kernels> choice, Tensor a, Tensor b) {
        if (!a.shape().equals(b.shape())) {
            throw new IllegalArgumentException(
                    "Adding two tensors needs equal shapes but got " + a.shape() + " and " + b.shape() + ".");
        }
        Tensor y = Tensor.of(a.shape(), a.data().clone());
        int length = y.data().length;
        choice.apply(length).addWeightedRows(ONE, 0, 1, b.data(), 0, length, y.data(), 0, length);
        return y;
    }

    static Tensor concat(List<Tensor> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Concatenating needs at least one tensor but got none.");
        }
        Shape first = parts.getFirst().shape();
        long channels = 0;
        for (Tensor part : parts) {
            Shape shape = part.shape();
            boolean fits = shape.rank() == 4
                    && shape.size(0) == first.size(0)
                    && shape.size(2) == first.size(2)
                    && shape.size(3) == first.size(3);
            if (!fits) {
                throw new IllegalArgumentException("Concatenating along the channels needs tensors [N, C, H, W] that"
                        + " differ in C alone but got " + first + " and " + shape + ".");
            }
            channels += shape.size(1);
        }
        if (channels > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Concatenating makes " + channels
                    + " channels, more than an axis can have (" + Integer.MAX_VALUE + ").");
        }
        Tensor y = Tensor.zeros(Shape.of(first.size(0), (int) channels, first.size(2), first.size(3)));
        int to = 0;
        for (int n = 0; n < first.size(0); n++) {
            for (Tensor part : parts) {
                int length = part.data().length / first.size(0);
                System.arraycopy(part.data(), n * length, y.data(), to, length);
                to += length;
            }
        }
        return y;
    }
}
