package receptive.suites.architectures;

import static receptive.suites.Edits.mapped;

import java.util.List;
import java.util.function.UnaryOperator;
import receptive.check.AnswerKey;
import receptive.exercises.architectures.Vgg;
import receptive.model.AvgPool2d;
import receptive.model.BatchNorm2d;
import receptive.model.Conv2d;
import receptive.model.LocalResponseNorm;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.suites.Edits;
import receptive.zoo.Vgg.Configuration;
import receptive.zoo.Vgg.Norm;

/** What is right and what often goes wrong in {@code vgg}. Mistakes are edits of the right network. */
public final class VggKey {

    /** The key. */
    public static final AnswerKey<Vgg> KEY = AnswerKey.of(Vgg.class, VggKey::right)
            .with("damaged-table", (column, norm, classes) -> right(damaged(column), norm, classes))
            .with("threes-for-ones", (column, norm, classes) -> right(column == 'C' ? 'D' : column, norm, classes))
            .with("ones-for-threes", (column, norm, classes) -> right(column == 'D' ? 'C' : column, norm, classes))
            .with("no-biases", edited(Edits::withoutBiases))
            .with("no-biases-before-norm", VggKey::withoutBiasesBeforeNorm)
            .with("ten-classes", (column, norm, classes) -> right(column, norm, 10))
            .with("thousand-classes", (column, norm, classes) -> right(column, norm, 1000))
            .with("norm-ignored", (column, norm, classes) -> right(column, false, classes))
            .with("norm-always", (column, norm, classes) -> right(column, true, classes))
            .with("norm-behind-relu", edited(VggKey::withNormBehindRelu))
            .with("response-norm-forgotten", edited(network -> Edits.without(LocalResponseNorm.class, network)))
            .with("response-norm-everywhere", VggKey::withResponseNormEverywhere)
            .with("relu-forgotten", edited(network -> Edits.without(Relu.class, network)))
            .with("padding-forgotten", edited(VggKey::withoutPadding))
            .with("average-for-maximum", edited(network -> Edits.pooled(network, any -> AvgPool2d.of(2, 2))))
            .with("softmax-at-the-end", edited(Edits::withSoftmax));

    private VggKey() {}

    private static Network right(char column, boolean batchNorm, int classes) {
        Configuration configuration =
                switch (column) {
                    case 'A', 'L' -> Configuration.A;
                    case 'B' -> Configuration.B;
                    case 'C' -> Configuration.C;
                    case 'D' -> Configuration.D;
                    case 'E' -> Configuration.E;
                    default ->
                        throw new IllegalArgumentException("VGG has the columns A to E and L but not " + column + ".");
                };
        Network network = receptive.zoo.Vgg.of(configuration, batchNorm ? Norm.BATCH : Norm.NONE, classes);
        return column == 'L' ? withResponseNormBehind("relu1_1", network) : network;
    }

    /** The table of the lecture lost one convolution in each of the last three blocks of D and E. */
    private static char damaged(char column) {
        return switch (column) {
            case 'D' -> 'B';
            case 'E' -> 'D';
            default -> column;
        };
    }

    private static Vgg edited(UnaryOperator<Network> edit) {
        return (column, norm, classes) -> edit.apply(right(column, norm, classes));
    }

    /** What one writes today, where the shift of the norm makes the bias useless. */
    private static Network withoutBiasesBeforeNorm(char column, boolean batchNorm, int classes) {
        return mapped(
                right(column, batchNorm, classes),
                named -> batchNorm && named.layer() instanceof Conv2d conv ? conv.withoutBias() : named.layer());
    }

    private static Network withNormBehindRelu(Network network) {
        return Edits.edited(network, named -> switch (named.layer()) {
            case BatchNorm2d _ -> List.of(new Relu());
            case Relu relu
            when named.name().contains("_") && hasNorm(network) ->
                List.of(BatchNorm2d.of(channels(network, named.name())));
            default -> List.of(named.layer());
        });
    }

    private static boolean hasNorm(Network network) {
        return network.layers().stream().anyMatch(named -> named.layer() instanceof BatchNorm2d);
    }

    /** The channels of the convolution that a rectifier belongs to: relu3_1 to conv3_1. */
    private static int channels(Network network, String relu) {
        return network.layers().stream()
                .filter(named -> named.name().equals(relu.replace("relu", "conv")))
                .map(named -> ((Conv2d) named.layer()).outChannels())
                .findFirst()
                .orElseThrow();
    }

    private static Network withResponseNormBehind(String name, Network network) {
        return Edits.edited(
                network,
                named -> named.name().equals(name)
                        ? List.of(named.layer(), LocalResponseNorm.alexNet())
                        : List.of(named.layer()));
    }

    private static Network withResponseNormEverywhere(char column, boolean batchNorm, int classes) {
        Network network = right(column, batchNorm, classes);
        return column != 'L'
                ? network
                : Edits.edited(
                        Edits.without(LocalResponseNorm.class, network),
                        named -> named.name().startsWith("relu") && named.name().contains("_")
                                ? List.of(named.layer(), LocalResponseNorm.alexNet())
                                : List.of(named.layer()));
    }

    private static Network withoutPadding(Network network) {
        return Edits.refitted(
                mapped(network, named -> named.layer() instanceof Conv2d conv ? conv.withPadding(0) : named.layer()));
    }
}
