package receptive.pictures;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A small gray image whose numbers stand in its pixels, with the indices of its rows and columns, and a window if one is wanted.
 *
 * <p>The smallest number (or 0, if none is negative) is black and the largest white.
 *
 * <pre>{@code
 * PixelGrid.of(new double[][] {{0, 128}, {128, 255}})
 * PixelGrid.of(x).window(1, 2, 3, 3)      // marks three rows from row 1 on, three columns from column 2 on
 * }</pre>
 */
public final class PixelGrid implements Displayable {

    private static final int MOST = 1600;
    private static final int EDGE = 22;
    private static final String FAINT = "fill-opacity=\".65\"";

    /** Rows and columns of a rectangle of pixels. */
    private record Window(int row, int column, int rows, int columns) {}

    private final double[][] pixels;
    private final Window window;

    private PixelGrid(double[][] pixels, Window window) {
        this.pixels = pixels;
        this.window = window;
        NotebookKernel.tell();
    }

    /**
     * A grid of numbers.
     *
     * @param image {@code [H][W]}
     * @throws IllegalArgumentException if it is empty, its rows differ in length, or it has more than 1600 pixels
     */
    public static PixelGrid of(double[][] image) {
        int width = image.length == 0 ? 0 : image[0].length;
        if (width == 0 || Arrays.stream(image).anyMatch(row -> row.length != width)) {
            throw new IllegalArgumentException("A grid of pixels has rows of one length, at least one pixel in all.");
        }
        if ((long) image.length * width > MOST) {
            throw new IllegalArgumentException("A grid of " + image.length + "x" + width + " has more than " + MOST
                    + " numbers to read. Cut out a part, or show the image with MapGrid.");
        }
        return new PixelGrid(Arrays.stream(image).map(double[]::clone).toArray(double[][]::new), null);
    }

    /**
     * The same grid with a frame around some of its pixels.
     *
     * @param row the frame's first row
     * @param column the frame's first column
     * @param rows how many rows it has
     * @param columns how many columns it has
     * @throws IllegalArgumentException if it does not lie on the image
     */
    public PixelGrid window(int row, int column, int rows, int columns) {
        if (row < 0
                || column < 0
                || rows < 1
                || columns < 1
                || row + rows > pixels.length
                || column + columns > pixels[0].length) {
            throw new IllegalArgumentException("A window of " + rows + "x" + columns + " at row " + row + ", column "
                    + column + " does not lie on an image of " + pixels.length + "x" + pixels[0].length + ".");
        }
        return new PixelGrid(pixels, new Window(row, column, rows, columns));
    }

    /** The drawing. */
    public Drawing drawing() {
        int longest = Arrays.stream(pixels)
                .flatMapToDouble(Arrays::stream)
                .mapToObj(PixelGrid::number)
                .mapToInt(String::length)
                .max()
                .orElse(1);
        int side = Math.max(28, 8 * longest + 10);
        double low = Math.min(0, extreme(false));
        double range = Math.max(extreme(true) - low, Double.MIN_NORMAL);
        Svg svg = new Svg();
        for (int i = 0; i < pixels.length; i++) {
            svg.centred(EDGE / 2.0, EDGE + (i + 0.5) * side + 4, 11, String.valueOf(i), FAINT);
            for (int j = 0; j < pixels[i].length; j++) {
                pixel(svg, i, j, side, (int) Math.round(255 * (pixels[i][j] - low) / range));
            }
        }
        for (int j = 0; j < pixels[0].length; j++) {
            svg.centred(EDGE + (j + 0.5) * side, EDGE - 8, 11, String.valueOf(j), FAINT);
        }
        if (window != null) {
            svg.rectangle(
                    EDGE + window.column * (double) side,
                    EDGE + window.row * (double) side,
                    window.columns * (double) side,
                    window.rows * (double) side,
                    "fill=\"none\" stroke=\"#d97706\" stroke-width=\"3\" rx=\"2\"");
        }
        double width = EDGE + pixels[0].length * (double) side + 3;
        double height = EDGE + pixels.length * (double) side + 3;
        return new Drawing("Pixels", svg.element(toString(), width, height), toString());
    }

    private void pixel(Svg svg, int row, int column, int side, int gray) {
        String colour = String.format(Locale.ROOT, "#%1$02x%1$02x%1$02x", gray);
        svg.rectangle(
                EDGE + column * (double) side,
                EDGE + row * (double) side,
                side,
                side,
                "fill=\"" + colour + "\" stroke=\"#808080\" stroke-opacity=\".4\"");
        svg.centred(
                EDGE + (column + 0.5) * side,
                EDGE + (row + 0.5) * side + 4,
                12,
                number(pixels[row][column]),
                "fill=\"" + (gray > 127 ? "#000000" : "#ffffff") + "\"");
    }

    private double extreme(boolean greatest) {
        var all = Arrays.stream(pixels).flatMapToDouble(Arrays::stream).summaryStatistics();
        return greatest ? all.getMax() : all.getMin();
    }

    private static String number(double value) {
        return Svg.at(value);
    }

    @Override
    public String toHtml() {
        return drawing().toHtml();
    }

    /** Writes the drawing; {@code .svg} or {@code .html}. */
    @Override
    public void saveTo(Path file) {
        drawing().saveTo(file);
    }

    /** The numbers, row by row. */
    @Override
    public String toString() {
        return Arrays.stream(pixels)
                .map(row -> Arrays.stream(row).mapToObj(PixelGrid::number).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
