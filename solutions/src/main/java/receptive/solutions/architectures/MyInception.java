package receptive.solutions.architectures;

import receptive.exercises.architectures.Inception;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;

/** The module of GoogLeNet: four ways through, stacked along the channels. */
public class MyInception implements Inception {

    @Override
    public Network module(int in, int c1, int c3reduce, int c3, int c5reduce, int c5, int poolProjection) {
        // BEGIN SOLUTION
        // Each number goes into a convolution, which refuses those below 1.
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
        Sequential pool =
                Sequential.of(MaxPool2d.of(3, 1).withPadding(1), Conv2d.of(in, poolProjection, 1), new Relu());
        return Network.of("inception", Shape.of(in, 28, 28), Concat.of(one, three, five, pool));
        // END SOLUTION
    }
}
