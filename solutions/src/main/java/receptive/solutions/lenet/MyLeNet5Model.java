package receptive.solutions.lenet;

import receptive.exercises.lenet.LeNet5Model;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Network;
import receptive.model.Shape;
import receptive.model.Tanh;

/** LeNet-5 in the modern reading. */
public class MyLeNet5Model implements LeNet5Model {

    @Override
    public Network lenet5(int classes) {
        // BEGIN SOLUTION
        return Network.builder("LeNet-5", Shape.of(1, 32, 32))
                .add("C1", Conv2d.of(1, 6, 5)) // 6x28x28
                .add(new Tanh())
                .add("S2", AvgPool2d.of(2, 2)) // 6x14x14
                .add("C3", Conv2d.of(6, 16, 5)) // 16x10x10
                .add(new Tanh())
                .add("S4", AvgPool2d.of(2, 2)) // 16x5x5
                .add("C5", Conv2d.of(16, 120, 5)) // 120x1x1
                .add(new Tanh())
                .add(new Flatten()) // 120
                .add("F6", Dense.of(120, 84))
                .add(new Tanh())
                .add("OUTPUT", Dense.of(84, classes)) // refuses classes below 1
                .build();
        // END SOLUTION
    }
}
