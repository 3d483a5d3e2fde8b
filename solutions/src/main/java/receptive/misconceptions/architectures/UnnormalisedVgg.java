package receptive.misconceptions.architectures;

import receptive.exercises.architectures.Vgg;
import receptive.misconceptions.Misconception;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;

/** Does not look at its second argument. */
@Misconception("norm-ignored")
public final class UnnormalisedVgg implements Vgg {

    @Override
    public Network vgg(char configuration, boolean batchNorm, int classes) {
        if (classes < 1) {
            throw new IllegalArgumentException("classes: " + classes);
        }
        int[] width = {64, 128, 256, 512, 512};
        String[] blocks =
                switch (configuration) {
                    case 'A', 'L' -> new String[] {"3", "3", "33", "33", "33"};
                    case 'B' -> new String[] {"33", "33", "33", "33", "33"};
                    case 'C' -> new String[] {"33", "33", "331", "331", "331"};
                    case 'D' -> new String[] {"33", "33", "333", "333", "333"};
                    case 'E' -> new String[] {"33", "33", "3333", "3333", "3333"};
                    default -> throw new IllegalArgumentException("column " + configuration);
                };
        Network.Builder network = Network.builder("vgg", Shape.of(3, 224, 224));
        int in = 3;
        for (int b = 0; b < 5; b++) {
            for (char kernel : blocks[b].toCharArray()) {
                int size = kernel - '0';
                network.add(Conv2d.of(in, width[b], size).withPadding(size / 2));
                network.add(new Relu());
                if (configuration == 'L' && b == 0) {
                    network.add(LocalResponseNorm.alexNet());
                }
                in = width[b];
            }
            network.add(MaxPool2d.of(2, 2));
        }
        return network.add(new Flatten())
                .add(Dense.of(512 * 7 * 7, 4096))
                .add(new Relu())
                .add(Dense.of(4096, 4096))
                .add(new Relu())
                .add(Dense.of(4096, classes))
                .build();
    }
}
