package receptive.zoo;

import java.util.ArrayList;
import java.util.List;
import receptive.model.AdaptiveAvgPool2d;
import receptive.model.AuxiliaryHead;
import receptive.model.AvgPool2d;
import receptive.model.BatchNorm2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Dropout;
import receptive.model.Flatten;
import receptive.model.GlobalAvgPool2d;
import receptive.model.Layer;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;

/**
 * The family of Szegedy et al., "Going deeper with convolutions", 2015.
 *
 * <pre>{@code
 * Network googlenet = GoogLeNet.paper(1000, false);        // 6,998,552 parameters
 * Network training = GoogLeNet.paper(1000, true);          // 13,378,280 with both auxiliary heads
 * }</pre>
 */
public final class GoogLeNet {

    /** Table 1 of the paper: the inception modules in order. */
    private static final List<Inception> MODULES = List.of(
            new Inception("3a", 64, 96, 128, 16, 32, 32),
            new Inception("3b", 128, 128, 192, 32, 96, 64),
            new Inception("4a", 192, 96, 208, 16, 48, 64),
            new Inception("4b", 160, 112, 224, 24, 64, 64),
            new Inception("4c", 128, 128, 256, 24, 64, 64),
            new Inception("4d", 112, 144, 288, 32, 64, 64),
            new Inception("4e", 256, 160, 320, 32, 128, 128),
            new Inception("5a", 256, 160, 320, 32, 128, 128),
            new Inception("5b", 384, 192, 384, 48, 128, 128));

    /** One row of table 1: filters of each convolution, "r" for the 1x1 reductions before the larger ones. */
    private record Inception(String place, int ones, int threesR, int threes, int fivesR, int fives, int pooled) {

        int channels() {
            return ones + threes + fives + pooled;
        }
    }

    /** Which of the two networks; they differ in what a convolution is, and in a few sizes. */
    private enum Style {
        PAPER(5, 3),

        /** A 3x3 convolution in the branch of the 5x5, batch normalisation, a 2x2 fourth pooling. */
        TORCHVISION(3, 2);

        private final int largest;
        private final int fourthPool;

        Style(int largest, int fourthPool) {
            this.largest = largest;
            this.fourthPool = fourthPool;
        }
    }

    private GoogLeNet() {}

    /**
     * The network of the paper: {@code [3, 224, 224]} to {@code [classes]} scores, 6,998,552 parameters for 1000 classes, or
     * 13,378,280 with the auxiliary heads.
     *
     * <p>The paper gives no settings of the local response normalisation; these are those of the BVLC's model for Caffe.
     *
     * @param classes length of the output
     * @param heads whether the two auxiliary classifiers, used in training only, are there
     * @throws IllegalArgumentException if the number of classes is below 1
     */
    public static Network paper(int classes, boolean heads) {
        return of("googlenet", Style.PAPER, classes, heads);
    }

    /**
     * The network that torchvision ships: with batch normalisation, and 3x3 convolutions where the paper has 5x5.
     * 6,624,904 parameters for 1000 classes, or 13,004,888 with the auxiliary heads.
     *
     * @param classes length of the output
     * @param heads whether the two auxiliary classifiers, used in training only, are there
     * @throws IllegalArgumentException if the number of classes is below 1
     */
    public static Network torchvision(int classes, boolean heads) {
        return of("googlenet-torchvision", Style.TORCHVISION, classes, heads);
    }

    private static Network of(String name, Style style, int classes, boolean heads) {
        Network.Builder network = Network.builder(name, Shape.of(3, 224, 224));
        stem(network, style);
        int channels = 192;
        for (Inception module : MODULES) {
            network.add("inception" + module.place, inception(style, channels, module));
            channels = module.channels();
            switch (module.place) {
                case "3b" -> network.add("maxpool3", pool(3));
                case "4a" -> head(network, "aux1", heads, style, channels, classes);
                case "4d" -> head(network, "aux2", heads, style, channels, classes);
                case "4e" -> network.add("maxpool4", pool(style.fourthPool));
                default -> {}
            }
        }
        return network.add("avgpool", new GlobalAvgPool2d())
                .add("flatten", new Flatten())
                .add("dropout", new Dropout(style == Style.PAPER ? 0.4 : 0.2))
                .add("fc", Dense.of(channels, classes))
                .build();
    }

