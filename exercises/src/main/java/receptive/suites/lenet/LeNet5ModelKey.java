package receptive.suites.lenet;

import java.util.function.UnaryOperator;
import receptive.check.AnswerKey;
import receptive.exercises.lenet.LeNet5Model;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Shape;
import receptive.model.Sigmoid;
import receptive.model.Softmax;
import receptive.model.SparseConv2d;
import receptive.model.Tanh;
import receptive.model.TrainableSubsample;
import receptive.suites.NetworkEdits;
import receptive.zoo.LeNet;

/** What is right and what often goes wrong in {@code lenet5-model}. Mistakes are edits of the right network. */
public final class LeNet5ModelKey {

    /** The key. */
    public static final AnswerKey<LeNet5Model> KEY = AnswerKey.<LeNet5Model>of(LeNet5Model.class, LeNet::lenet5)
            .with("flatten-forgotten", edited(network -> NetworkEdits.without(Flatten.class, network)))
            .with("input-28x28", edited(LeNet5ModelKey::reading28))
            .with("input-rgb", edited(LeNet5ModelKey::inColour))
            .with("no-biases", edited(NetworkEdits::withoutBiases))
            .with("ten-classes", classes -> LeNet.lenet5(10))
            .with("trainable-pooling", edited(LeNet5ModelKey::withTrainedPooling))
            .with("c5-taken-as-flatten", edited(LeNet5ModelKey::withoutC5))
            .with("network-of-1998", edited(network -> NetworkEdits.replaced(network, "C3", SparseConv2d.lenet5C3())))
            .with("tanh-forgotten", edited(network -> NetworkEdits.without(Tanh.class, network)))
            .with(
                    "relu-for-tanh",
                    edited(network -> NetworkEdits.each(network, layer -> layer instanceof Tanh ? new Relu() : layer)))
            .with(
                    "sigmoid-for-tanh",
                    edited(network ->
                            NetworkEdits.each(network, layer -> layer instanceof Tanh ? new Sigmoid() : layer)))
            .with(
                    "maximum-for-average",
                    edited(network -> NetworkEdits.each(
                            network, layer -> layer instanceof AvgPool2d ? MaxPool2d.of(2, 2) : layer)))
            .with("softmax-at-the-end", edited(network -> NetworkEdits.followedBy(network, new Softmax())))
            .with("tanh-at-the-end", edited(network -> NetworkEdits.followedBy(network, new Tanh())));

    private LeNet5ModelKey() {}

    private static LeNet5Model edited(UnaryOperator<Network> edit) {
        return classes -> edit.apply(LeNet.lenet5(classes));
    }

    /** A picture of 28 pixels without padding: 24, 12, 8, 4. */
    private static Network reading28(Network network) {
        return NetworkEdits.reading(Shape.of(1, 28, 28), NetworkEdits.replaced(network, "C5", Conv2d.of(16, 120, 4)));
    }

    private static Network inColour(Network network) {
        return NetworkEdits.reading(Shape.of(3, 32, 32), NetworkEdits.replaced(network, "C1", Conv2d.of(3, 6, 5)));
    }

    private static Network withTrainedPooling(Network network) {
        return NetworkEdits.replaced(
                NetworkEdits.replaced(network, "S2", TrainableSubsample.of(6, 2)), "S4", TrainableSubsample.of(16, 2));
    }

    private static Network withoutC5(Network network) {
        Network straight = NetworkEdits.without("C5", network);
        return NetworkEdits.replaced(straight, "F6", Dense.of(16 * 5 * 5, 84));
    }
}
