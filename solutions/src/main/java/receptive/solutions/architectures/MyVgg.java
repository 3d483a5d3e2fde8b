package receptive.solutions.architectures;

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

/** Every column of the table of VGG, from one builder. */
public class MyVgg implements Vgg {

    @Override
    public Network vgg(char configuration, boolean batchNorm, int classes) {
        // BEGIN SOLUTION
        if (classes < 1) {
            throw new IllegalArgumentException("A network needs at least 1 class but got " + classes + ".");
        }
        int[] widths = {64, 128, 256, 512, 512};
        int[][] kernels = kernels(configuration);
        Network.Builder network = Network.builder("VGG " + configuration, Shape.of(3, 224, 224));
        int channels = 3;
        for (int block = 0; block < kernels.length; block++) {
            for (int kernel : kernels[block]) {
                network.add(Conv2d.of(channels, widths[block], kernel).withPadding(kernel / 2));
                if (batchNorm) {
                    network.add(BatchNorm2d.of(widths[block]));
                }
                network.add(new Relu());
                if (configuration == 'L' && block == 0) {
                    network.add(LocalResponseNorm.alexNet());
                }
                channels = widths[block];
            }
            network.add(MaxPool2d.of(2, 2));
        }
        return network.add(new Flatten())
                .add(Dense.of(512 * 7 * 7, 4096))
                .add(new Relu())
                .add(new Dropout(0.5))
                .add(Dense.of(4096, 4096))
                .add(new Relu())
                .add(new Dropout(0.5))
                .add(Dense.of(4096, classes))
                .build();
        // END SOLUTION
    }

    /** The kernel sizes of the five blocks of a column. */
    private static int[][] kernels(char configuration) {
        // BEGIN SOLUTION
        return switch (configuration) {
            case 'A', 'L' -> new int[][] {{3}, {3}, {3, 3}, {3, 3}, {3, 3}};
            case 'B' -> new int[][] {{3, 3}, {3, 3}, {3, 3}, {3, 3}, {3, 3}};
            case 'C' -> new int[][] {{3, 3}, {3, 3}, {3, 3, 1}, {3, 3, 1}, {3, 3, 1}};
            case 'D' -> new int[][] {{3, 3}, {3, 3}, {3, 3, 3}, {3, 3, 3}, {3, 3, 3}};
            case 'E' -> new int[][] {{3, 3}, {3, 3}, {3, 3, 3, 3}, {3, 3, 3, 3}, {3, 3, 3, 3}};
            default -> throw new IllegalArgumentException("VGG has no column " + configuration + ".");
        };
        // END SOLUTION
    }
}
