package receptive.pictures;

import receptive.engine.Shapes;
import receptive.engine.Tensor;
import receptive.model.Conv2d;
import receptive.model.Shape;

/**
 * Where a window stands: all its positions at once, with padding, stride and dilation, and what it never sees.
 *
 * <p>{@link #along} draws one axis, a line for each position; {@link #on} draws an image with its border. Words come from the
 * caller alone, so that a lesson can be in any language.
 *
 * <pre>{@code
 * WindowPositions.along("stride 2", 7, 3, 2, 1, 1)      // 4 positions on 7 pixels with a zero at each end
 * WindowPositions.on("padding 1", image, 3, 3, 2, 1)
 * }</pre>
 */
public final class WindowPositions {

    private static final int MOST_CELLS = 40;
    private static final int CELL = 30;
    private static final int LEFT = 34;
    private static final int TOP = 30;
    private static final String ACCENT = "#d97706";
    private static final String EDGE = "stroke=\"currentColor\" stroke-opacity=\".35\"";
    private static final String PIXEL = "fill=\"none\" " + EDGE;
    private static final String PADDING =
            "fill=\"currentColor\" fill-opacity=\".07\" " + EDGE + " stroke-dasharray=\"3 3\"";
    private static final String TAP = "fill=\"" + ACCENT + "\" fill-opacity=\".75\" rx=\"4\"";
    private static final String DROPPED =
            "fill=\"none\" stroke=\"#b3261e\" stroke-width=\"1.5\" stroke-dasharray=\"4 3\" rx=\"4\"";
    private static final String FIRST =
            "fill=\"" + ACCENT + "\" fill-opacity=\".18\" stroke=\"" + ACCENT + "\" stroke-width=\"3\" rx=\"3\"";
    private static final String NEXT =
            "fill=\"none\" stroke=\"" + ACCENT + "\" stroke-width=\"2\" stroke-dasharray=\"6 4\" rx=\"3\"";
    private static final String RING = "fill=\"none\" stroke=\"" + ACCENT + "\" stroke-width=\"1.8\"";
    private static final String DOT = "fill=\"" + ACCENT + "\" fill-opacity=\".8\"";
    private static final String UNSEEN = "stroke=\"#b3261e\" stroke-opacity=\".7\" stroke-width=\"1.3\"";
    private static final String FAINT = "fill-opacity=\".6\"";

    private WindowPositions() {}

    /**
     * The positions along one axis: the pixels on top, a line for each position below. A last step that does not fit is
     * dashed and red.
     *
     * @param caption what stands above; may be empty
     * @param input pixels
     * @param kernel taps
     * @param stride step of the window
     * @param padding zeros at each end
     * @param dilation distance between neighbouring taps
     * @throws IllegalArgumentException if the kernel does not fit, a number is out of range, or there is too much to draw
     */
    public static Drawing along(String caption, int input, int kernel, int stride, int padding, int dilation) {
        Conv2d column = new Conv2d(1, 1, kernel, 1, stride, padding, dilation, 1, false);
        int out = Shapes.output(column, Shape.of(1, input, 1)).size(1);
        Sweep sweep = new Sweep(input, kernel, stride, padding, padding, dilation, false, out);
        refuseTooMany(Math.max(input + 2 * padding, out));
        Svg svg = new Svg().text(0, 16, 14, caption, "font-weight=\"600\"");
        for (int cell = 0; cell < sweep.drawn(); cell++) {
            int pixel = cell - padding;
            boolean inside = pixel >= 0 && pixel < input;
            svg.rectangle(x(cell), TOP, CELL, CELL, inside ? PIXEL : PADDING);
            svg.centred(x(cell) + CELL / 2.0, TOP + 20, 12, inside ? "" + pixel : "", "");
        }
        int room = input + 2 * padding - sweep.span();
        int lines = room % stride == 0 ? out : out + 1;
        for (int line = 0; line < lines; line++) {
            drawLine(svg, sweep, line);
        }
        double bottom = TOP + CELL + 12 + lines * 22;
        svg.text(0, bottom + 18, 13, sweep.formula(), "");
        int reach = Math.max(sweep.drawn(), (lines - 1) * stride + sweep.span());
        double width = Math.max(x(reach) + 8, width(caption));
        return new Drawing(
                caption,
                svg.element(caption, Math.max(width, Svg.width(sweep.formula(), 13)), bottom + 26),
                sweep.formula());
    }

    private static void drawLine(Svg svg, Sweep sweep, int line) {
        double y = TOP + CELL + 12 + line * 22;
        boolean counts = line < sweep.out();
        int first = line * sweep.stride();
        svg.text(0, y + 13, 11, counts ? "" + line : "×", FAINT);
        if (sweep.dilation() > 1) {
            svg.path(
                    "M" + Svg.point(x(first) + CELL / 2.0, y + 9) + "L"
                            + Svg.point(x(first + sweep.span() - 1) + CELL / 2.0, y + 9),
                    Svg.LINE);
        }
        for (int tap = 0; tap < sweep.kernel(); tap++) {
            svg.rectangle(x(first + tap * sweep.dilation()) + 3, y, CELL - 6, 18, counts ? TAP : DROPPED);
        }
    }

