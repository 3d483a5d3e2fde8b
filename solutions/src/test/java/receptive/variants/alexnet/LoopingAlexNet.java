package receptive.variants.alexnet;

import receptive.exercises.alexnet.AlexNetModel;
import receptive.exercises.alexnet.AlexNetVariant;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;

/** One loop builds the convolutions of all variants from tables; no dropout, names from types. */
final class LoopingAlexNet implements AlexNetModel {

    @Override
    public Network alexnet(AlexNetVariant variant, int classes) {
        if (classes < 1) {
            throw new IllegalArgumentException("classes: " + classes);
        }
        boolean small = variant == AlexNetVariant.TORCHVISION;
        int[] filters = small ? new int[] {64, 192, 384, 256, 256} : new int[] {96, 256, 384, 384, 256};
        int[] kernels = {11, 5, 3, 3, 3};
        int[] paddings = {small ? 2 : 0, 2, 1, 1, 1};
        int side = small ? 224 : 227;
        Network.Builder network = Network.builder(variant.name(), Shape.of(3, side, side));
        int channels = 3;
        for (int i = 0; i < 5; i++) {
            boolean grouped = variant == AlexNetVariant.GROUPED && (i == 1 || i >= 3);
            network.add(Conv2d.of(channels, filters[i], kernels[i])
                    .withStride(i == 0 ? 4 : 1)
                    .withPadding(paddings[i])
                    .withGroups(grouped ? 2 : 1));
            network.add(new Relu());
            if (i < 2 || i == 4) {
                network.add(MaxPool2d.of(3, 2));
            }
            if (i < 2 && !small) {
                network.add(LocalResponseNorm.alexNet());
            }
            channels = filters[i];
        }
        return network.add(new Flatten())
                .add(Dense.of(9216, 4096))
                .add(new Relu())
                .add(Dense.of(4096, 4096))
                .add(new Relu())
                .add(Dense.of(4096, classes))
                .build();
    }
}
