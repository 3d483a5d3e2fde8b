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

/** Reads the 28x28 pixels of the data set. */
@Misconception("input-28x28")
public final class SmallInputLeNet implements LeNet5Model {

    @Override
    public Network lenet5(int classes) {
        return Network.builder("LeNet-5", Shape.of(1, 28, 28))
                .add(Conv2d.of(1, 6, 5))
                .add(new Tanh())
                .add(AvgPool2d.of(2, 2))
                .add(Conv2d.of(6, 16, 5))
                .add(new Tanh())
                .add(AvgPool2d.of(2, 2))
                .add(Conv2d.of(16, 120, 4))
                .add(new Tanh())
                .add(new Flatten())
                .add(Dense.of(120, 84))
                .add(new Tanh())
                .add(Dense.of(84, classes))
                .build();
    }
}
