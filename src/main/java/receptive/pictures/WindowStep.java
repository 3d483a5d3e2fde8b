package receptive.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of a {@link SlidingWindow} as a drawing: from left to right input, kernel, products and output, one row for each
 * channel; below, the sum in numbers.
 */
final class WindowStep {

    private static final int EDGE = 20;
    private static final int GAP = 34;
    private static final int TOP = 22;
    private static final int MOST_TERMS = 16;
    private static final String ACCENT = "#d97706";
    private static final String BOX = "fill=\"none\" stroke=\"currentColor\" stroke-opacity=\".35\"";
    private static final String PADDING =
            "fill=\"currentColor\" fill-opacity=\".07\" stroke=\"currentColor\" stroke-opacity=\".35\" stroke-dasharray=\"3 3\"";
    private static final String WINDOW = "fill=\"none\" stroke=\"" + ACCENT + "\" stroke-width=\"3\" rx=\"2\"";
    private static final String FAINT = "fill-opacity=\".65\"";

    private final SlidingWindow window;
    private final Sweep rows;
    private final Sweep columns;
    private final int map;
    private final int row;
    private final int column;
    private final int[] channels;
    private final int inputSquare;
    private final int kernelSquare;
    private final int outputSquare;
    private final float mostInput;
    private final float mostWeight;
    private final float mostOutput;

    WindowStep(SlidingWindow window, int map, int row, int column) {
        this.window = window;
        this.rows = window.vertical;
        this.columns = window.horizontal;
        this.map = map;
        this.row = row;
        this.column = column;
        this.channels = window.channels(map);
        this.inputSquare = square(columns.drawn());
        this.kernelSquare = square(columns.kernel());
        this.outputSquare = square(columns.out());
        this.mostInput = extent(window.x.data());
        this.mostWeight = window.weight == null ? 1 : extent(window.weight.data());
        this.mostOutput = extent(window.y.data());
    }

    /** The side of a square in a table of so many columns. */
    private static int square(int columns) {
        return columns <= 9 ? 36 : columns <= 14 ? 28 : Math.max(8, 300 / columns);
    }

    private static float extent(float[] values) {
        float high = ValueRange.around(values, 0, values.length).high();
        return high == 0 ? 1 : high;
    }

    Drawing draw() {
        Svg svg = new Svg();
        double y = TOP;
        double right = 0;
        List<Float> terms = new ArrayList<>();
        svg.text(0, 16, 15, window.title, "font-weight=\"600\"");
        y += 12;
        double tallest = Math.max(rows.drawn() * inputSquare + EDGE, rows.kernel() * kernelSquare + EDGE) + TOP;
        for (int c = 0; c < channels.length; c++) {
            right = drawChannel(svg, c, y, terms);
            y += tallest + 8;
        }
        svg.text(right, TOP + 24, 12, "Output" + (window.y.shape().size(1) > 1 ? ", map " + map : ""), FAINT);
        drawOutput(svg, right, TOP + 32);
        double outputBottom = TOP + 40 + rows.out() * outputSquare + EDGE;
        double bottom = Math.max(y, outputBottom) + 18;
        String sentence = sentence(terms);
        double lineWidth = 0;
        for (String line : wrapped(sentence)) {
            svg.text(0, bottom, 14, line, "");
            lineWidth = Math.max(lineWidth, Svg.width(line, 14));
            bottom += 19;
        }
        double width =
                Math.max(Math.max(right + columns.out() * outputSquare + EDGE, lineWidth), Svg.width(window.title, 15));
        return new Drawing(window.title, svg.element(window.title + ": " + sentence, width + 4, bottom), sentence);
    }

