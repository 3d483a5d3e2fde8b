package receptive.variants.architectures;

import receptive.exercises.architectures.Inception;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Layer;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;

/** Two stacks in a stack, and one rectifier for the ends of all branches. */
final class NestedInception implements Inception {

    @Override
    public Network module(int in, int c1, int c3reduce, int c3, int c5reduce, int c5, int poolProjection) {
        if (Math.min(
                        Math.min(Math.min(in, c1), Math.min(c3reduce, c3)),
                        Math.min(c5reduce, Math.min(c5, poolProjection)))
                < 1) {
            throw new IllegalArgumentException(
                    in + ", " + c1 + ", " + c3reduce + ", " + c3 + ", " + c5reduce + ", " + c5 + ", " + poolProjection);
        }
        Layer small = Concat.of(Conv2d.of(in, c1, 1), reduced(in, c3reduce, c3, 3));
        Layer large = Concat.of(
                reduced(in, c5reduce, c5, 5),
                Sequential.of(MaxPool2d.of(3, 1).withPadding(1), Conv2d.of(in, poolProjection, 1)));
        return Network.of("m", Shape.of(in, 28, 28), Sequential.of(Concat.of(small, large)), new Relu());
    }

    private static Layer reduced(int in, int reduction, int out, int kernel) {
        return Sequential.of(
                Sequential.of(Conv2d.of(in, reduction, 1), new Relu()),
                Conv2d.of(reduction, out, kernel, kernel).withPadding(kernel / 2));
    }
}
