package receptive.zoo;

import java.util.List;
import java.util.Locale;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.GlobalAvgPool2d;
import receptive.model.MaxPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Residual;
import receptive.model.Sequential;
import receptive.model.Shape;

/**
 * The family of He, Zhang, Ren and Sun, "Deep residual learning for image recognition", 2016.
 *
 * <p>Shortcuts are projections where shapes change (option B of section 3.3). In blocks with a bottleneck the 3x3
 * convolution has the stride, as in torchvision; the paper gives it to the first 1x1 convolution. The counts are the same.
 *
 * <pre>{@code
 * Network resnet50 = ResNet.of(ResNet.Depth.RESNET50, 1000);   // 25,557,032 parameters
 * }</pre>
 */
public final class ResNet {

    /** Channels inside the blocks of each stage. */
    private static final List<Integer> WIDTHS = List.of(64, 128, 256, 512);

    private ResNet() {}

    /** The columns of table 1 of the paper. */
    public enum Depth {
        /** 18 layers with weights. */
        RESNET18(false, 2, 2, 2, 2),

        /** 34 layers with weights. */
        RESNET34(false, 3, 4, 6, 3),

        /** 50 layers with weights. */
        RESNET50(true, 3, 4, 6, 3),

        /** 101 layers with weights. */
        RESNET101(true, 3, 4, 23, 3),

        /** 152 layers with weights. */
        RESNET152(true, 3, 8, 36, 3);

        private final boolean bottleneck;
        private final List<Integer> blocks;

        Depth(boolean bottleneck, Integer... blocks) {
            this.bottleneck = bottleneck;
            this.blocks = List.of(blocks);
        }

        /** How many times wider the output of a block is than its inside. */
        private int expansion() {
            return bottleneck ? 4 : 1;
        }
    }

    /**
     * A network of the family: {@code [3, 224, 224]} to {@code [classes]} scores.
     *
     * @param depth the column of table 1
     * @param classes length of the output
     * @throws IllegalArgumentException if it is below 1
     */
    public static Network of(Depth depth, int classes) {
        Network.Builder network = Network.builder(depth.name().toLowerCase(Locale.ROOT), Shape.of(3, 224, 224))
                .add("conv1", convolution(3, 64, 7, 2))
                .add("bn1", BatchNorm2d.of(64))
                .add("relu", new Relu())
                .add("maxpool", new MaxPool2d(3, 2, 1));
        int channels = 64;
        for (int stage = 0; stage < WIDTHS.size(); stage++) {
            Sequential.Builder blocks = Sequential.builder();
            for (int block = 0; block < depth.blocks.get(stage); block++) {
                int stride = block == 0 && stage > 0 ? 2 : 1;
                int width = WIDTHS.get(stage);
                blocks.add("block" + (block + 1), block(depth, channels, width, stride));
                blocks.add("relu" + (block + 1), new Relu());
                channels = width * depth.expansion();
            }
            network.add("layer" + (stage + 1), blocks.build());
        }
        return network.add("avgpool", new GlobalAvgPool2d())
                .add("flatten", new Flatten())
                .add("fc", Dense.of(channels, classes))
                .build();
    }

    /** The rectifier after the sum is not part of it. */
    private static Residual block(Depth depth, int channels, int width, int stride) {
        int out = width * depth.expansion();
        Sequential body = depth.bottleneck
                ? Sequential.builder()
                        .add("conv1", convolution(channels, width, 1, 1))
                        .add("bn1", BatchNorm2d.of(width))
                        .add("relu1", new Relu())
                        .add("conv2", convolution(width, width, 3, stride))
                        .add("bn2", BatchNorm2d.of(width))
                        .add("relu2", new Relu())
                        .add("conv3", convolution(width, out, 1, 1))
                        .add("bn3", BatchNorm2d.of(out))
                        .build()
                : Sequential.builder()
                        .add("conv1", convolution(channels, width, 3, stride))
                        .add("bn1", BatchNorm2d.of(width))
                        .add("relu1", new Relu())
                        .add("conv2", convolution(width, out, 3, 1))
                        .add("bn2", BatchNorm2d.of(out))
                        .build();
        if (stride == 1 && channels == out) {
            return Residual.of(body);
        }
        return new Residual(
                body,
                new Sequential(List.of(
                        new Named("conv", convolution(channels, out, 1, stride)),
                        new Named("bn", BatchNorm2d.of(out)))));
    }

    /** Padded so that stride 1 keeps the size; the batch norm that follows has the bias. */
    private static Conv2d convolution(int channels, int filters, int kernel, int stride) {
        return Conv2d.of(channels, filters, kernel)
                .withStride(stride)
                .withPadding(kernel / 2)
                .withoutBias();
    }
}