    /** Draws one row of tables and adds what it sees or multiplies to {@code terms}; returns where the next table may begin. */
    private double drawChannel(Svg svg, int c, double top, List<Float> terms) {
        String name = window.x.shape().size(1) > 1 ? ", channel " + channels[c] : "";
        svg.text(EDGE, top + 12, 12, "Input" + name, FAINT);
        double y = top + 20;
        drawInput(svg, channels[c], y);
        double x = EDGE + columns.drawn() * inputSquare + GAP;
        double middle = y + EDGE + Math.min(rows.drawn() * inputSquare, rows.kernel() * kernelSquare) / 2.0 + 6;
        svg.centred(x - GAP / 2.0, middle, 18, window.kind.sums() ? "×" : "→", FAINT);
        double width = columns.kernel() * kernelSquare;
        if (window.kind.sums()) {
            svg.text(x, top + 12, 12, "Kernel", FAINT);
            for (int r = 0; r < rows.kernel(); r++) {
                for (int s = 0; s < columns.kernel(); s++) {
                    float factor = window.weight.at(map, c, r, s);
                    number(svg, x + s * kernelSquare, y + EDGE + r * kernelSquare, kernelSquare, factor, mostWeight);
                }
            }
            x += width + GAP;
            svg.centred(x - GAP / 2.0, middle, 18, "=", FAINT);
        }
        svg.text(x, top + 12, 12, window.kind.sums() ? "Products" : "Window", FAINT);
        for (int r = 0; r < rows.kernel(); r++) {
            for (int s = 0; s < columns.kernel(); s++) {
                drawTap(svg, c, r, s, x + s * kernelSquare, y + EDGE + r * kernelSquare, terms);
            }
        }
        return x + width + GAP;
    }

    private void drawInput(Svg svg, int channel, double top) {
        for (int r = 0; r < rows.drawn(); r++) {
            for (int s = 0; s < columns.drawn(); s++) {
                double x = EDGE + s * inputSquare;
                double y = top + EDGE + r * inputSquare;
                if (isInside(r - rows.before(), s - columns.before())) {
                    float value = window.x.at(0, channel, r - rows.before(), s - columns.before());
                    number(svg, x, y, inputSquare, value, mostInput);
                } else {
                    padding(svg, x, y, inputSquare, fill(r - rows.before(), s - columns.before()));
                }
            }
        }
        indices(svg, rows.drawn(), columns.drawn(), -rows.before(), -columns.before(), 0, top, inputSquare);
        double x = EDGE + column * columns.stride() * inputSquare;
        double y = top + EDGE + row * rows.stride() * inputSquare;
        if (rows.dilation() * columns.dilation() > 1) {
            for (int r = 0; r < rows.kernel(); r++) {
                for (int s = 0; s < columns.kernel(); s++) {
                    svg.rectangle(
                            x + s * columns.dilation() * inputSquare + 2,
                            y + r * rows.dilation() * inputSquare + 2,
                            inputSquare - 4,
                            inputSquare - 4,
                            "fill=\"none\" stroke=\"" + ACCENT + "\" stroke-width=\"2\"");
                }
            }
        }
        svg.rectangle(x, y, columns.span() * inputSquare, rows.span() * inputSquare, WINDOW);
    }

    private void drawTap(Svg svg, int c, int r, int s, double x, double y, List<Float> terms) {
        int atRow = rows.pixel(row, r);
        int atColumn = columns.pixel(column, s);
        boolean inside = isInside(atRow, atColumn);
        float value = inside ? window.x.at(0, channels[c], atRow, atColumn) : 0;
        if (window.kind.sums()) {
            float product = value * window.weight.at(map, c, r, s);
            number(svg, x, y, kernelSquare, product, mostInput * mostWeight);
            terms.add(product);
        } else if (inside) {
            number(svg, x, y, kernelSquare, value, mostInput);
            float result = window.y.at(0, map, row, column);
            if (window.kind.chooses() && Float.compare(value, result) == 0 && !terms.contains(value)) {
                svg.rectangle(x + 1, y + 1, kernelSquare - 2, kernelSquare - 2, WINDOW);
            }
            terms.add(value);
        } else {
            String fill = fill(atRow, atColumn);
            padding(svg, x, y, kernelSquare, fill);
            if (fill.equals("0")) {
                terms.add(0f);
            }
        }
    }

    private void drawOutput(Svg svg, double left, double top) {
        for (int i = 0; i < rows.out(); i++) {
            for (int j = 0; j < columns.out(); j++) {
                double x = left + EDGE + j * outputSquare;
                double y = top + EDGE + i * outputSquare;
                if (i * columns.out() + j <= row * columns.out() + column) {
                    number(svg, x, y, outputSquare, window.y.at(0, map, i, j), mostOutput);
                } else {
                    svg.rectangle(x, y, outputSquare, outputSquare, BOX);
                }
            }
        }
        indices(svg, rows.out(), columns.out(), 0, 0, left, top, outputSquare);
        svg.rectangle(
                left + EDGE + column * outputSquare,
                top + EDGE + row * outputSquare,
                outputSquare,
                outputSquare,
                WINDOW);
    }

