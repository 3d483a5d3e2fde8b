package receptive.misconceptions.alexnet;

import receptive.exercises.alexnet.AlexNetModel;
import receptive.exercises.alexnet.AlexNetVariant;
import receptive.misconceptions.Misconception;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;

/** Leaves out the biases. */
@Misconception("no-biases")
public final class UnbiasedAlexNet implements AlexNetModel {

    @Override
    public Network alexnet(AlexNetVariant variant, int classes) {
        if (classes < 1) {
            throw new IllegalArgumentException("classes: " + classes);
        }
        return switch (variant) {
            case UNGROUPED_227 -> original(classes, 1);
            case GROUPED -> original(classes, 2);
            case TORCHVISION -> torchvision(classes);
        };
    }

    private static Network original(int classes, int groups) {
        return Network.builder("AlexNet", Shape.of(3, 227, 227))
                .add(Conv2d.of(3, 96, 11).withStride(4).withoutBias())
                .add(new Relu())
                .add(MaxPool2d.of(3, 2))
                .add(LocalResponseNorm.alexNet())
                .add(Conv2d.of(96, 256, 5).withPadding(2).withGroups(groups).withoutBias())
                .add(new Relu())
                .add(MaxPool2d.of(3, 2))
                .add(LocalResponseNorm.alexNet())
                .add(Conv2d.of(256, 384, 3).withPadding(1).withoutBias())
                .add(new Relu())
                .add(Conv2d.of(384, 384, 3).withPadding(1).withGroups(groups).withoutBias())
                .add(new Relu())
                .add(Conv2d.of(384, 256, 3).withPadding(1).withGroups(groups).withoutBias())
                .add(new Relu())
                .add(MaxPool2d.of(3, 2))
                .add(new Flatten())
                .add(Dense.of(256 * 6 * 6, 4096).withoutBias())
                .add(new Relu())
                .add(Dense.of(4096, 4096).withoutBias())
                .add(new Relu())
                .add(Dense.of(4096, classes).withoutBias())
                .build();
    }

    private static Network torchvision(int classes) {
        return Network.builder("AlexNet", Shape.of(3, 224, 224))
                .add(Conv2d.of(3, 64, 11).withStride(4).withPadding(2).withoutBias())
                .add(new Relu())
                .add(MaxPool2d.of(3, 2))
                .add(Conv2d.of(64, 192, 5).withPadding(2).withoutBias())
                .add(new Relu())
                .add(MaxPool2d.of(3, 2))
                .add(Conv2d.of(192, 384, 3).withPadding(1).withoutBias())
                .add(new Relu())
                .add(Conv2d.of(384, 256, 3).withPadding(1).withoutBias())
                .add(new Relu())
                .add(Conv2d.of(256, 256, 3).withPadding(1).withoutBias())
                .add(new Relu())
                .add(MaxPool2d.of(3, 2))
                .add(new Flatten())
                .add(Dense.of(256 * 6 * 6, 4096).withoutBias())
                .add(new Relu())
                .add(Dense.of(4096, 4096).withoutBias())
                .add(new Relu())
                .add(Dense.of(4096, classes).withoutBias())
                .build();
    }
}
