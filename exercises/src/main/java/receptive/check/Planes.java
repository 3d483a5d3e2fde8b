package receptive.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Draws numbers of any rank as the grids of feedback, plane by plane, large ones cut to a window. */
final class Planes {

    private static final int LONGEST_SIDE = 12;

    private Planes() {}

    /**
     * The plane that holds an element, cut to a window around it.
     *
     * @param title what it shows
     * @param elements the numbers, at least one
     * @param position the element, flat
     * @param marked which elements to mark, by flat position
     */
    static Feedback.Grid around(String title, Elements elements, int position, IntPredicate marked) {
        int rows = elements.rows();
        int columns = elements.columns();
        int plane = position / (rows * columns);
        int top = start(position / columns % rows, rows);
        int left = start(position % columns, columns);
        int bottom = Math.min(rows, top + LONGEST_SIDE);
        int right = Math.min(columns, left + LONGEST_SIDE);
        List<List<String>> cells = new ArrayList<>();
        List<List<Boolean>> marks = new ArrayList<>();
        for (int i = top; i < bottom; i++) {
            List<String> cellRow = new ArrayList<>();
            List<Boolean> markRow = new ArrayList<>();
            for (int j = left; j < right; j++) {
                int at = (plane * rows + i) * columns + j;
                cellRow.add(elements.text(at));
                markRow.add(marked.test(at));
            }
            cells.add(cellRow);
            marks.add(markRow);
        }
        String named = title + planeName(elements, plane * rows * columns);
        if (bottom - top < rows || right - left < columns) {
            named = Messages.text("grid.cut", named, top, bottom - 1, left, right - 1, rows, columns);
        }
        return new Feedback.Grid(named, cells, marks);
    }

    /** Every plane of a small argument, nothing marked. */
    static List<Feedback.Grid> all(String title, Elements elements) {
        List<Feedback.Grid> grids = new ArrayList<>();
        int plane = elements.rows() * elements.columns();
        for (int position = 0; position < elements.size(); position += plane) {
            grids.add(around(title, elements, position, at -> false));
        }
        return grids;
    }

    private static int start(int middle, int size) {
        return Math.max(0, Math.min(middle - LONGEST_SIDE / 2, size - LONGEST_SIDE));
    }

    private static String planeName(Elements elements, int position) {
        int[] index = elements.index(position);
        return switch (elements.rank()) {
            case 0, 1, 2 -> "";
            case 3 -> Messages.text("grid.channel", index[0]);
            case 4 -> Messages.text("grid.filter", index[0], index[1]);
            default -> " " + Numerals.of(Arrays.copyOf(index, index.length - 2));
        };
    }
}
