package receptive.engine.image;

/** What sliding and filtering ask of an image. */
final class Grids {

    private Grids() {}

    /** Refuses images without pixels or with rows of different length. */
    static void check(String what, double[][] grid) {
        if (grid == null || grid.length == 0 || grid[0] == null || grid[0].length == 0) {
            throw new IllegalArgumentException(what + " needs at least one pixel but has none.");
        }
        for (int row = 0; row < grid.length; row++) {
            if (grid[row] == null || grid[row].length != grid[0].length) {
                throw new IllegalArgumentException(what + " needs rows of one length but row " + row + " has "
                        + (grid[row] == null ? 0 : grid[row].length) + " pixels where row 0 has " + grid[0].length
                        + ".");
            }
        }
    }

    /** The pixel, or 0 outside the image. */
    static double pixel(double[][] x, int row, int column) {
        boolean inside = row >= 0 && row < x.length && column >= 0 && column < x[0].length;
        return inside ? x[row][column] : 0;
    }
}
