package receptive.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import receptive.model.Shape;

/**
 * Draws the items of an {@link Outline}: as volumes, as boxes, or as a frame with the ways through a block.
 *
 * <p>A volume is as high as its maps, as deep as they are wide and as thick as there are channels, each edge by the square
 * root of the number: so 227 pixels and 6 fit into one picture.
 */
final class DiagramParts {

    private static final double VOLUME_AREA = 138;
    private static final double TALLEST = 104;
    private static final double THICKEST = 46;
    private static final double LEAST = 5;
    private static final double OBLIQUE = 0.3;
    private static final double TILE = 104;

    /** Half the height of the mark where ways meet. */
    private static final double HALF = 12;

    private static final String FAINT = "fill-opacity=\".68\"";

    private final double mostPixels;
    private final double mostChannels;
    private final double mostFeatures;

    DiagramParts(List<Outline.Item> items) {
        this.mostPixels = most(items, 3, 1);
        this.mostChannels = most(items, 3, 0);
        this.mostFeatures = most(items, 1, 0);
    }

    private static double most(List<Outline.Item> items, int rank, int axis) {
        return items.stream()
                .map(Outline.Item::output)
                .filter(shape -> shape.rank() == rank)
                .mapToDouble(shape -> axis == 0 ? shape.size(0) : Math.max(shape.size(1), shape.size(2)))
                .max()
                .orElse(1);
    }

    static String colour(Outline.Kind kind) {
        return switch (kind) {
            case INPUT, OTHER -> "#7b8494";
            case CONVOLUTION -> "#2f7fe0";
            case POOLING -> "#12a594";
            case DENSE -> "#9a5bd6";
            case BLOCK -> "#e08a1e";
        };
    }

    static String shape(Shape shape) {
        return shape.dimensions().stream().map(String::valueOf).collect(Collectors.joining("×"));
    }

    static String count(long parameters) {
        return String.format(Locale.ROOT, "%,d", parameters);
    }

    /** A volume with its texts below: how an item is drawn that stands by itself. */
    Piece tile(Outline.Item item, int times) {
        Outline.Kind kind = item instanceof Outline.Stage stage ? stage.kind() : Outline.Kind.BLOCK;
        List<String> words = item instanceof Outline.Stage stage
                ? stage.words()
                : List.of(((Outline.Block) item).title() + (times > 1 ? " ×" + times : ""));
        List<String> texts = new ArrayList<>(words);
        item.then().forEach(word -> {
            int last = texts.size() - 1;
            boolean fits = texts.size() > words.size() && texts.get(last).length() + word.length() < 17;
            if (fits) {
                texts.set(last, texts.get(last) + ", " + word);
            } else {
                texts.add("+ " + word);
            }
        });
        String name = item.name() + (times > 1 ? " …" : "");
        double width = Math.max(TILE, Svg.boldWidth(name, 13.5) + 6);
        for (String text : texts) {
            width = Math.max(width, Svg.width(text, 11.5) + 4);
        }
        Svg svg = new Svg();
        double half = drawVolume(svg, item.output(), kind, width / 2);
        double y = VOLUME_AREA + 18;
        svg.centred(width / 2, y, 13.5, name, "font-weight=\"650\"");
        svg.centred(width / 2, y += 17, 12.5, shape(item.output()), "");
        for (String text : texts) {
            svg.centred(width / 2, y += 15, 11.5, text, FAINT);
        }
        if (item.parameters() > 0) {
            String each = times > 1 ? count(item.parameters()) + " each" : count(item.parameters());
            svg.centred(width / 2, y += 15, 11.5, each, "fill=\"" + colour(kind) + "\" font-weight=\"600\"");
        }
        return new Piece(svg, width, y + 6, VOLUME_AREA / 2, width / 2 - half, width / 2 + half);
    }

    /** Draws the volume around {@code x}; returns half its width. */
    private double drawVolume(Svg svg, Shape shape, Outline.Kind kind, double x) {
        double height = LEAST;
        double depth = LEAST;
        double thickness = LEAST;
        if (shape.rank() == 3) {
            height += TALLEST * Math.sqrt(shape.size(1) / mostPixels);
            depth += TALLEST * Math.sqrt(shape.size(2) / mostPixels);
            thickness += THICKEST * Math.sqrt(shape.size(0) / mostChannels);
        } else {
            height += TALLEST * Math.sqrt(shape.elements() / mostFeatures);
            thickness += 3;
        }
        double skew = depth * OBLIQUE;
        double left = x - (thickness + skew) / 2;
        double top = VOLUME_AREA / 2 - (height - skew) / 2;
        String colour = colour(kind);
        String edge = " stroke=\"" + colour + "\" stroke-width=\"1.3\" stroke-linejoin=\"round\"";
        String fill = "fill=\"" + colour + "\" fill-opacity=\"";
        svg.path(
                "M" + Svg.point(left, top) + "l" + Svg.point(skew, -skew) + "h" + Svg.at(thickness) + "l"
                        + Svg.point(-skew, skew) + "z",
                fill + ".45\"" + edge);
        svg.path(
                "M" + Svg.point(left + thickness, top) + "l" + Svg.point(skew, -skew) + "v" + Svg.at(height) + "l"
                        + Svg.point(-skew, skew) + "z",
                fill + ".18\"" + edge);
        svg.rectangle(left, top, thickness, height, fill + ".3\"" + edge);
        return (thickness + skew) / 2;
    }

