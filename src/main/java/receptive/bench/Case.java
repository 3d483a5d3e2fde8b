package receptive.bench;

import java.util.List;
import java.util.stream.Stream;
import receptive.engine.Summary;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Layer;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Shape;
import receptive.zoo.Zoo;

/**
 * Something to run.
 *
 * @param name what to call it in tables
 * @param kind what it is one of
 * @param network the network, of a single layer if it is one
 */
public record Case(String name, Kind kind, Network network) {

    /** What cases are kept together. */
    public enum Kind {
        /** The ten convolutions whose ratios have a mean. */
        CONVOLUTION,
        /** Layers that wait for memory rather than for arithmetic. */
        MEMORY,
        /** Whole networks. */
        NETWORK
    }

    private static final List<String> NETWORKS =
            List.of("lenet5", "alexnet-torchvision", "vgg16", "resnet18", "resnet50");

    /** Multiply-accumulates of a forward pass with one input. */
    public long macs() {
        return Summary.of(network).macs();
    }

    /** Single layers: ten convolutions of the lectures' networks, pooling, and a dense layer. */
    public static List<Case> layers() {
        return List.of(
                convolution("LeNet C1", 32, Conv2d.of(1, 6, 5)),
                convolution("LeNet C3", 14, Conv2d.of(6, 16, 5)),
                convolution("AlexNet conv1", 227, Conv2d.of(3, 96, 11).withStride(4)),
                convolution("AlexNet conv2", 27, Conv2d.of(96, 256, 5).withPadding(2)),
                convolution("AlexNet conv3", 13, Conv2d.of(256, 384, 3).withPadding(1)),
                convolution("VGG conv1_2", 224, Conv2d.of(64, 64, 3).withPadding(1)),
                convolution("VGG conv3_2", 56, Conv2d.of(256, 256, 3).withPadding(1)),
                convolution("VGG conv5", 14, Conv2d.of(512, 512, 3).withPadding(1)),
                convolution("ResNet 1x1", 56, Conv2d.of(256, 64, 1)),
                convolution(
                        "ResNet 3x3 s2",
                        56,
                        Conv2d.of(128, 128, 3).withStride(2).withPadding(1)),
                memory("Max pool 3x3 s2", Shape.of(64, 112, 112), MaxPool2d.of(3, 2)),
                memory("Max pool 2x2 s2", Shape.of(64, 112, 112), MaxPool2d.of(2, 2)),
                memory("Average pool 3x3 s2", Shape.of(64, 112, 112), AvgPool2d.of(3, 2)),
                memory("Average pool 2x2 s2", Shape.of(64, 112, 112), AvgPool2d.of(2, 2)),
                memory("AlexNet fc7", Shape.of(4096), Dense.of(4096, 4096)));
    }

    /** Whole networks, from the smallest to the largest kernels. */
    public static List<Case> networks() {
        return NETWORKS.stream()
                .map(name -> new Case(name, Kind.NETWORK, Zoo.network(name)))
                .toList();
    }

    /** Layers and networks. */
    public static List<Case> all() {
        return Stream.concat(layers().stream(), networks().stream()).toList();
    }

    private static Case convolution(String name, int side, Conv2d conv) {
        return single(name, Kind.CONVOLUTION, Shape.of(conv.inChannels(), side, side), conv);
    }

    private static Case memory(String name, Shape input, Layer layer) {
        return single(name, Kind.MEMORY, input, layer);
    }

    private static Case single(String name, Kind kind, Shape input, Layer layer) {
        return new Case(name, kind, Network.of(name, input, layer));
    }
}