    /**
     * The positions on an image with its border of zeros. The first window is outlined, the next one dashed; a ring or a dot is
     * the middle of each position, and pixels that no window sees are crossed out.
     *
     * @param caption what stands above; may be empty
     * @param image {@code [H][W]}
     * @param kernelHeight rows of the window
     * @param kernelWidth columns of the window
     * @param stride step of the window
     * @param padding rows and columns of zeros on each side
     * @throws IllegalArgumentException if the kernel does not fit, a number is out of range, or there is too much to draw
     */
    public static Drawing on(
            String caption, double[][] image, int kernelHeight, int kernelWidth, int stride, int padding) {
        Shape shape = Tensor.ofImage(image).shape();
        int height = shape.size(2);
        int width = shape.size(3);
        Shape out = Shapes.output(
                new Conv2d(1, 1, kernelHeight, kernelWidth, stride, padding, 1, 1, false), Shape.of(1, height, width));
        Sweep down = new Sweep(height, kernelHeight, stride, padding, padding, 1, false, out.size(1));
        Sweep across = new Sweep(width, kernelWidth, stride, padding, padding, 1, false, out.size(2));
        refuseTooMany(Math.max(down.drawn(), across.drawn()));
        Svg svg = new Svg().text(0, 16, 14, caption, "font-weight=\"600\"");
        drawPixels(svg, image, down, across);
        drawWindows(svg, down, across);
        double bottom = TOP + down.drawn() * CELL;
        String rows = "H: " + down.formula();
        String columns = "W: " + across.formula();
        svg.text(0, bottom + 22, 13, rows, "").text(0, bottom + 40, 13, columns, "");
        double right = Math.max(across.drawn() * CELL + 4, width(caption));
        return new Drawing(
                caption,
                svg.element(caption, Math.max(right, Svg.width(columns, 13)), bottom + 48),
                rows + "; " + columns);
    }

    private static void drawPixels(Svg svg, double[][] image, Sweep down, Sweep across) {
        for (int r = 0; r < down.drawn(); r++) {
            for (int c = 0; c < across.drawn(); c++) {
                int row = r - down.before();
                int column = c - across.before();
                boolean inside = row >= 0 && row < down.length() && column >= 0 && column < across.length();
                double x = 2 + c * CELL;
                double y = TOP + r * CELL;
                svg.rectangle(x, y, CELL, CELL, inside ? PIXEL : PADDING);
                String text = inside ? ValueRange.label((float) image[row][column]) : "0";
                double size = Math.min(12, 1.7 * (CELL - 6) / text.length());
                svg.centred(x + CELL / 2.0, y + CELL / 2.0 + 4, size, text, inside ? "" : FAINT);
                if (isUnseen(r, down) || isUnseen(c, across)) {
                    svg.path("M" + Svg.point(x + 4, y + CELL - 4) + "L" + Svg.point(x + CELL - 4, y + 4), UNSEEN);
                }
            }
        }
    }

    /** Whether a cell lies behind the last window or between two that stand farther apart than they are wide. */
    private static boolean isUnseen(int cell, Sweep sweep) {
        int position = Math.min(cell / sweep.stride(), sweep.out() - 1);
        return cell - position * sweep.stride() >= sweep.kernel();
    }

    private static void drawWindows(Svg svg, Sweep down, Sweep across) {
        double height = down.kernel() * CELL;
        double width = across.kernel() * CELL;
        svg.rectangle(2, TOP, width, height, FIRST);
        if (across.out() > 1) {
            svg.rectangle(2 + across.stride() * CELL, TOP + 2, width, height - 4, NEXT);
        }
        boolean onPixels = down.kernel() % 2 == 1 && across.kernel() % 2 == 1;
        for (int i = 0; i < down.out(); i++) {
            for (int j = 0; j < across.out(); j++) {
                double x = 2 + j * across.stride() * CELL + width / 2;
                double y = TOP + i * down.stride() * CELL + height / 2;
                svg.circle(x, y, onPixels ? 11 : 4, onPixels ? RING : DOT);
            }
        }
    }

    private static double x(int cell) {
        return LEFT + cell * CELL;
    }

    /** How wide a caption is, about: letters of East Asian scripts are as wide as they are high. */
    private static double width(String caption) {
        return 14 * caption.codePoints().mapToDouble(c -> c < 0x1100 ? 0.63 : 1).sum();
    }

    private static void refuseTooMany(int cells) {
        if (cells > MOST_CELLS) {
            throw new IllegalArgumentException("A drawing of positions with " + cells
                    + " cells in a row cannot be read; up to " + MOST_CELLS + " can. Take a smaller input.");
        }
    }
}
