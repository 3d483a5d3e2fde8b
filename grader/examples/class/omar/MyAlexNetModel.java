import receptive.exercises.alexnet.AlexNetModel;
import receptive.exercises.alexnet.AlexNetVariant;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;

/** AlexNet in its three variants: five convolutions, three poolings, three dense layers. */
public class MyAlexNetModel implements AlexNetModel {

    @Override
    public Network alexnet(AlexNetVariant variant, int classes) {
        if (classes < 1) {
            throw new IllegalArgumentException("A network needs at least 1 class but got " + classes + ".");
        }
        return switch (variant) {
            case UNGROUPED_227 -> original(1, classes);
            case GROUPED -> original(2, classes);
            case TORCHVISION -> torchvision(classes);
        };
    }

    /** The network for 3x227x227; CONV2, CONV4 and CONV5 are split into this many groups. */
    private static Network original(int groups, int classes) {
        return Network.builder("AlexNet", Shape.of(3, 227, 227))
                // Large, widely spaced windows shrink the picture at once: 227 to 55.
                .add("CONV1", Conv2d.of(3, 96, 11).withStride(4))
                .add(new Relu())
                .add("POOL1", MaxPool2d.of(3, 2)) // overlapping windows: 55 to 27
                .add("NORM1", LocalResponseNorm.alexNet())
                .add("CONV2", Conv2d.of(96, 256, 5).withPadding(2).withGroups(groups))
                .add(new Relu())
                .add("POOL2", MaxPool2d.of(3, 2)) // 27 to 13
                .add("NORM2", LocalResponseNorm.alexNet())
                // Three small convolutions in a row keep 13x13.
                .add("CONV3", Conv2d.of(256, 384, 3).withPadding(1))
                .add(new Relu())
                .add("CONV4", Conv2d.of(384, 384, 3).withPadding(1).withGroups(groups))
                .add(new Relu())
                .add("CONV5", Conv2d.of(384, 256, 3).withPadding(1).withGroups(groups))
                .add(new Relu())
                .add("POOL3", MaxPool2d.of(3, 2)) // 13 to 6
                // From maps to one vector of 256·6·6 = 9216 numbers, then to the scores.
                .add(new Flatten())
                .add(new Dropout(0.5))
                .add("FC6", Dense.of(256 * 6 * 6, 4096))
                .add(new Relu())
                .add(new Dropout(0.5))
                .add("FC7", Dense.of(4096, 4096))
                .add(new Relu())
                .add("FC8", Dense.of(4096, classes))
                .build();
    }

    /** The narrower single-GPU network for 3x224x224, without response normalisation. */
    private static Network torchvision(int classes) {
        return Network.builder("AlexNet (torchvision)", Shape.of(3, 224, 224))
                .add("CONV1", Conv2d.of(3, 64, 11).withStride(4).withPadding(2))
                .add(new Relu())
                .add("POOL1", MaxPool2d.of(3, 2))
                .add("CONV2", Conv2d.of(64, 192, 5).withPadding(2))
                .add(new Relu())
                .add("POOL2", MaxPool2d.of(3, 2))
                .add("CONV3", Conv2d.of(192, 384, 3).withPadding(1))
                .add(new Relu())
                .add("CONV4", Conv2d.of(384, 256, 3).withPadding(1))
                .add(new Relu())
                .add("CONV5", Conv2d.of(256, 256, 3).withPadding(1))
                .add(new Relu())
                .add("POOL3", MaxPool2d.of(3, 2))
                .add(new Flatten())
                .add(new Dropout(0.5))
                .add("FC6", Dense.of(256 * 6 * 6, 4096))
                .add(new Relu())
                .add(new Dropout(0.5))
                .add("FC7", Dense.of(4096, 4096))
                .add(new Relu())
                .add("FC8", Dense.of(4096, classes))
                .build();
    }
}
