package receptive.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import receptive.model.AuxiliaryHead;
import receptive.model.Concat;
import receptive.model.Layer;
import receptive.model.Named;
import receptive.model.Network;
import receptive.model.Residual;
import receptive.model.Sequential;
import receptive.model.Shared;

/** The layers of a network that are no blocks, in order, under their full names: {@code block1.body.conv2}. */
final class Leaves {

    private Leaves() {}

    /** Visits each layer that is no block, those of auxiliary heads included. */
    static void each(Network network, BiConsumer<String, Layer> visitor) {
        each(network.body(), "", visitor);
    }

    private static void each(Sequential block, String prefix, BiConsumer<String, Layer> visitor) {
        for (Named named : block.layers()) {
            each(prefix + named.name(), named.layer(), visitor);
        }
    }

    private static void each(String name, Layer layer, BiConsumer<String, Layer> visitor) {
        switch (layer) {
            case Sequential block -> each(block, name + ".", visitor);
            case Residual block -> {
                each(block.body(), name + "." + Residual.BODY + ".", visitor);
                each(block.shortcut(), name + "." + Residual.SHORTCUT + ".", visitor);
            }
            case Concat block -> {
                for (Named branch : block.branches()) {
                    each(name + "." + branch.name(), branch.layer(), visitor);
                }
            }
            case AuxiliaryHead block -> each(block.head(), name + ".", visitor);
            default -> visitor.accept(name, layer);
        }
    }

    /**
     * Checks that whatever is shared is there and fits.
     *
     * @throws IllegalArgumentException if a {@link Shared} layer names none whose parameters it can use
     */
    static void checkShared(Network network) {
        Map<String, Layer> owners = new LinkedHashMap<>();
        each(network, (name, layer) -> {
            if (!(layer instanceof Shared) && Parameters.of(layer) != null) {
                owners.put(name, layer);
            }
        });
        each(network, (name, layer) -> {
            if (layer instanceof Shared shared) {
                check(name, shared, owners);
            }
        });
    }

    private static void check(String name, Shared shared, Map<String, Layer> owners) {
        Layer owner = owners.get(shared.owner());
        if (owner == null) {
            throw Shapes.at(
                    name,
                    new IllegalArgumentException("Shared uses the parameters of \"" + shared.owner()
                            + "\" but no layer of that name has parameters of its own. "
                            + (owners.isEmpty()
                                    ? "None has."
                                    : "There are " + String.join(", ", owners.keySet()) + ".")));
        }
        Parameters has = Parameters.of(owner);
        Parameters needs = Parameters.of(shared);
        if (!has.equals(needs)) {
            throw Shapes.at(
                    name,
                    new IllegalArgumentException(shared.layer().type() + " needs " + needs.inWords() + " but \""
                            + shared.owner() + "\", whose parameters it shares, has " + has.inWords() + "."));
        }
    }
}
