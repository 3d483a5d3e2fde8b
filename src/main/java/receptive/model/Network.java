package receptive.model;

import java.util.List;

/**
 * A network: a name, the shape of one input without the batch axis, and the layers.
 *
 * <pre>{@code
 * Network tiny = Network.builder("tiny", Shape.of(1, 28, 28))
 *         .add("C1", Conv2d.of(1, 6, 5))
 *         .add(new Relu())
 *         .add(new Flatten())
 *         .add(Dense.of(6 * 24 * 24, 10))
 *         .build();
 * }</pre>
 *
 * @param name what to call it
 * @param input shape of one input, {@code [C, H, W]} or {@code [features]}
 * @param body the layers
 */
public record Network(String name, Shape input, Sequential body) {

    /**
     * Checks that all three are there.
     *
     * @throws IllegalArgumentException if one is missing
     */
    public Network {
        if (name == null || input == null || body == null) {
            throw new IllegalArgumentException("A network needs a name, an input shape and layers.");
        }
    }

    /** A network of these layers in order; names are made from types and counted from 1: {@code conv1}, {@code relu1}. */
    public static Network of(String name, Shape input, Layer... layers) {
        Builder builder = builder(name, input);
        for (Layer layer : layers) {
            builder.add(layer);
        }
        return builder.build();
    }

    /** Starts a network that layers are added to one by one. */
    public static Builder builder(String name, Shape input) {
        return new Builder(name, input);
    }

    /** The layers in order, with their names. */
    public List<Named> layers() {
        return body.layers();
    }

    /** Collects layers; see {@link #builder}. */
    public static final class Builder {

        private final String name;
        private final Shape input;
        private final Sequential.Builder body = Sequential.builder();

        private Builder(String name, Shape input) {
            this.name = name;
            this.input = input;
        }

        /** Adds a layer under a name of your own. */
        public Builder add(String layerName, Layer layer) {
            body.add(layerName, layer);
            return this;
        }

        /** Adds a layer under a name made from its type: the second {@link MaxPool2d} becomes {@code maxpool2}. */
        public Builder add(Layer layer) {
            if (layer == null) {
                throw new IllegalArgumentException("Layer " + (body.size() + 1) + " of \"" + name + "\" is null.");
            }
            body.add(layer);
            return this;
        }

        /** The network with the layers added so far. */
        public Network build() {
            return new Network(name, input, body.build());
        }
    }
}
