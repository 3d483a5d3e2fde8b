package receptive.misconceptions.lenet;

import receptive.exercises.lenet.FindTheBug;
import receptive.misconceptions.Misconception;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Network;
import receptive.model.Shape;
import receptive.model.Tanh;

/** Adds a tanh where one was missing but leaves the other. */
@Misconception("tanh-doubled")
public final class DoubledTanhRepair implements FindTheBug {

    @Override
    public Network flattened() {
        return lenet5();
    }

    @Override
    public Network rightInput() {
        return lenet5();
    }

    @Override
    public Network withBias() {
        return lenet5();
    }

    @Override
    public Network rightOrder() {
        return Network.builder("LeNet-5", Shape.of(1, 32, 32))
                .add(Conv2d.of(1, 6, 5))
                .add(new Tanh())
                .add(AvgPool2d.of(2, 2))
                .add(Conv2d.of(6, 16, 5))
                .add(new Tanh())
                .add(AvgPool2d.of(2, 2))
                .add(Conv2d.of(16, 120, 5))
                .add(new Tanh())
                .add(new Flatten())
                .add(Dense.of(120, 84))
                .add(new Tanh())
                .add(Dense.of(84, 10))
                .add(new Tanh())
                .build();
    }

    private static Network lenet5() {
        return Network.builder("LeNet-5", Shape.of(1, 32, 32))
                .add(Conv2d.of(1, 6, 5))
                .add(new Tanh())
                .add(AvgPool2d.of(2, 2))
                .add(Conv2d.of(6, 16, 5))
                .add(new Tanh())
                .add(AvgPool2d.of(2, 2))
                .add(Conv2d.of(16, 120, 5))
                .add(new Tanh())
                .add(new Flatten())
                .add(Dense.of(120, 84))
                .add(new Tanh())
                .add(Dense.of(84, 10))
                .build();
    }
}