    private static void indices(
            Svg svg, int rows, int columns, int firstRow, int firstColumn, double left, double top, int square) {
        if (square < 16) {
            return;
        }
        for (int r = 0; r < rows; r++) {
            svg.centred(left + 9, top + EDGE + (r + 0.5) * square + 4, 10.5, ValueRange.label(firstRow + r), FAINT);
        }
        for (int s = 0; s < columns; s++) {
            svg.centred(left + EDGE + (s + 0.5) * square, top + 13, 10.5, ValueRange.label(firstColumn + s), FAINT);
        }
    }

    private boolean isInside(int r, int s) {
        return r >= 0 && r < rows.length() && s >= 0 && s < columns.length();
    }

    /** What stands in a pixel of the padding; nothing behind it, where a window only is because the size was rounded up. */
    private String fill(int r, int s) {
        boolean beyond = r >= rows.length() + rows.padded() || s >= columns.length() + columns.padded();
        return beyond ? "" : window.kind.fill;
    }

    private static void number(Svg svg, double x, double y, int side, float value, float most) {
        svg.rectangle(x, y, side, side, tint(value, most) + " stroke=\"currentColor\" stroke-opacity=\".35\"");
        if (side >= 26) {
            String text = ValueRange.label(value);
            double size = Math.min(13, 1.7 * (side - 4) / text.length());
            svg.centred(x + side / 2.0, y + side / 2.0 + size * 0.36, size, text, "");
        }
    }

    private static String tint(float value, float most) {
        if (Float.isNaN(value)) {
            return "fill=\"#ff00ff\" fill-opacity=\".35\"";
        }
        double share = Math.min(1, Math.abs(value) / most);
        return share == 0
                ? "fill=\"none\""
                : "fill=\"" + (value > 0 ? "#dd4b39" : "#3478c6") + "\" fill-opacity=\"" + Svg.at(0.06 + 0.5 * share)
                        + "\"";
    }

    private static void padding(Svg svg, double x, double y, int side, String text) {
        svg.rectangle(x, y, side, side, PADDING);
        if (side >= 26) {
            svg.centred(x + side / 2.0, y + side / 2.0 + 4, 12, text, "fill-opacity=\".55\"");
        }
    }

    private String sentence(List<Float> terms) {
        float result = window.y.at(0, map, row, column);
        float bias = window.bias == null ? 0 : window.bias[map];
        String numbers = window.kind.chooses() ? list(terms) : sum(terms);
        String calculation =
                switch (window.kind) {
                    case SUM -> numbers + (window.bias == null ? "" : signed(bias) + " (bias)");
                    case LARGEST -> "largest of " + numbers;
                    case SMALLEST -> "smallest of " + numbers;
                    case MEAN, MEAN_OF_IMAGE -> "(" + numbers + ") / " + terms.size();
                };
        boolean exact = ValueRange.isExact(result)
                && ValueRange.isExact(bias)
                && terms.stream().allMatch(ValueRange::isExact);
        return "output[" + map + ", " + row + ", " + column + "] = " + calculation + (exact ? " = " : " ≈ ")
                + ValueRange.label(result);
    }

    private static String list(List<Float> terms) {
        List<String> shown =
                terms.stream().limit(MOST_TERMS).map(ValueRange::label).toList();
        return String.join(", ", shown) + (terms.size() > MOST_TERMS ? ", …" : "");
    }

    private static String sum(List<Float> all) {
        List<Float> terms =
                all.size() > MOST_TERMS ? all.stream().filter(term -> term != 0).toList() : all;
        if (terms.isEmpty()) {
            return "0";
        }
        StringBuilder text = new StringBuilder(ValueRange.label(terms.getFirst()));
        terms.stream().limit(MOST_TERMS).skip(1).forEach(term -> text.append(signed(term)));
        return text.append(terms.size() > MOST_TERMS ? " + …" : "").toString();
    }

    private static String signed(float value) {
        return value < 0 ? " − " + ValueRange.label(-value) : " + " + ValueRange.label(value);
    }

    /** Breaks a line at blanks. */
    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > 96) {
            int at = rest.lastIndexOf(' ', 96);
            lines.add(rest.substring(0, at));
            rest = rest.substring(at + 1);
        }
        lines.add(rest);
        return lines;
    }
}
