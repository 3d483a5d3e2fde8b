package receptive.suites.lenet;

import receptive.check.AnswerKey;
import receptive.exercises.lenet.FindTheBug;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Network;
import receptive.model.Shape;
import receptive.model.Tanh;
import receptive.suites.NetworkEdits;
import receptive.zoo.LeNet;

/** What is right and what often goes wrong in {@code find-the-bug}: mostly, that a builder is handed in as it was found. */
public final class FindTheBugKey {

    private static final Network LENET5 = LeNet.lenet5(10);
    private static final Builders RIGHT = new Builders(LENET5, LENET5, LENET5, LENET5);

    /** The key. */
    public static final AnswerKey<FindTheBug> KEY = AnswerKey.<FindTheBug>of(FindTheBug.class, RIGHT)
            .with(
                    "as-it-was-found",
                    new Builders(
                            NetworkEdits.without(Flatten.class, LENET5),
                            NetworkEdits.reading(Shape.of(32, 32, 1), LENET5),
                            NetworkEdits.withoutBiases(LENET5),
                            withLastTanhMoved()))
            .with("dropped-c5", RIGHT.flattenedTo(withoutC5()))
            .with("input-28x28", RIGHT.reading(fittedTo28()))
            .with("input-28x28", RIGHT.reading(padded28()))
            .with("input-rgb", RIGHT.reading(inColour()))
            .with("biased-in-part", RIGHT.biased(withoutBiasesInDense()))
            .with("tanh-doubled", RIGHT.ordered(NetworkEdits.followedBy(LENET5, new Tanh())));

    private FindTheBugKey() {}

    private record Builders(Network flattened, Network rightInput, Network withBias, Network rightOrder)
            implements FindTheBug {

        Builders flattenedTo(Network network) {
            return new Builders(network, rightInput, withBias, rightOrder);
        }

        Builders reading(Network network) {
            return new Builders(flattened, network, withBias, rightOrder);
        }

        Builders biased(Network network) {
            return new Builders(flattened, rightInput, network, rightOrder);
        }

        Builders ordered(Network network) {
            return new Builders(flattened, rightInput, withBias, network);
        }
    }

    /** The tanh of F6 stands behind the output. */
    private static Network withLastTanhMoved() {
        int last = LENET5.layers().size() - 1;
        return NetworkEdits.moved(LENET5, last - 1, last);
    }

    /** The layer before F6 replaced by the flattening, instead of a flattening added. */
    private static Network withoutC5() {
        return NetworkEdits.replaced(NetworkEdits.without("C5", LENET5), "F6", Dense.of(16 * 5 * 5, 84));
    }

    /** Pictures of 28 pixels, as the data set has them, and a kernel made to fit. */
    private static Network fittedTo28() {
        return NetworkEdits.reading(Shape.of(1, 28, 28), NetworkEdits.replaced(LENET5, "C5", Conv2d.of(16, 120, 4)));
    }

    /** The pictures of the data set with a border inside C1 instead of around them. */
    private static Network padded28() {
        return NetworkEdits.reading(
                Shape.of(1, 28, 28),
                NetworkEdits.replaced(LENET5, "C1", Conv2d.of(1, 6, 5).withPadding(2)));
    }

    private static Network inColour() {
        return NetworkEdits.reading(Shape.of(3, 32, 32), NetworkEdits.replaced(LENET5, "C1", Conv2d.of(3, 6, 5)));
    }

    private static Network withoutBiasesInDense() {
        return NetworkEdits.each(LENET5, layer -> layer instanceof Dense dense ? dense.withoutBias() : layer);
    }
}
