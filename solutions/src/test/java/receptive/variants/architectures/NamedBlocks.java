package receptive.variants.architectures;

import receptive.exercises.architectures.Residual;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;

/** Layers with the names of torchvision; refusals are left to the layers. */
final class NamedBlocks implements Residual {

    @Override
    public Network basic(int in, int out, int stride) {
        Sequential body = Sequential.builder()
                .add("conv1", conv(in, out, 3).withStride(stride))
                .add("bn1", BatchNorm2d.of(out))
                .add("relu", new Relu())
                .add("conv2", conv(out, out, 3))
                .add("bn2", BatchNorm2d.of(out))
                .build();
        return added(in, out, stride, body);
    }

    @Override
    public Network bottleneck(int in, int mid, int stride) {
        Sequential body = Sequential.builder()
                .add("conv1", conv(in, mid, 1))
                .add("bn1", BatchNorm2d.of(mid))
                .add("relu1", new Relu())
                .add("conv2", conv(mid, mid, 3).withStride(stride))
                .add("bn2", BatchNorm2d.of(mid))
                .add("relu2", new Relu())
                .add("conv3", conv(mid, 4 * mid, 1))
                .add("bn3", BatchNorm2d.of(4 * mid))
                .build();
        return added(in, 4 * mid, stride, body);
    }

    private static Network added(int in, int out, int stride, Sequential body) {
        Network.Builder network = Network.builder("block", Shape.of(in, 56, 56));
        if (stride == 1 && in == out) {
            network.add("sum", receptive.model.Residual.of(body));
        } else {
            Sequential downsample = Sequential.builder()
                    .add("0", conv(in, out, 1).withStride(stride))
                    .add("1", BatchNorm2d.of(out))
                    .build();
            network.add("sum", new receptive.model.Residual(body, downsample));
        }
        return network.add("relu", new Relu()).build();
    }

    private static Conv2d conv(int in, int out, int kernel) {
        return Conv2d.of(in, out, kernel).withPadding(kernel == 3 ? 1 : 0).withoutBias();
    }
}
