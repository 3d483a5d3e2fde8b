package receptive.zoo;

import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;

/**
 * The family of Krizhevsky, Sutskever and Hinton, "ImageNet classification with deep convolutional neural networks",
 * 2012.
 *
 * <pre>{@code
 * Network alexnet = AlexNet.ungrouped227(1000);   // 62,378,344 parameters
 * }</pre>
 */
public final class AlexNet {

    private AlexNet() {}

    /**
     * The network of most lectures: {@code [3, 227, 227]}, every filter sees all channels, 62,378,344 parameters for
     * 1000 classes.
     *
     * @param classes length of the output
     * @throws IllegalArgumentException if it is below 1
     */
    public static Network ungrouped227(int classes) {
        return paper("alexnet", 1, classes);
    }

    /**
     * The network of the paper (section 3.5), spread over two GPUs: in CONV2, CONV4 and CONV5 a filter sees only the
     * channels of its own half. 60,965,224 parameters for 1000 classes.
     *
     * @param classes length of the output
     * @throws IllegalArgumentException if it is below 1
     */
    public static Network grouped(int classes) {
        return paper("alexnet-grouped", 2, classes);
    }

    private static Network paper(String name, int groups, int classes) {
        Network.Builder network = Network.builder(name, Shape.of(3, 227, 227))
                .add("CONV1", Conv2d.of(3, 96, 11).withStride(4))
                .add(new Relu())
                .add("POOL1", MaxPool2d.of(3, 2))
                .add("NORM1", LocalResponseNorm.alexNet())
                .add("CONV2", Conv2d.of(96, 256, 5).withPadding(2).withGroups(groups))
                .add(new Relu())
                .add("POOL2", MaxPool2d.of(3, 2))
                .add("NORM2", LocalResponseNorm.alexNet())
                .add("CONV3", Conv2d.of(256, 384, 3).withPadding(1))
                .add(new Relu())
                .add("CONV4", Conv2d.of(384, 384, 3).withPadding(1).withGroups(groups))
                .add(new Relu())
                .add("CONV5", Conv2d.of(384, 256, 3).withPadding(1).withGroups(groups))
                .add(new Relu())
                .add("POOL3", MaxPool2d.of(3, 2));
        return classifier(network, classes);
    }

    /**
     * The single-tower network that torchvision ships: {@code [3, 224, 224]}, fewer filters, no normalisation,
     * 61,100,840 parameters for 1000 classes. Source: Krizhevsky, "One weird trick for parallelizing convolutional
     * neural networks", 2014.
     *
     * @param classes length of the output
     * @throws IllegalArgumentException if it is below 1
     */
    public static Network torchvision(int classes) {
        Network.Builder network = Network.builder("alexnet-torchvision", Shape.of(3, 224, 224))
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
                .add("POOL3", MaxPool2d.of(3, 2));
        return classifier(network, classes);
    }

    /** All three end in 256 maps of 6x6 and the same fully connected layers. */
    private static Network classifier(Network.Builder network, int classes) {
        return network.add("flatten", new Flatten())
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
