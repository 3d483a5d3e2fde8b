package receptive.misconceptions.lenet;

import receptive.exercises.lenet.LeNet5Model;
import receptive.misconceptions.Misconception;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Network;
import receptive.model.Shape;
import receptive.model.Tanh;

/** Trains weights alone. */
@Misconception("no-biases")
public final class UnbiasedLeNet implements LeNet5Model {

    @Override
    public Network lenet5(int classes) {
        return Network.builder("LeNet-5", Shape.of(1, 32, 32))
                .add(Conv2d.of(1, 6, 5).withoutBias())
                .add(new Tanh())
                .add(AvgPool2d.of(2, 2))
                .add(Conv2d.of(6, 16, 5).withoutBias())
                .add(new Tanh())
                .add(AvgPool2d.of(2, 2))
                .add(Conv2d.of(16, 120, 5).withoutBias())
                .add(new Tanh())
                .add(new Flatten())
                .add(Dense.of(120, 84).withoutBias())
                .add(new Tanh())
                .add(Dense.of(84, classes).withoutBias())
                .build();
    }
}
