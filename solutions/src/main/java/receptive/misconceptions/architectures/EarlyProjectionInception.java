package receptive.misconceptions.architectures;

import receptive.exercises.architectures.Inception;
import receptive.misconceptions.Misconception;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;

/** Projects first and pools then. */
@Misconception("projection-before-pooling")
public final class EarlyProjectionInception implements Inception {

    @Override
    public Network module(int in, int c1, int c3reduce, int c3, int c5reduce, int c5, int poolProjection) {
        for (int channels : new int[] {in, c1, c3reduce, c3, c5reduce, c5, poolProjection}) {
            if (channels < 1) {
                throw new IllegalArgumentException("channels: " + channels);
            }
        }
        Sequential one = Sequential.of(Conv2d.of(in, c1, 1), new Relu());
        Sequential three = Sequential.of(
                Conv2d.of(in, c3reduce, 1),
                new Relu(),
                Conv2d.of(c3reduce, c3, 3).withPadding(1),
                new Relu());
        Sequential five = Sequential.of(
                Conv2d.of(in, c5reduce, 1),
                new Relu(),
                Conv2d.of(c5reduce, c5, 5).withPadding(2),
                new Relu());
        Sequential pool = Sequential.of(Conv2d.of(in, poolProjection, 1), new Relu(), new MaxPool2d(3, 1, 1));
        return Network.of("module", Shape.of(in, 28, 28), Concat.of(one, three, five, pool));
    }
}
