package receptive.pictures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import receptive.engine.Summary;
import receptive.model.Network;

/**
 * What one value of a network's output sees: the columns of each map as a row of cells, the output on top and the input at the
 * bottom, those filled that the value depends on, and lines from each to where it looks.
 *
 * <pre>{@code
 * FieldDrawing.of(Network.of("two layers", Shape.of(1, 9, 9), Conv2d.of(1, 1, 3), Conv2d.of(1, 1, 3)));
 * }</pre>
 *
 * <p>Before each row stands the layer's name, behind it how many columns of the input a value of that map sees. Layers that
 * keep positions, such as activations, are left out, and all behind a flattening: there are no columns there. Cells are as
 * wide as what they stand for: behind a stride of 2, two columns of the input.
 */
public final class FieldDrawing implements Displayable {

    /** Stands for the middle column, wherever that is. */
    private static final int MIDDLE = Integer.MIN_VALUE;

    private static final double WIDEST = 720;
    private static final double LARGEST_CELL = 26;
    private static final double LEAST_CELL_WITH_EDGES = 3;
    private static final double HEIGHT = 18;
    private static final double GAP = 36;

    /** The most lines between two rows; where there would be more, a beam from edge to edge stands for them. */
    private static final int MOST_LINES = 80;

    private static final String SEEN = "fill=\"#2f7fe0\" fill-opacity=\".75\"";
    private static final String ASKED = "fill=\"#e08a1e\"";
    private static final String CELL = "fill=\"none\" stroke=\"#8a8f98\" stroke-opacity=\".6\" stroke-width=\".8\"";
    private static final String LINE = "stroke=\"#2f7fe0\" stroke-opacity=\".5\" stroke-width=\".8\" fill=\"none\"";
    private static final String BEAM = "fill=\"#2f7fe0\" fill-opacity=\".16\"";

    private final Network network;
    private final String input;
    private final int column;
    private final List<FieldLevel> levels;
    private final List<BitSet> seen;

    private FieldDrawing(Network network, String input, int column) {
        this.network = network;
        this.input = input;
        this.levels = FieldLevel.of(network, input);
        int columns = levels.getLast().columns();
        this.column = column == MIDDLE ? (columns - 1) / 2 : column;
        if (this.column < 0 || this.column >= columns) {
            throw new IllegalArgumentException(
                    "The last map has the columns 0 to " + (columns - 1) + " but got " + column + ".");
        }
        this.seen = FieldLevel.seen(levels, this.column);
        NotebookKernel.tell();
    }

    /**
     * The field of the value in the middle column of the last map.
     *
     * @throws IllegalArgumentException if the network does not fit together, its input is no map, or it has a layer that
     *     cannot be drawn, such as a block with branches
     */
    public static FieldDrawing of(Network network) {
        return new FieldDrawing(network, Summary.INPUT, MIDDLE);
    }

    /**
     * The field of the value in another column of the last map.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public FieldDrawing at(int newColumn) {
        return new FieldDrawing(network, input, newColumn);
    }

    /** The same drawing with another name for the lowest row. */
    public FieldDrawing inputCalled(String name) {
        return new FieldDrawing(network, name, column);
    }

