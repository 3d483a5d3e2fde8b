package receptive.model;

import java.util.List;

/**
 * Several ways through, stacked along the channels: {@code y = [branch1(x), branch2(x), …]}.
 *
 * <p>All branches take the same input {@code [N, C, H, W]} and give the same height and width; their channels add up. A
 * branch is any layer, most often a {@link Sequential}; an empty one passes the input on.
 *
 * <pre>{@code
 * new Concat(List.of(new Named("1x1", a), new Named("3x3", b), new Named("5x5", c), new Named("pool", d)));
 * }</pre>
 *
 * <p>Source: Szegedy et al. 2015, "Going deeper with convolutions", section 4 (the inception module).
 *
 * @param branches the ways in the order of their channels, their names all different
 */
public record Concat(List<Named> branches) implements Layer {

    /**
     * Checks the branches.
     *
     * @throws IllegalArgumentException if there are none or two share a name
     */
    public Concat {
        Settings.present("Concat", "list of branches", branches);
        branches = List.copyOf(branches);
        Settings.atLeast(1, "Concat", "number of branches", branches.size());
        Settings.differentNames("branches", branches);
    }

    /** Branches named {@code branch1}, {@code branch2} and so on. */
    public static Concat of(Layer... branches) {
        return new Concat(Settings.numbered("branch", branches));
    }
}
