package receptive.suites.architectures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import receptive.check.AnswerKey;
import receptive.exercises.architectures.Inception;
import receptive.model.AvgPool2d;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Layer;
import receptive.model.MaxPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Relu;
import receptive.model.Sequential;
import receptive.model.Shape;
import receptive.suites.Edits;

/** What is right and what often goes wrong in {@code inception}. */
public final class InceptionKey {

    private static final Layer POOL = new MaxPool2d(3, 1, 1);

    /** The key. */
    public static final AnswerKey<Inception> KEY = AnswerKey.of(Inception.class, InceptionKey::right)
            .with(
                    "three-for-five",
                    (in, c1, r3, c3, r5, c5, pp) -> stacked(
                            in, conv(in, c1, 1), reduced(in, r3, c3, 3), reduced(in, r5, c5, 3), pooled(in, pp)))
            .with(
                    "branches-backwards",
                    (in, c1, r3, c3, r5, c5, pp) -> stacked(
                            in, pooled(in, pp), reduced(in, r5, c5, 5), reduced(in, r3, c3, 3), conv(in, c1, 1)))
            .with(
                    "pool-branch-first",
                    (in, c1, r3, c3, r5, c5, pp) -> stacked(
                            in, pooled(in, pp), conv(in, c1, 1), reduced(in, r3, c3, 3), reduced(in, r5, c5, 5)))
            .with(
                    "reductions-forgotten",
                    (in, c1, r3, c3, r5, c5, pp) ->
                            stacked(in, conv(in, c1, 1), conv(in, c3, 3), conv(in, c5, 5), pooled(in, pp)))
            .with(
                    "projection-forgotten",
                    (in, c1, r3, c3, r5, c5, pp) -> stacked(
                            in, conv(in, c1, 1), reduced(in, r3, c3, 3), reduced(in, r5, c5, 5), Sequential.of(POOL)))
            .with(
                    "projection-before-pooling",
                    (in, c1, r3, c3, r5, c5, pp) -> stacked(
                            in,
                            conv(in, c1, 1),
                            reduced(in, r3, c3, 3),
                            reduced(in, r5, c5, 5),
                            Sequential.of(Conv2d.of(in, pp, 1), new Relu(), POOL)))
            .with(
                    "one-after-the-other",
                    (in, c1, r3, c3, r5, c5, pp) -> chained(
                            in, conv(in, c1, 1), reduced(c1, r3, c3, 3), reduced(c3, r5, c5, 5), pooled(c5, pp)))
            .with("padding-forgotten", edited(InceptionKey::withoutPadding))
            .with("no-biases", edited(Edits::withoutBiases))
            .with("relu-forgotten", edited(network -> Edits.without(Relu.class, network)))
            .with("relu-at-the-end-only", edited(InceptionKey::withReluAtTheEndOnly))
            .with(
                    "average-for-maximum",
                    edited(network ->
                            Edits.pooled(network, any -> AvgPool2d.of(3, 1).withPadding(1))));

    private InceptionKey() {}

    private static Network right(int in, int c1, int r3, int c3, int r5, int c5, int projection) {
        return stacked(in, conv(in, c1, 1), reduced(in, r3, c3, 3), reduced(in, r5, c5, 5), pooled(in, projection));
    }

    private static Inception edited(UnaryOperator<Network> edit) {
        return (in, c1, r3, c3, r5, c5, pp) -> edit.apply(right(in, c1, r3, c3, r5, c5, pp));
    }

    // Names are those that the model gives by itself, so that a misfit reads as in a network without names of its own.

    private static Network stacked(int in, Layer... branches) {
        return Network.of("inception", Shape.of(in, 28, 28), Concat.of(branches));
    }

    private static Network chained(int in, Layer... branches) {
        return Network.of("inception", Shape.of(in, 28, 28), branches);
    }

    private static Sequential conv(int in, int out, int kernel) {
        return Sequential.of(Conv2d.of(in, out, kernel).withPadding(kernel / 2), new Relu());
    }

    private static Sequential reduced(int in, int reduction, int out, int kernel) {
        return Sequential.of(
                Conv2d.of(in, reduction, 1),
                new Relu(),
                Conv2d.of(reduction, out, kernel).withPadding(kernel / 2),
                new Relu());
    }

    private static Sequential pooled(int in, int projection) {
        return Sequential.of(POOL, Conv2d.of(in, projection, 1), new Relu());
    }

    private static Network withoutPadding(Network network) {
        return Edits.mapped(network, named -> switch (named.layer()) {
            case Conv2d conv -> conv.withPadding(0);
            case MaxPool2d pool -> pool.withPadding(0);
            default -> named.layer();
        });
    }

    /** One rectifier behind the stack does for the ends of the branches, but not for the reductions. */
    private static Network withReluAtTheEndOnly(Network network) {
        List<Named> layers = new ArrayList<>(Edits.without(Relu.class, network).layers());
        layers.add(new Named("relu", new Relu()));
        return new Network(network.name(), network.input(), new Sequential(layers));
    }
}
