package receptive.variants.architectures;

import java.util.List;
import receptive.exercises.architectures.Inception;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.MaxPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;

/** Everything has a name of its own, and refusals are left to the layers. */
final class NamedInception implements Inception {

    @Override
    public Network module(int in, int c1, int c3reduce, int c3, int c5reduce, int c5, int poolProjection) {
        Sequential.Builder one = branch(in, c1, "1x1");
        Sequential.Builder three = branch(in, c3reduce, "reduce")
                .add("3x3", Conv2d.of(c3reduce, c3, 3).withPadding(1))
                .add("relu", new Relu());
        Sequential.Builder five = branch(in, c5reduce, "reduce")
                .add("5x5", Conv2d.of(c5reduce, c5, 5).withPadding(2))
                .add("relu", new Relu());
        Sequential.Builder pool = Sequential.builder()
                .add("pool", new MaxPool2d(3, 1, 1))
                .add("projection", Conv2d.of(in, poolProjection, 1))
                .add("relu", new Relu());
        return Network.builder("inception", Shape.of(in, 28, 28))
                .add(
                        "branches",
                        new Concat(List.of(
                                new Named("a", one.build()),
                                new Named("b", three.build()),
                                new Named("c", five.build()),
                                new Named("d", pool.build()))))
                .build();
    }

    private static Sequential.Builder branch(int in, int out, String name) {
        return Sequential.builder().add(name, Conv2d.of(in, out, 1)).add(name + "-relu", new Relu());
    }
}
