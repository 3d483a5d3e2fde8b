package receptive.engine.plan;

/**
 * The pixels of an output, cut into tiles: each is a stretch of one row, and the stretches of a row are as equal as can be (13
 * pixels are 7 and 6, not 12 and 1, for a short tile leaves arithmetic units idle).
 */
final class PixelTiles {

    private final int perRow;
    private final int rows;
    private final int columns;
    private final int xRowStep;
    private final int xStep;

    /**
     * Tiles of an image.
     *
     * @param most pixels of a tile at most
     * @param xRowStep numbers of the input from a row of windows to the next
     * @param xStep numbers of the input from a window to the next
     */
    PixelTiles(int rows, int columns, int most, int xRowStep, int xStep) {
        this.perRow = Math.ceilDiv(columns, most);
        this.rows = rows;
        this.columns = columns;
        this.xRowStep = xRowStep;
        this.xStep = xStep;
    }

    int count() {
        return rows * perRow;
    }

    /** The first pixel of a tile, counted row by row. */
    int pixel(int tile) {
        return tile / perRow * columns + column(tile);
    }

    int pixels(int tile) {
        int stretch = tile % perRow;
        return columns / perRow + (stretch < columns % perRow ? 1 : 0);
    }

    /** Where in the input the window of the first pixel starts. */
    int input(int tile) {
        return tile / perRow * xRowStep + column(tile) * xStep;
    }

    private int column(int tile) {
        int stretch = tile % perRow;
        return stretch * (columns / perRow) + Math.min(stretch, columns % perRow);
    }
}
