package receptive.variants.alexnet;

import receptive.exercises.alexnet.AlexNetModel;
import receptive.exercises.alexnet.AlexNetVariant;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.Layer;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;

/** Stages are blocks of their own, as "features" and "classifier" are elsewhere. */
final class StagedAlexNet implements AlexNetModel {

    @Override
    public Network alexnet(AlexNetVariant variant, int classes) {
        if (classes < 1) {
            throw new IllegalArgumentException("classes: " + classes);
        }
        Layer pool = MaxPool2d.of(3, 2);
        Layer norm = LocalResponseNorm.alexNet();
        Sequential classifier = Sequential.of(
                new Flatten(),
                new Dropout(0.5),
                Dense.of(256 * 36, 4096),
                new Relu(),
                new Dropout(0.5),
                Dense.of(4096, 4096),
                new Relu(),
                Dense.of(4096, classes));
        if (variant == AlexNetVariant.TORCHVISION) {
            return Network.of(
                    "net",
                    Shape.of(3, 224, 224),
                    Sequential.of(Conv2d.of(3, 64, 11).withStride(4).withPadding(2), new Relu(), pool),
                    Sequential.of(Conv2d.of(64, 192, 5).withPadding(2), new Relu(), pool),
                    Sequential.of(convolution(192, 384, 1), new Relu()),
                    Sequential.of(convolution(384, 256, 1), new Relu()),
                    Sequential.of(convolution(256, 256, 1), new Relu(), pool),
                    classifier);
        }
        int groups = variant == AlexNetVariant.GROUPED ? 2 : 1;
        return Network.of(
                "net",
                Shape.of(3, 227, 227),
                Sequential.of(Conv2d.of(3, 96, 11).withStride(4), new Relu(), pool, norm),
                Sequential.of(Conv2d.of(96, 256, 5).withPadding(2).withGroups(groups), new Relu(), pool, norm),
                Sequential.of(convolution(256, 384, 1), new Relu()),
                Sequential.of(convolution(384, 384, groups), new Relu()),
                Sequential.of(convolution(384, 256, groups), new Relu(), pool),
                classifier);
    }

    private static Layer convolution(int in, int out, int groups) {
        return Conv2d.of(in, out, 3).withPadding(1).withGroups(groups);
    }
}
