package receptive.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.List;

/** Lays out a {@link MapGrid} and draws it: title, maps with their labels, scale. All sizes in pixels. */
final class MapDrawing {

    private static final int MARGIN = 14;
    private static final int GAP = 10;
    private static final int WIDTH = 920;
    private static final int MAP_SIZE = 112;
    private static final long MOST_PIXELS = 40_000_000;
    private static final Lettering LABEL = new Lettering(8);
    private static final Lettering TITLE = new Lettering(11);
    private static final int LABEL_HEIGHT = 16;
    private static final int TITLE_HEIGHT = 26;
    private static final int LEGEND_HEIGHT = 38;
    private static final int NOTE_HEIGHT = 15;
    private static final int SCALE_WIDTH = 160;
    private static final Color PAPER = Color.WHITE;
    private static final Color INK = new Color(0x2A2E37);
    private static final Color FAINT = new Color(0x6B7280);
    private static final Color FRAME = new Color(0xC4C9D2);

    private final MapGrid grid;
    private final MapGrid.Planes planes;
    private final ValueRange common;
    private final List<String> notes;
    private final boolean hasScale;
    private final int zoom;
    private final int across;
    private final int cellWidth;
    private final int cellHeight;
    private final int top;
    private final int width;
    private final int height;

    MapDrawing(MapGrid grid) {
        this.grid = grid;
        this.planes = grid.planes;
        this.common = grid.commonRange();
        this.notes = grid.notes();
        this.hasScale = !grid.ownRanges && planes.channels() == 1;
        this.zoom = zoom();
        this.cellWidth = cellWidth();
        this.across = across();
        this.cellHeight = planes.height() * zoom + LABEL_HEIGHT + (grid.ownRanges ? LABEL_HEIGHT : 0) + GAP;
        this.top = MARGIN + (grid.title.isEmpty() ? 0 : TITLE_HEIGHT);
        this.width = (int) width();
        this.height = (int) height();
    }

    private int zoom() {
        int shown = grid.shown();
        int side = shown <= 12 ? MAP_SIZE : shown <= 48 ? MAP_SIZE * 3 / 4 : MAP_SIZE / 2;
        int fits = Math.max(1, side / Math.max(planes.height(), planes.width()));
        if (grid.zoom == 0 && grid.columns > 0) {
            int room = (WIDTH - 2 * MARGIN) / Math.min(grid.columns, shown) - GAP;
            fits = Math.clamp(room / planes.width(), Math.min(fits, 3), fits);
        }
        int chosen = grid.zoom > 0 ? grid.zoom : fits;
        refuse((long) planes.width() * chosen, (long) planes.height() * chosen);
        return chosen;
    }

    private int cellWidth() {
        int widest = grid.ownRanges ? LABEL.width("±0.000") : 0;
        for (int i = 0; i < grid.shown(); i++) {
            widest = Math.max(widest, LABEL.width(grid.labels.apply(i)));
        }
        return Math.max(planes.width() * zoom, widest) + GAP;
    }

    private int across() {
        int shown = grid.shown();
        int fitting = Math.max(1, (WIDTH - 2 * MARGIN + GAP) / cellWidth);
        return grid.columns > 0 ? Math.min(grid.columns, shown) : Math.ceilDiv(shown, Math.ceilDiv(shown, fitting));
    }

    private long width() {
        int text = notes.stream().mapToInt(LABEL::width).max().orElse(0);
        int legend = hasScale ? SCALE_WIDTH + 2 + (text == 0 ? 0 : 16 + text) : text;
        long maps = (long) across * cellWidth - GAP + 2;
        return 2 * MARGIN + Math.max(maps, Math.max(TITLE.width(grid.title), legend));
    }

    private long height() {
        long maps = (long) Math.ceilDiv(grid.shown(), across) * cellHeight - GAP;
        long all = top + maps + MARGIN + legendHeight();
        refuse(width(), all);
        return all;
    }

    private int legendHeight() {
        return LEGEND_HEIGHT + Math.max(0, notes.size() - 2) * NOTE_HEIGHT;
    }

