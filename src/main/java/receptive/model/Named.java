package receptive.model;

/**
 * A layer and the name it goes by in its network: {@code C1}, {@code conv3}.
 *
 * @param name not blank, without a dot (a dot joins the names of nested blocks)
 * @param layer the layer
 */
public record Named(String name, Layer layer) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank or holds a dot
     */
    public Named {
        if (name.isBlank() || name.indexOf('.') >= 0) {
            throw new IllegalArgumentException("A layer's name is not blank and has no dot but got \"" + name + "\".");
        }
        if (layer == null) {
            throw new IllegalArgumentException("The layer \"" + name + "\" is null.");
        }
    }
}
