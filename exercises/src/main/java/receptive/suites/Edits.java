package receptive.suites;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import receptive.engine.Shapes;
import receptive.model.Concat;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Flatten;
import receptive.model.Layer;
import receptive.model.MaxPool2d;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Residual;
import receptive.model.Sequential;
import receptive.model.Softmax;

/** Networks with one thing changed, from which keys make the twins of mistakes. They look into blocks. */
public final class Edits {

    private Edits() {}

    /** Each layer that is no block replaced by another. */
    public static Network mapped(Network network, Function<Named, Layer> change) {
        return edited(network, named -> List.of(change.apply(named)));
    }

    /** Without the layers of a type. */
    public static Network without(Class<? extends Layer> type, Network network) {
        return edited(network, named -> type.isInstance(named.layer()) ? List.of() : List.of(named.layer()));
    }

    /** Each layer that is no block replaced by none, one or several. */
    public static Network edited(Network network, Function<Named, List<Layer>> edit) {
        return new Network(network.name(), network.input(), edited(network.body(), edit));
    }

    private static Sequential edited(Sequential block, Function<Named, List<Layer>> edit) {
        return new Sequential(edited(block.layers(), edit));
    }

    private static List<Named> edited(List<Named> layers, Function<Named, List<Layer>> edit) {
        List<Named> edited = new ArrayList<>();
        for (Named named : layers) {
            List<Layer> instead =
                    switch (named.layer()) {
                        case Sequential block -> List.of(edited(block, edit));
                        case Concat block -> List.of(new Concat(edited(block.branches(), edit)));
                        case Residual block ->
                            List.of(new Residual(edited(block.body(), edit), edited(block.shortcut(), edit)));
                        default -> edit.apply(named);
                    };
            for (int i = 0; i < instead.size(); i++) {
                edited.add(new Named(i == 0 ? named.name() : named.name() + "+" + i, instead.get(i)));
            }
        }
        return edited;
    }

    /** Without the biases of convolutions and dense layers. */
    public static Network withoutBiases(Network network) {
        return mapped(network, named -> switch (named.layer()) {
            case Conv2d conv -> conv.withoutBias();
            case Dense dense -> dense.withoutBias();
            default -> named.layer();
        });
    }

    /** With another pooling in the place of every max pooling. */
    public static Network pooled(Network network, Function<MaxPool2d, Layer> pool) {
        return mapped(
                network, named -> named.layer() instanceof MaxPool2d maximum ? pool.apply(maximum) : named.layer());
    }

    /** With a softmax behind everything. */
    public static Network withSoftmax(Network network) {
        List<Named> layers = new ArrayList<>(network.layers());
        layers.add(new Named("softmax", new Softmax()));
        return new Network(network.name(), network.input(), new Sequential(layers));
    }

    /**
     * With the first dense layer made to read what the flatten before it gives.
     *
     * @throws IllegalArgumentException if the layers before do not fit together
     */
    public static Network refitted(Network network) {
        List<Named> layers = network.layers();
        int flatten = 0;
        while (!(layers.get(flatten).layer() instanceof Flatten)) {
            flatten++;
        }
        int features = Math.toIntExact(Shapes.output(new Sequential(layers.subList(0, flatten)), network.input())
                .elements());
        Named dense = layers.stream()
                .filter(named -> named.layer() instanceof Dense)
                .findFirst()
                .orElseThrow();
        return mapped(
                network,
                named -> named.equals(dense) ? Dense.of(features, ((Dense) dense.layer()).outputs()) : named.layer());
    }
}