    private static void stem(Network.Builder network, Style style) {
        unit(style, "conv1", Conv2d.of(3, 64, 7).withStride(2).withPadding(3))
                .forEach(step -> network.add(step.name(), step.layer()));
        network.add("maxpool1", pool(3));
        if (style == Style.PAPER) {
            network.add("norm1", LocalResponseNorm.averaged(5, 1e-4, 0.75, 1));
        }
        unit(style, "conv2", Conv2d.of(64, 64, 1)).forEach(step -> network.add(step.name(), step.layer()));
        unit(style, "conv3", Conv2d.of(64, 192, 3).withPadding(1))
                .forEach(step -> network.add(step.name(), step.layer()));
        if (style == Style.PAPER) {
            network.add("norm2", LocalResponseNorm.averaged(5, 1e-4, 0.75, 1));
        }
        network.add("maxpool2", pool(3));
    }

    private static Concat inception(Style style, int channels, Inception module) {
        return new Concat(List.of(
                new Named("1x1", branch(unit(style, "conv", Conv2d.of(channels, module.ones, 1)))),
                new Named(
                        "3x3",
                        branch(
                                unit(style, "reduce", Conv2d.of(channels, module.threesR, 1)),
                                unit(
                                        style,
                                        "conv",
                                        Conv2d.of(module.threesR, module.threes, 3)
                                                .withPadding(1)))),
                new Named(
                        "5x5",
                        branch(
                                unit(style, "reduce", Conv2d.of(channels, module.fivesR, 1)),
                                unit(style, "conv", large(style, module)))),
                new Named(
                        "pool",
                        branch(
                                List.of(new Named("maxpool", new MaxPool2d(3, 1, 1))),
                                unit(style, "proj", Conv2d.of(channels, module.pooled, 1))))));
    }

    @SafeVarargs
    private static Sequential branch(List<Named>... steps) {
        List<Named> layers = new ArrayList<>();
        for (List<Named> step : steps) {
            layers.addAll(step);
        }
        return new Sequential(layers);
    }

    private static Conv2d large(Style style, Inception module) {
        return Conv2d.of(module.fivesR, module.fives, style.largest).withPadding(style.largest / 2);
    }

    /** Windows over the edge count, so that 112 becomes 56. */
    private static MaxPool2d pool(int size) {
        return MaxPool2d.of(size, 2).withCeil();
    }

    /** A convolution with what follows it. */
    private static List<Named> unit(Style style, String name, Conv2d conv) {
        Named relu = new Named(name + "_relu", new Relu());
        return style == Style.PAPER
                ? List.of(new Named(name, conv), relu)
                : List.of(
                        new Named(name, conv.withoutBias()),
                        new Named(name + "_bn", new BatchNorm2d(conv.outChannels(), 1e-3, 0.1)),
                        relu);
    }

    /** Section 5 of the paper: a small classifier on the output of a module. */
    private static void head(
            Network.Builder network, String name, boolean wanted, Style style, int channels, int classes) {
        if (!wanted) {
            return;
        }
        Layer pool = style == Style.PAPER ? AvgPool2d.of(5, 3) : AdaptiveAvgPool2d.of(4);
        network.add(
                name,
                new AuxiliaryHead(branch(
                        List.of(new Named("avgpool", pool)),
                        unit(style, "conv", Conv2d.of(channels, 128, 1)),
                        List.of(
                                new Named("flatten", new Flatten()),
                                new Named("fc1", Dense.of(128 * 4 * 4, 1024)),
                                new Named("fc1_relu", new Relu()),
                                new Named("dropout", new Dropout(0.7)),
                                new Named("fc2", Dense.of(1024, classes))))));
    }
}