    private static void refuse(long width, long height) {
        if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("The picture would have " + width + "x" + height + " pixels, more than "
                    + MOST_PIXELS + ". Use a smaller zoom or show fewer maps.");
        }
    }

    /** Where the squares of a map are. */
    Rectangle place(int map) {
        int x = MARGIN + 1 + map % across * cellWidth + (cellWidth - GAP - planes.width() * zoom) / 2;
        int y = top + map / across * cellHeight + LABEL_HEIGHT;
        return new Rectangle(x, y, planes.width() * zoom, planes.height() * zoom);
    }

    Picture draw() {
        Picture picture = new Picture(width, height, true, grid.description());
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(PAPER);
        g.fillRect(0, 0, width, height);
        TITLE.draw(g, grid.title, MARGIN, MARGIN + 12, INK);
        for (int i = 0; i < grid.shown(); i++) {
            drawMap(g, picture, i);
        }
        drawLegend(g);
        g.dispose();
        return picture;
    }

    private void drawMap(Graphics2D g, Picture picture, int map) {
        Rectangle place = place(map);
        ValueRange range = grid.ownRanges ? grid.ownRange(map) : common;
        int start = planes.start(map);
        for (int y = 0; y < place.height; y++) {
            for (int x = 0; x < place.width; x++) {
                int colour = colour(start + y / zoom * planes.width() + x / zoom, range);
                picture.setRGB(place.x + x, place.y + y, colour);
            }
        }
        frame(g, place);
        double middle = place.getCenterX();
        LABEL.drawCentred(g, grid.labels.apply(map), middle, place.y - 6, INK);
        if (grid.ownRanges) {
            String text = range.signed() ? "±" + ValueRange.label(range.high()) : range.toString();
            LABEL.drawCentred(g, text, middle, place.y + place.height + 13, FAINT);
        }
    }

    /** One pixel wide, just outside; filled, since a stroke would run over into the squares. */
    private static void frame(Graphics2D g, Rectangle inside) {
        g.setColor(FRAME);
        g.fillRect(inside.x - 1, inside.y - 1, inside.width + 2, 1);
        g.fillRect(inside.x - 1, inside.y + inside.height, inside.width + 2, 1);
        g.fillRect(inside.x - 1, inside.y, 1, inside.height);
        g.fillRect(inside.x + inside.width, inside.y, 1, inside.height);
    }

    private int colour(int at, ValueRange range) {
        float[] data = grid.tensor.data();
        if (planes.channels() == 1) {
            return grid.paletteFor(range).colour(range.fraction(data[at]));
        }
        int rgb = 0;
        for (int c = 0; c < 3; c++) {
            double fraction = range.fraction(data[at + c * planes.size()]);
            if (Double.isNaN(fraction)) {
                return Palette.NOT_A_NUMBER;
            }
            rgb = rgb << 8 | (int) Math.round(255 * fraction);
        }
        return rgb;
    }

    private void drawLegend(Graphics2D g) {
        int y = height - MARGIN - legendHeight() + 8;
        if (hasScale) {
            drawScale(g, common, new Rectangle(MARGIN + 1, y, SCALE_WIDTH, 10));
        }
        int x = hasScale ? MARGIN + 1 + SCALE_WIDTH + 16 : MARGIN;
        for (int i = 0; i < notes.size(); i++) {
            LABEL.draw(g, notes.get(i), x, y + 9 + i * NOTE_HEIGHT, FAINT);
        }
    }

    private void drawScale(Graphics2D g, ValueRange range, Rectangle bar) {
        for (int i = 0; i < bar.width; i++) {
            g.setColor(new Color(grid.paletteFor(range).colour(i / (bar.width - 1.0))));
            g.fillRect(bar.x + i, bar.y, 1, bar.height);
        }
        frame(g, bar);
        int base = bar.y + bar.height + 14;
        String high = ValueRange.label(range.high());
        LABEL.draw(g, ValueRange.label(range.low()), bar.x, base, FAINT);
        LABEL.draw(g, high, bar.x + bar.width - LABEL.width(high), base, FAINT);
        if (range.low() < 0 && range.high() > 0) {
            LABEL.drawCentred(g, "0", bar.x + bar.width / 2.0, base, FAINT);
        }
    }
}
