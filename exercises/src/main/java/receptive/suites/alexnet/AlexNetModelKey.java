package receptive.suites.alexnet;

import static receptive.suites.Edits.mapped;
import static receptive.suites.Edits.without;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import receptive.check.AnswerKey;
import receptive.exercises.alexnet.AlexNetModel;
import receptive.exercises.alexnet.AlexNetVariant;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.LocalResponseNorm;
import receptive.model.MaxPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.suites.Edits;
import receptive.zoo.AlexNet;

/** What is right and what often goes wrong in {@code alexnet-model}. Mistakes are edits of the right network. */
public final class AlexNetModelKey {

    /** The key. */
    public static final AnswerKey<AlexNetModel> KEY = AnswerKey.of(AlexNetModel.class, AlexNetModelKey::right)
            .with("input-224", edited(AlexNetModelKey::reading224))
            .with("ten-classes", (variant, classes) -> right(variant, 10))
            .with("thousand-classes", (variant, classes) -> right(variant, 1000))
            .with("no-biases", edited(Edits::withoutBiases))
            .with("one-input-channel", edited(AlexNetModelKey::gray))
            .with("flatten-forgotten", edited(AlexNetModelKey::withoutFlatten))
            .with("padding-forgotten", edited(AlexNetModelKey::withoutPadding))
            .with("always-ungrouped", (variant, classes) -> AlexNet.ungrouped227(classes))
            .with("always-grouped", (variant, classes) -> AlexNet.grouped(classes))
            .with("always-torchvision", (variant, classes) -> AlexNet.torchvision(classes))
            .with("relu-forgotten", edited(network -> without(Relu.class, network)))
            .with("norm-forgotten", edited(network -> without(LocalResponseNorm.class, network)))
            .with("norm-before-pool", edited(AlexNetModelKey::withNormBeforePool))
            .with("windows-not-overlapping", edited(network -> Edits.pooled(network, any -> MaxPool2d.of(2, 2))))
            .with("average-for-maximum", edited(network -> Edits.pooled(network, any -> AvgPool2d.of(3, 2))))
            .with("softmax-at-the-end", edited(Edits::withSoftmax));

    private AlexNetModelKey() {}

    static Network right(AlexNetVariant variant, int classes) {
        return switch (variant) {
            case UNGROUPED_227 -> AlexNet.ungrouped227(classes);
            case GROUPED -> AlexNet.grouped(classes);
            case TORCHVISION -> AlexNet.torchvision(classes);
        };
    }

    static AlexNetModel edited(UnaryOperator<Network> edit) {
        return (variant, classes) -> edit.apply(right(variant, classes));
    }

    private static Network of(Network network, Shape input, List<Named> layers) {
        return new Network(network.name(), input, new Sequential(layers));
    }

    /** A picture of 224 pixels without padding in the first convolution: 54, 26, 12 and 5 instead of 55, 27, 13 and 6. */
    static Network reading224(Network network) {
        Network smaller = mapped(network, named -> switch (named.name()) {
            case "CONV1" -> ((Conv2d) named.layer()).withPadding(0);
            case "FC6" -> Dense.of(256 * 5 * 5, 4096);
            default -> named.layer();
        });
        return of(network, Shape.of(3, 224, 224), smaller.layers());
    }

    static Network gray(Network network) {
        Network gray = mapped(
                network,
                named -> named.layer() instanceof Conv2d conv && conv.inChannels() == 3
                        ? Conv2d.of(1, conv.outChannels(), conv.kernelHeight())
                                .withStride(conv.stride())
                                .withPadding(conv.padding())
                        : named.layer());
        return of(network, Shape.of(1, network.input().size(1), network.input().size(2)), gray.layers());
    }

    /** A dense layer laid on the channels alone. */
    private static Network withoutFlatten(Network network) {
        return mapped(
                without(Flatten.class, network),
                named -> named.name().equals("FC6") ? Dense.of(256, 4096) : named.layer());
    }

    /** No padding anywhere behind the first convolution: 27, 23, 11, 9, 7, 5 and 2. */
    static Network withoutPadding(Network network) {
        return mapped(network, named -> switch (named.layer()) {
            case Conv2d conv when conv.inChannels() > 3 -> conv.withPadding(0);
            case Dense dense when named.name().equals("FC6") -> Dense.of(256 * 2 * 2, 4096);
            default -> named.layer();
        });
    }

    /** The order of the paper of 2012. */
    private static Network withNormBeforePool(Network network) {
        List<Named> layers = new ArrayList<>(network.layers());
        for (int i = 1; i < layers.size(); i++) {
            if (layers.get(i).layer() instanceof LocalResponseNorm) {
                Collections.swap(layers, i - 1, i);
            }
        }
        return of(network, network.input(), layers);
    }
}
