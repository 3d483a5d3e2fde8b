package receptive.model;

/**
 * A layer that uses the parameters of another: they are trained once, stored once and counted once.
 *
 * <pre>{@code
 * Network twice = Network.builder("twice", Shape.of(8, 32, 32))
 *         .add("first", Conv2d.of(8, 8, 3).withPadding(1))
 *         .add("again", new Shared("first", Conv2d.of(8, 8, 3).withPadding(1)))
 *         .build();    // 584 parameters, twice the multiply-accumulates of one layer
 * }</pre>
 *
 * @param owner the full name of the layer whose parameters are used, with dots between the names of nested blocks; not
 *     itself a shared one
 * @param layer the settings: a layer with parameters of the same shapes, which may differ in stride, padding and dilation
 */
public record Shared(String owner, Layer layer) implements Layer {

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the owner's name is blank or the layer has no parameters of its own
     */
    public Shared {
        if (owner == null || owner.isBlank()) {
            throw new IllegalArgumentException("Shared needs the name of the layer whose parameters it uses.");
        }
        switch (layer) {
            case Conv2d _, SparseConv2d _, TrainableSubsample _, Dense _, BatchNorm2d _ -> {}
            case null, default ->
                throw new IllegalArgumentException("Shared needs a layer that has parameters but got "
                        + (layer == null ? "null" : layer.type()) + ".");
        }
    }
}
