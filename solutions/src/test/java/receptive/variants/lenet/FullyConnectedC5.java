package receptive.variants.lenet;

import receptive.exercises.lenet.LeNet5Model;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Network;
import receptive.model.Shape;
import receptive.model.Tanh;

/** Writes C5 as the fully connected layer that computes the same. */
final class FullyConnectedC5 implements LeNet5Model {
    @Override
    public Network lenet5(int classes) {
        return Network.of(
                "digits",
                Shape.of(1, 32, 32),
                Conv2d.of(1, 6, 5),
                new Tanh(),
                AvgPool2d.of(2, 2),
                Conv2d.of(6, 16, 5),
                new Tanh(),
                AvgPool2d.of(2, 2),
                new Flatten(),
                Dense.of(400, 120),
                new Tanh(),
                Dense.of(120, 84),
                new Tanh(),
                Dense.of(84, classes));
    }
}
