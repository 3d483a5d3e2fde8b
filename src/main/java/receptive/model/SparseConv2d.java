package receptive.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A convolution in which each map sees some of the input's channels, by a table.
 *
 * <p>{@code y[f] = bias[f] + sum over c in connections[f] of kernel[f, c] ⋆ x[c]} (cross-correlation, as in
 * {@link Conv2d}). Input {@code [N, inChannels, H, W]}, output {@code [N, connections.size(), OH, OW]} with the sizes of
 * {@link Conv2d}. Weights are {@code [all connections, kernelHeight, kernelWidth]}: the kernels of map 0 in the order of
 * its row of the table, then those of map 1, and so on.
 *
 * <p>Source: LeCun et al. 1998, section II.B and table I, where layer C3 of LeNet-5 is one.
 *
 * @param inChannels channels of the input
 * @param connections one row per map: the channels it sees, counted from 0
 * @param kernelHeight rows of one kernel
 * @param kernelWidth columns of one kernel
 * @param stride step of the window in pixels
 * @param padding zeros added around the input, in pixels
 * @param bias whether each map adds one trained number
 */
public record SparseConv2d(
        int inChannels,
        List<List<Integer>> connections,
        int kernelHeight,
        int kernelWidth,
        PerAxis stride,
        Padding padding,
        boolean bias)
        implements Layer {

    private static final String TYPE = "SparseConv2d";

    /** Table I of the paper: which of the six maps of S2 each of the 16 maps of C3 sees. 60 connections. */
    public static final List<List<Integer>> LENET5_C3 = List.of(
            List.of(0, 1, 2),
            List.of(1, 2, 3),
            List.of(2, 3, 4),
            List.of(3, 4, 5),
            List.of(4, 5, 0),
            List.of(5, 0, 1),
            List.of(0, 1, 2, 3),
            List.of(1, 2, 3, 4),
            List.of(2, 3, 4, 5),
            List.of(3, 4, 5, 0),
            List.of(4, 5, 0, 1),
            List.of(5, 0, 1, 2),
            List.of(0, 1, 3, 4),
            List.of(1, 2, 4, 5),
            List.of(0, 2, 3, 5),
            List.of(0, 1, 2, 3, 4, 5));

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a setting is out of range, or a row of the table is empty, names a channel twice
     *     or names one that is not there
     */
    public SparseConv2d {
        Settings.atLeast(1, TYPE, "number of input channels", inChannels);
        Settings.present(TYPE, "table of connections", connections);
        connections = connections.stream().map(List::copyOf).toList();
        Settings.atLeast(1, TYPE, "number of maps", connections.size());
        for (int map = 0; map < connections.size(); map++) {
            check(map, connections.get(map), inChannels);
        }
        Settings.atLeast(1, TYPE, "kernel height", kernelHeight);
        Settings.atLeast(1, TYPE, "kernel width", kernelWidth);
        Settings.present(TYPE, "stride", stride);
        Settings.present(TYPE, "padding", padding);
    }

    private static void check(int map, List<Integer> seen, int inChannels) {
        Set<Integer> different = new TreeSet<>(seen);
        boolean inRange = seen.stream().allMatch(channel -> channel >= 0 && channel < inChannels);
        if (seen.isEmpty() || different.size() != seen.size() || !inRange) {
            throw new IllegalArgumentException("SparseConv2d needs for each map one or more different channels of 0 to "
                    + (inChannels - 1) + " but map " + map + " got " + seen + ".");
        }
    }

    /** A sparse convolution with a square kernel, stride 1, no padding and a bias. */
    public static SparseConv2d of(int inChannels, List<List<Integer>> connections, int kernel) {
        return new SparseConv2d(inChannels, connections, kernel, kernel, PerAxis.of(1), Padding.NONE, true);
    }

    /** Layer C3 of LeNet-5 as in 1998: 6 maps to 16, 5x5, 1,516 parameters. */
    public static SparseConv2d lenet5C3() {
        return of(6, LENET5_C3, 5);
    }

    /** Number of maps, hence channels of the output. */
    public int outChannels() {
        return connections.size();
    }

    /** Number of kernels: the entries of all rows of the table. */
    public int kernels() {
        return connections.stream().mapToInt(List::size).reduce(0, Math::addExact);
    }
}
