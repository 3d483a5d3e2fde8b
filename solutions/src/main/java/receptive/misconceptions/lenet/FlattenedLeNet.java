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

/** Takes C5 for a flattening. */
@Misconception("c5-taken-as-flatten")
public final class FlattenedLeNet implements LeNet5Model {

    @Override
    public Network lenet5(int classes) {
        return Network.builder("LeNet-5", Shape.of(1, 32, 32))
                .add(Conv2d.of(1, 6, 5))
                .add(new Tanh())
                .add(AvgPool2d.of(2, 2))
                .add(Conv2d.of(6, 16, 5))
                .add(new Tanh())
                .add(AvgPool2d.of(2, 2))
                .add(new Flatten())
                .add(Dense.of(400, 84))
                .add(new Tanh())
                .add(Dense.of(84, classes))
                .build();
    }
}
