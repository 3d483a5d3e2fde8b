package receptive.variants.architectures;

import receptive.exercises.architectures.Vgg;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;

/** Computes how many convolutions a block has. */
final class CountingVgg implements Vgg {

    @Override
    public Network vgg(char configuration, boolean batchNorm, int classes) {
        if ("ABCDEL".indexOf(configuration) < 0 || classes < 1) {
            throw new IllegalArgumentException("No column " + configuration + " or too few classes: " + classes);
        }
        boolean first = configuration == 'A' || configuration == 'L';
        Network.Builder network = Network.builder("vgg", Shape.of(3, 224, 224));
        int in = 3;
        for (int block = 1; block <= 5; block++) {
            int out = Math.min(512, 32 << block);
            int many = block < 3 ? (first ? 1 : 2) : configuration == 'E' ? 4 : configuration < 'C' || first ? 2 : 3;
            for (int i = 1; i <= many; i++) {
                int kernel = configuration == 'C' && i == 3 ? 1 : 3;
                network.add("c" + block + i, Conv2d.of(in, out, kernel).withPadding((kernel - 1) / 2));
                if (batchNorm) {
                    network.add("n" + block + i, BatchNorm2d.of(out));
                }
                network.add("r" + block + i, new Relu());
                if (configuration == 'L' && block * i == 1) {
                    network.add("lrn", LocalResponseNorm.alexNet());
                }
                in = out;
            }
            network.add("p" + block, new MaxPool2d(2, 2, 0));
        }
        return network.add(new Flatten())
                .add("fc6", Dense.of(7 * 7 * 512, 4096))
                .add("r6", new Relu())
                .add("d6", new Dropout(0.5))
                .add("fc7", Dense.of(4096, 4096))
                .add("r7", new Relu())
                .add("fc8", Dense.of(4096, classes))
                .build();
    }
}
