package receptive.suites;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import receptive.model.Conv2d;
import receptive.model.Dense;
import receptive.model.Layer;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Sequential;
import receptive.model.Shape;

/** Changes of a network without blocks, from which keys make the twins of mistakes. Every one returns a new network. */
public final class NetworkEdits {

    private NetworkEdits() {}

    /** Each layer replaced. */
    public static Network each(Network network, UnaryOperator<Layer> change) {
        return with(
                network,
                network.layers().stream()
                        .map(named -> new Named(named.name(), change.apply(named.layer())))
                        .toList());
    }

    /** The layer of a name replaced. */
    public static Network replaced(Network network, String name, Layer layer) {
        return with(
                network,
                network.layers().stream()
                        .map(named -> named.name().equals(name) ? new Named(name, layer) : named)
                        .toList());
    }

    /** All layers of a type taken out. */
    public static Network without(Class<? extends Layer> type, Network network) {
        return with(
                network,
                network.layers().stream()
                        .filter(named -> !type.isInstance(named.layer()))
                        .toList());
    }

    /** The layer of a name taken out. */
    public static Network without(String name, Network network) {
        return with(
                network,
                network.layers().stream()
                        .filter(named -> !named.name().equals(name))
                        .toList());
    }

    /** All biases taken out. */
    public static Network withoutBiases(Network network) {
        return each(network, layer -> switch (layer) {
            case Conv2d conv -> conv.withoutBias();
            case Dense dense -> dense.withoutBias();
            default -> layer;
        });
    }

    /** One more layer at the end. */
    public static Network followedBy(Network network, Layer layer) {
        List<Named> layers = new ArrayList<>(network.layers());
        layers.add(new Named("last", layer));
        return with(network, layers);
    }

    /** The layer at an index moved to another. */
    public static Network moved(Network network, int from, int to) {
        List<Named> layers = new ArrayList<>(network.layers());
        layers.add(to, layers.remove(from));
        return with(network, layers);
    }

    /** The same layers for another input. */
    public static Network reading(Shape input, Network network) {
        return new Network(network.name(), input, network.body());
    }

    private static Network with(Network network, List<Named> layers) {
        return new Network(network.name(), network.input(), new Sequential(layers));
    }
}
