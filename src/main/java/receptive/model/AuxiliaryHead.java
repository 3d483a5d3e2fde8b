package receptive.model;

/**
 * A classifier on the side, used in training only: {@code y = x}, and the head sees {@code x} too.
 *
 * <p>In use the head is not run and the output is the input; its parameters count all the same. Source: Szegedy et al.
 * 2015, section 5.
 *
 * @param head the layers of the classifier
 */
public record AuxiliaryHead(Sequential head) implements Layer {

    /**
     * Checks that it is there.
     *
     * @throws IllegalArgumentException if it is missing
     */
    public AuxiliaryHead {
        Settings.present("AuxiliaryHead", "head", head);
    }
}