    /** A box with its texts inside: how an item is drawn within a block. */
    private Piece box(Outline.Stage stage) {
        List<String> texts = new ArrayList<>();
        texts.add(String.join(", ", stage.words()));
        if (!stage.then().isEmpty()) {
            texts.add("+ " + String.join(", ", stage.then()));
        }
        texts.add(shape(stage.output()) + (stage.parameters() > 0 ? " · " + count(stage.parameters()) : ""));
        double width = 0;
        for (int i = 0; i < texts.size(); i++) {
            width = Math.max(width, (i == 0 ? Svg.boldWidth(texts.get(i), 12.5) : Svg.width(texts.get(i), 11)) + 18);
        }
        double height = 12 + 15.5 * texts.size();
        String colour = colour(stage.kind());
        Svg svg = new Svg()
                .rectangle(
                        0,
                        0,
                        width,
                        height,
                        "rx=\"6\" fill=\"" + colour + "\" fill-opacity=\".16\" stroke=\"" + colour
                                + "\" stroke-width=\"1.3\"");
        for (int i = 0; i < texts.size(); i++) {
            svg.centred(
                    width / 2, 18 + 15.5 * i, i == 0 ? 12.5 : 11, texts.get(i), i == 0 ? "font-weight=\"600\"" : FAINT);
        }
        return new Piece(svg, width, height, height / 2, 0, width);
    }

    /** A frame around the ways through a block, from a fork to where they meet. */
    Piece frame(Outline.Block block) {
        List<Piece> ways = new ArrayList<>();
        double widest = 0;
        for (Outline.Branch branch : block.branches()) {
            Piece way = way(branch);
            ways.add(way);
            widest = Math.max(widest, way.width());
        }
        boolean sum = block.join().equals("+");
        double fork = 18;
        double start = fork + 26;
        double end = start + widest + 24;
        double radius = sum ? HALF : 26;
        double join = end + radius + 6;
        double top = 40;
        double y = top;
        List<Double> middles = new ArrayList<>();
        Svg svg = new Svg();
        for (Piece way : ways) {
            middles.add(y + way.middle());
            y += way.height() + 16;
        }
        double middle = sum ? middles.getFirst() : (middles.getFirst() + middles.getLast()) / 2;
        for (int i = 0; i < ways.size(); i++) {
            drawWay(svg, ways.get(i), block.branches().get(i), fork, start, join, middle, middles.get(i), radius);
        }
        svg.circle(fork, middle, 3.5, "fill=\"currentColor\" fill-opacity=\".7\"");
        svg.path("M" + Svg.point(0, middle) + "H" + Svg.at(fork), Svg.LINE);
        drawJoin(svg, join, middle, radius, block);
        String heading =
                block.name() + ": " + (sum ? "residual block" : "concatenation") + " to " + shape(block.output())
                        + ", " + count(block.parameters()) + " parameters"
                        + (block.then().isEmpty() ? "" : ", then " + String.join(", ", block.then()));
        double right = Math.max(join + radius + 16, Svg.boldWidth(heading, 13) + 24);
        double bottom = y + 2;
        svg.path("M" + Svg.point(join + radius, middle) + "H" + Svg.at(right), Svg.LINE);
        svg.text(12, 22, 13, heading, "font-weight=\"600\"");
        svg.rectangle(
                0,
                0,
                right,
                bottom,
                "rx=\"10\" fill=\"" + colour(Outline.Kind.BLOCK) + "\" fill-opacity=\".06\" stroke=\""
                        + colour(Outline.Kind.BLOCK) + "\" stroke-opacity=\".7\" stroke-dasharray=\"5 4\"");
        return new Piece(svg, right, bottom, middle, 0, right);
    }

    private Piece way(Outline.Branch branch) {
        if (branch.items().isEmpty()) {
            Svg label = new Svg().text(0, 10, 11, "identity", FAINT);
            return new Piece(label, Svg.width("identity", 11), 24, 16, 0, 0);
        }
        return Piece.chain(branch.items().stream()
                .map(item -> item instanceof Outline.Block inner ? frame(inner) : box((Outline.Stage) item))
                .toList());
    }

    private static void drawWay(
            Svg svg,
            Piece way,
            Outline.Branch branch,
            double fork,
            double start,
            double join,
            double middle,
            double y,
            double radius) {
        String elbow = "M" + Svg.point(fork, middle) + "V" + Svg.at(y);
        double leave = fork;
        if (!branch.items().isEmpty()) {
            svg.path(elbow + "H" + Svg.at(start - 12), Svg.LINE);
            svg.arrow(start - 12, y, start + way.entry() - 2, y);
            leave = start + way.exit();
        } else {
            svg.path(elbow, Svg.LINE);
        }
        if (y == middle) {
            svg.arrow(leave, y, join - radius - 2, y);
        } else {
            svg.path("M" + Svg.point(leave, y) + "H" + Svg.at(join), Svg.LINE);
            svg.arrow(join, y, join, y < middle ? middle - HALF - 2 : middle + HALF + 2);
        }
        svg.group(start, y - way.middle(), way.svg());
    }

    private static void drawJoin(Svg svg, double x, double y, double radius, Outline.Block block) {
        String look = "fill=\"" + colour(Outline.Kind.BLOCK) + "\" fill-opacity=\".25\" stroke=\""
                + colour(Outline.Kind.BLOCK) + "\" stroke-width=\"1.3\"";
        svg.rectangle(x - radius, y - HALF, 2 * radius, 2 * HALF, "rx=\"" + HALF + "\" " + look);
        svg.centred(x, y + (block.join().equals("+") ? 5.5 : 4), block.join().equals("+") ? 17 : 12, block.join(), "");
    }
}
