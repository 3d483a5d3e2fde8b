package receptive.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a diagram with its size.
 *
 * @param svg what it draws, from (0, 0)
 * @param width how much room it takes
 * @param height how much room it takes
 * @param middle the height at which lines enter at the left and leave at the right
 * @param entry where the line that enters ends
 * @param exit where the line that leaves begins
 */
record Piece(Svg svg, double width, double height, double middle, double entry, double exit) {

    private static final double ARROW = 26;

    /** Pieces one after the other, with arrows between them. */
    static Piece chain(List<Piece> pieces) {
        return row(pieces, ARROW);
    }

    private static Piece row(List<Piece> pieces, double gap) {
        double middle = pieces.stream().mapToDouble(Piece::middle).max().orElse(0);
        double below = pieces.stream()
                .mapToDouble(piece -> piece.height - piece.middle)
                .max()
                .orElse(0);
        Svg svg = new Svg();
        double x = 0;
        double from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0) {
                svg.arrow(from, middle, x + piece.entry - 3, middle);
            }
            svg.group(x, middle - piece.middle, piece.svg);
            from = x + piece.exit + 3;
            x += piece.width + gap;
        }
        double width = Math.max(0, x - gap);
        double entry = pieces.isEmpty() ? 0 : pieces.getFirst().entry;
        double exit = pieces.isEmpty() ? 0 : width - pieces.getLast().width + pieces.getLast().exit;
        return new Piece(svg, width, middle + below, middle, entry, exit);
    }

    /** Pieces in as many rows as it takes to stay within a width, with a line from the end of each to the next. */
    static Piece wrapped(List<Piece> pieces, double most, double gap) {
        List<List<Piece>> rows = new ArrayList<>();
        double used = Double.POSITIVE_INFINITY;
        for (Piece piece : pieces) {
            if (used + gap + piece.width > most) {
                rows.add(new ArrayList<>());
                used = -gap;
            }
            rows.getLast().add(piece);
            used += gap + piece.width;
        }
        Svg svg = new Svg();
        double between = 34;
        double y = 0;
        double width = 0;
        Piece before = null;
        for (List<Piece> parts : rows) {
            Piece row = row(parts, gap);
            if (before != null) {
                double fromY = y - between - before.height + before.middle;
                double lane = y - between / 2;
                double right = before.width + 8;
                svg.path(
                        "M" + Svg.point(before.exit + 3, fromY) + "H" + Svg.at(right) + "V" + Svg.at(lane) + "H-8V"
                                + Svg.at(y + row.middle),
                        Svg.LINE + " stroke-linejoin=\"round\"");
                svg.arrow(-8, y + row.middle, row.entry - 3, y + row.middle);
            }
            svg.group(0, y, row.svg);
            width = Math.max(width, row.width);
            y += row.height + between;
            before = row;
        }
        return new Piece(svg, width + 10, y - between, 0, 0, width);
    }
}
