package receptive.variants.lenet;

import receptive.exercises.lenet.LeNet5Model;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Network;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.model.Tanh;

/** A feature extractor and a classifier, as programs for PyTorch are divided. */
final class TwoBlocks implements LeNet5Model {
    @Override
    public Network lenet5(int classes) {
        Sequential features = Sequential.of(
                Conv2d.of(1, 6, 5),
                new Tanh(),
                AvgPool2d.of(2, 2),
                Conv2d.of(6, 16, 5),
                new Tanh(),
                AvgPool2d.of(2, 2),
                Conv2d.of(16, 120, 5),
                new Tanh());
        Sequential classifier = Sequential.of(Dense.of(120, 84), new Tanh(), Dense.of(84, classes));
        return Network.builder("LeNet-5", Shape.of(1, 32, 32))
                .add("features", features)
                .add(new Flatten())
                .add("classifier", classifier)
                .build();
    }
}