    /** The drawing. */
    public Drawing drawing() {
        double left = 0;
        for (FieldLevel level : levels) {
            left = Math.max(left, 16 + Svg.boldWidth(level.name(), 12.5));
        }
        List<Row> rows = rows(left);
        double right = 0;
        Svg svg = new Svg().text(0, 14, 13.5, network.name(), "font-weight=\"650\"");
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                lines(svg, i, rows.get(i), rows.get(i - 1));
            }
            cells(svg, i, rows.get(i));
            right = Math.max(right, rows.get(i).end());
        }
        for (int i = 0; i < rows.size(); i++) {
            double base = rows.get(i).top + HEIGHT - 4;
            svg.text(0, base, 12.5, levels.get(i).name(), "font-weight=\"600\"");
            svg.text(right + 10, base, 12.5, String.valueOf(levels.get(i).field()), "");
        }
        double bottom = rows.getFirst().top + HEIGHT + 6;
        return new Drawing(network.name(), svg.element(toString(), right + 56, bottom), toString());
    }

    /** The rows of cells, the input first; none begins left of {@code left}. With padding a map can be wider than the input. */
    private List<Row> rows(double left) {
        double unit = Math.min(LARGEST_CELL, WIDEST / levels.getFirst().columns());
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(levels.getFirst().columns(), left, unit, 30 + (levels.size() - 1) * (HEIGHT + GAP), 1));
        for (FieldLevel level : levels.subList(1, levels.size())) {
            rows.add(rows.getLast().under(level));
        }
        double beyond =
                rows.stream().mapToDouble(row -> left - row.start()).max().orElse(0);
        return rows.stream().map(row -> row.shifted(beyond)).toList();
    }

    /**
     * Where the cells of a map lie.
     *
     * @param columns how many there are
     * @param first where the middle of the first one is
     * @param unit how wide a column of the input is
     * @param top the upper edge
     * @param step how many columns of the input lie between neighbours
     */
    private record Row(int columns, double first, double unit, double top, double step) {

        /** The row of the map whose values look into this one. */
        Row under(FieldLevel level) {
            FieldLevel.Taps taps = level.taps();
            double middle = (taps.at(0, 0) + taps.at(0, taps.count() - 1)) / 2.0;
            return new Row(level.columns(), middle(middle), unit, top - HEIGHT - GAP, step * taps.stride());
        }

        Row shifted(double by) {
            return new Row(columns, first + by, unit, top, step);
        }

        double middle(double cell) {
            return first + cell * step * unit;
        }

        /** Half the width of a cell; neighbours leave a little air where there is room. */
        double half() {
            return step * unit / 2 - (step > 1 && step * unit > 8 ? 1 : 0);
        }

        double start() {
            return middle(0) - half();
        }

        double end() {
            return middle(columns - 1) + half();
        }
    }

    private void cells(Svg svg, int i, Row row) {
        BitSet filled = seen.get(i);
        String look = i == levels.size() - 1 ? ASKED : SEEN;
        for (int from = filled.nextSetBit(0); from >= 0; ) {
            int to = filled.nextClearBit(from);
            double start = row.middle(from) - row.half();
            svg.rectangle(start, row.top, row.middle(to - 1) + row.half() - start, HEIGHT, look);
            from = filled.nextSetBit(to);
        }
        if (2 * row.half() >= LEAST_CELL_WITH_EDGES) {
            for (int c = 0; c < row.columns; c++) {
                svg.rectangle(row.middle(c) - row.half(), row.top, 2 * row.half(), HEIGHT, CELL);
            }
        } else {
            svg.rectangle(row.start(), row.top, row.end() - row.start(), HEIGHT, CELL);
        }
    }

    private void lines(Svg svg, int i, Row row, Row below) {
        FieldLevel.Taps taps = levels.get(i).taps();
        BitSet from = seen.get(i);
        BitSet to = seen.get(i - 1);
        double foot = row.top + HEIGHT;
        if (from.cardinality() * taps.count() > MOST_LINES) {
            svg.path(
                    "M" + Svg.point(row.middle(from.nextSetBit(0)) - row.half(), foot)
                            + "L" + Svg.point(row.middle(from.length() - 1) + row.half(), foot)
                            + "L" + Svg.point(below.middle(to.length() - 1) + below.half(), below.top)
                            + "L" + Svg.point(below.middle(to.nextSetBit(0)) - below.half(), below.top) + "Z",
                    BEAM);
            return;
        }
        StringBuilder path = new StringBuilder();
        from.stream().forEach(c -> {
            for (int tap = 0; tap < taps.count(); tap++) {
                if (taps.at(c, tap) >= 0 && to.get(taps.at(c, tap))) {
                    path.append('M').append(Svg.point(row.middle(c), foot));
                    path.append('L').append(Svg.point(below.middle(taps.at(c, tap)), below.top));
                }
            }
        });
        svg.path(path.toString(), LINE);
    }

    @Override
    public String toHtml() {
        return drawing().toHtml();
    }

    /**
     * Writes an SVG file, or a page.
     *
     * @param file where to, {@code .svg} or {@code .html}
     */
    @Override
    public void saveTo(Path file) {
        drawing().saveTo(file);
    }

    /** Which columns of each map the value depends on, from the last map down: {@code C2 [3] < C1 [3-5] < input [3-7]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = levels.size() - 1; i >= 0; i--) {
            BitSet columns = seen.get(i);
            text.append(levels.get(i).name()).append(" [");
            if (!columns.isEmpty()) {
                text.append(columns.nextSetBit(0));
                text.append(columns.cardinality() == 1 ? "" : "-" + (columns.length() - 1));
            }
            text.append(i == 0 ? "]" : "] < ");
        }
        return text.toString();
    }
}
