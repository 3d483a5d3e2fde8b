package receptive.solutions.lenet;

import receptive.exercises.lenet.FindTheBug;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Network;
import receptive.model.Shape;
import receptive.model.Tanh;

/** Four builders of LeNet-5 as they were found, one mistake in each, and the four repaired. */
public class MyFindTheBug implements FindTheBug {

    /** As it was found, for {@code flattened}: the engine refuses it at F6. */
    static Network foundWithoutFlatten() {
        return Network.builder("unflattened", Shape.of(1, 32, 32))
                .add("C1", Conv2d.of(1, 6, 5))
                .add(new Tanh())
                .add("S2", AvgPool2d.of(2, 2))
                .add("C3", Conv2d.of(6, 16, 5))
                .add(new Tanh())
                .add("S4", AvgPool2d.of(2, 2))
                .add("C5", Conv2d.of(16, 120, 5))
                .add(new Tanh())
                .add("F6", Dense.of(120, 84))
                .add(new Tanh())
                .add("OUTPUT", Dense.of(84, 10))
                .build();
    }

    @Override
    public Network flattened() {
        // BEGIN SOLUTION
        return Network.builder("flattened", Shape.of(1, 32, 32))
                .add("C1", Conv2d.of(1, 6, 5))
                .add(new Tanh())
                .add("S2", AvgPool2d.of(2, 2))
                .add("C3", Conv2d.of(6, 16, 5))
                .add(new Tanh())
                .add("S4", AvgPool2d.of(2, 2))
                .add("C5", Conv2d.of(16, 120, 5))
                .add(new Tanh())
                .add(new Flatten())
                .add("F6", Dense.of(120, 84))
                .add(new Tanh())
                .add("OUTPUT", Dense.of(84, 10))
                .build();
        // END SOLUTION
    }

    /** As it was found, for {@code rightInput}: the engine refuses it at C1. */
    static Network foundWithWrongInput() {
        return Network.builder("misread", Shape.of(32, 32, 1))
                .add("C1", Conv2d.of(1, 6, 5))
                .add(new Tanh())
                .add("S2", AvgPool2d.of(2, 2))
                .add("C3", Conv2d.of(6, 16, 5))
                .add(new Tanh())
                .add("S4", AvgPool2d.of(2, 2))
                .add("C5", Conv2d.of(16, 120, 5))
                .add(new Tanh())
                .add(new Flatten())
                .add("F6", Dense.of(120, 84))
                .add(new Tanh())
                .add("OUTPUT", Dense.of(84, 10))
                .build();
    }

    @Override
    public Network rightInput() {
        // BEGIN SOLUTION
        return Network.builder("rightInput", Shape.of(1, 32, 32))
                .add("C1", Conv2d.of(1, 6, 5))
                .add(new Tanh())
                .add("S2", AvgPool2d.of(2, 2))
                .add("C3", Conv2d.of(6, 16, 5))
                .add(new Tanh())
                .add("S4", AvgPool2d.of(2, 2))
                .add("C5", Conv2d.of(16, 120, 5))
                .add(new Tanh())
                .add(new Flatten())
                .add("F6", Dense.of(120, 84))
                .add(new Tanh())
                .add("OUTPUT", Dense.of(84, 10))
                .build();
        // END SOLUTION
    }

    /** As it was found, for {@code withBias}: it runs, and trains 61,470 numbers. */
    static Network foundWithoutBias() {
        return Network.builder("unbiased", Shape.of(1, 32, 32))
                .add("C1", Conv2d.of(1, 6, 5).withoutBias())
                .add(new Tanh())
                .add("S2", AvgPool2d.of(2, 2))
                .add("C3", Conv2d.of(6, 16, 5).withoutBias())
                .add(new Tanh())
                .add("S4", AvgPool2d.of(2, 2))
                .add("C5", Conv2d.of(16, 120, 5).withoutBias())
                .add(new Tanh())
                .add(new Flatten())
                .add("F6", Dense.of(120, 84).withoutBias())
                .add(new Tanh())
                .add("OUTPUT", Dense.of(84, 10).withoutBias())
                .build();
    }

    @Override
    public Network withBias() {
        // BEGIN SOLUTION
        return Network.builder("withBias", Shape.of(1, 32, 32))
                .add("C1", Conv2d.of(1, 6, 5))
                .add(new Tanh())
                .add("S2", AvgPool2d.of(2, 2))
                .add("C3", Conv2d.of(6, 16, 5))
                .add(new Tanh())
                .add("S4", AvgPool2d.of(2, 2))
                .add("C5", Conv2d.of(16, 120, 5))
                .add(new Tanh())
                .add(new Flatten())
                .add("F6", Dense.of(120, 84))
                .add(new Tanh())
                .add("OUTPUT", Dense.of(84, 10))
                .build();
        // END SOLUTION
    }

    /** As it was found, for {@code rightOrder}: it runs, with the right shapes and 61,706 numbers. */
    static Network foundOutOfOrder() {
        return Network.builder("disordered", Shape.of(1, 32, 32))
                .add("C1", Conv2d.of(1, 6, 5))
                .add(new Tanh())
                .add("S2", AvgPool2d.of(2, 2))
                .add("C3", Conv2d.of(6, 16, 5))
                .add(new Tanh())
                .add("S4", AvgPool2d.of(2, 2))
                .add("C5", Conv2d.of(16, 120, 5))
                .add(new Tanh())
                .add(new Flatten())
                .add("F6", Dense.of(120, 84))
                .add("OUTPUT", Dense.of(84, 10))
                .add(new Tanh())
                .build();
    }

    @Override
    public Network rightOrder() {
        // BEGIN SOLUTION
        return Network.builder("rightOrder", Shape.of(1, 32, 32))
                .add("C1", Conv2d.of(1, 6, 5))
                .add(new Tanh())
                .add("S2", AvgPool2d.of(2, 2))
                .add("C3", Conv2d.of(6, 16, 5))
                .add(new Tanh())
                .add("S4", AvgPool2d.of(2, 2))
                .add("C5", Conv2d.of(16, 120, 5))
                .add(new Tanh())
                .add(new Flatten())
                .add("F6", Dense.of(120, 84))
                .add(new Tanh())
                .add("OUTPUT", Dense.of(84, 10))
                .build();
        // END SOLUTION
    }
}
