package receptive.pictures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import receptive.engine.Summary;
import receptive.model.AvgPool2d;
import receptive.model.Conv2d;
import receptive.model.Flatten;
import receptive.model.Layer;
import receptive.model.MaxPool2d;
import receptive.model.MinPool2d;
import receptive.model.Network;
import receptive.model.PerAxis;

/**
 * One map of a network along its columns, for {@link FieldDrawing}.
 *
 * @param name the layer that makes it, or the input
 * @param columns how many columns it has
 * @param field how many columns of the input one of its values sees
 * @param taps where its values look in the map below; one tap at the own position for the input
 */
record FieldLevel(String name, int columns, long field, Taps taps) {

    /** The tap {@code t} of column {@code i} lies at {@code i·stride − padding + t·dilation} of the map below. */
    record Taps(int count, int stride, int padding, int dilation) {

        int at(int column, int tap) {
            return column * stride - padding + tap * dilation;
        }

        private static Taps pooling(PerAxis size, PerAxis stride, int padding) {
            return new Taps(size.width(), stride.width(), padding, 1);
        }

        /** The taps of a layer with a window; null for others. */
        private static Taps of(Layer layer) {
            return switch (layer) {
                case Conv2d conv ->
                    new Taps(
                            conv.kernelWidth(),
                            conv.stride().width(),
                            conv.padding().left(),
                            conv.dilation().width());
                case MaxPool2d pool ->
                    pooling(pool.size(), pool.stride(), pool.padding().left());
                case AvgPool2d pool ->
                    pooling(pool.size(), pool.stride(), pool.padding().left());
                case MinPool2d pool ->
                    pooling(pool.size(), pool.stride(), pool.padding().left());
                default -> null;
            };
        }
    }

    /**
     * The levels of a network, the input first, up to a flattening. Layers that keep shape and position are left out.
     *
     * @throws IllegalArgumentException if the network does not fit together, its input is no map, or a layer has neither a
     *     window nor keeps positions
     */
    static List<FieldLevel> of(Network network, String input) {
        Summary summary = Summary.of(network);
        if (summary.input().rank() != 3) {
            throw new IllegalArgumentException(
                    "A field is drawn over an input [C, H, W] but this network has " + summary.input() + ".");
        }
        List<FieldLevel> levels = new ArrayList<>();
        levels.add(new FieldLevel(input, summary.input().size(2), 1, new Taps(1, 1, 0, 1)));
        for (Summary.Row row : summary.rows()) {
            if (row.layer() instanceof Flatten) {
                break;
            }
            Taps taps = Taps.of(row.layer());
            if (taps != null) {
                levels.add(new FieldLevel(
                        row.name(), row.output().size(2), row.field().width(), taps));
            } else if (row.connectedTo().size() != 1
                    || !row.output().equals(row.input())
                    || row.field().width() != levels.getLast().field) {
                throw new IllegalArgumentException("A field is drawn through convolutions and poolings in a row, but \""
                        + row.name() + "\" is a layer of type " + row.type() + ".");
            }
        }
        return levels;
    }

    /** Which columns of each level a value of the last one depends on, in the order of the levels; padding left out. */
    static List<BitSet> seen(List<FieldLevel> levels, int column) {
        BitSet above = new BitSet();
        above.set(column);
        List<BitSet> seen = new ArrayList<>();
        seen.add(above);
        for (int i = levels.size() - 1; i > 0; i--) {
            BitSet below = new BitSet();
            for (int at = above.nextSetBit(0); at >= 0; at = above.nextSetBit(at + 1)) {
                for (int tap = 0; tap < levels.get(i).taps.count; tap++) {
                    int looked = levels.get(i).taps.at(at, tap);
                    if (looked >= 0 && looked < levels.get(i - 1).columns) {
                        below.set(looked);
                    }
                }
            }
            seen.addFirst(below);
            above = below;
        }
        return seen;
    }
}
