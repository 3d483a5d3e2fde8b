package receptive.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Layers one after the other; the output of each is the input of the next. Without layers it is the identity.
 *
 * <pre>{@code
 * Sequential block = Sequential.builder()
 *         .add("conv1", Conv2d.of(64, 64, 3).withPadding(1).withoutBias())
 *         .add("bn1", BatchNorm2d.of(64))
 *         .add(new Relu())
 *         .build();
 * }</pre>
 *
 * @param layers the layers in order, their names all different
 */
public record Sequential(List<Named> layers) implements Layer {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if two layers share a name
     */
    public Sequential {
        Settings.present("Sequential", "list of layers", layers);
        layers = List.copyOf(layers);
        Settings.differentNames("layers", layers);
    }

    /** These layers in order; names are made from types and counted from 1: {@code conv1}, {@code relu1}. */
    public static Sequential of(Layer... layers) {
        Builder builder = builder();
        for (Layer layer : layers) {
            builder.add(layer);
        }
        return builder.build();
    }

    /** Starts a block that layers are added to one by one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects layers; see {@link #builder}. */
    public static final class Builder {

        private final List<Named> layers = new ArrayList<>();
        private final Map<String, Integer> counts = new HashMap<>();

        private Builder() {}

        /** Adds a layer under a name of your own. */
        public Builder add(String layerName, Layer layer) {
            layers.add(new Named(layerName, layer));
            return this;
        }

        /** Adds a layer under a name made from its type: the second {@link MaxPool2d} becomes {@code maxpool2}. */
        public Builder add(Layer layer) {
            if (layer == null) {
                throw new IllegalArgumentException("Layer " + (layers.size() + 1) + " of a block is null.");
            }
            String stem = layer.type().toLowerCase(Locale.ROOT).replace("2d", "");
            return add(stem + counts.merge(stem, 1, Integer::sum), layer);
        }

        /** The number of layers added so far. */
        int size() {
            return layers.size();
        }

        /** The layers added so far. */
        public Sequential build() {
            return new Sequential(layers);
        }
    }
}
