package receptive.pictures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import receptive.engine.Shapes;
import receptive.model.Network;

/**
 * A network as a drawing: the volumes that flow through it, with names, shapes, what each layer does and how many
 * parameters it has.
 *
 * <p>Small layers (activations, normalisation, dropout, flatten) stand with the layer they follow. A row that becomes too
 * long goes on below. In a network of more than 24 layers the blocks with branches are folded into one volume each, and
 * equal blocks in a row into one that says how many; {@link #unfolded} draws them all.
 *
 * <pre>{@code
 * Diagram.of(LeNet.lenet5(10))
 * Diagram.of(network).unfolded().saveTo(Path.of("network.svg"));
 * }</pre>
 */
public final class Diagram implements Displayable {

    private static final int WIDE = 1000;
    private static final int NARROW = 350;

    private static final int MOST_UNFOLDED = 24;

    private final Network network;
    private final List<Outline.Item> items;
    private final boolean folded;

    private Diagram(Network network, List<Outline.Item> items, boolean folded) {
        this.network = network;
        this.items = items;
        this.folded = folded;
        NotebookKernel.tell();
    }

    /**
     * The diagram of a network.
     *
     * @throws IllegalArgumentException if a layer does not fit the one before it; the message names the layer
     */
    public static Diagram of(Network network) {
        List<Outline.Item> items = Outline.of(network);
        return new Diagram(network, items, size(items) > MOST_UNFOLDED);
    }

    private static int size(List<Outline.Item> items) {
        return items.stream()
                .mapToInt(item -> item instanceof Outline.Block block
                        ? block.branches().stream()
                                .mapToInt(branch -> size(branch.items()))
                                .sum()
                        : 1)
                .sum();
    }

    /** The same with the inside of all blocks. */
    public Diagram unfolded() {
        return new Diagram(network, items, false);
    }

    /** The same with each block as one volume. */
    public Diagram folded() {
        return new Diagram(network, items, true);
    }

    /** The drawing, about 1000 pixels wide. */
    public Drawing drawing() {
        return drawing(WIDE);
    }

    private Drawing drawing(int width) {
        Piece body = Piece.wrapped(pieces(), width, width == WIDE ? 22 : 10);
        long parameters = items.stream().mapToLong(Outline.Item::parameters).sum();
        String text = network.name() + ": " + DiagramParts.shape(network.input()) + " to "
                + DiagramParts.shape(Shapes.output(network.body(), network.input())) + ", "
                + DiagramParts.count(parameters) + " parameters";
        Svg svg = new Svg().text(0, 18, 17, network.name(), "font-weight=\"650\"");
        svg.text(0, 38, 12.5, text.substring(network.name().length() + 2), "fill-opacity=\".68\"");
        svg.group(12, 58, body.svg());
        double bottom = legend(svg, 58 + body.height() + 30, Math.min(width, body.width() + 12));
        return new Drawing(network.name(), svg.element(text, Math.max(body.width() + 16, 330), bottom + 8), text);
    }

    private List<Piece> pieces() {
        DiagramParts parts = new DiagramParts(items);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Outline.Item item = items.get(i);
            if (!(item instanceof Outline.Block block)) {
                pieces.add(parts.tile(item, 1));
            } else if (!folded) {
                pieces.add(parts.frame(block));
            } else {
                int last = i;
                while (last + 1 < items.size() && isLike(block, items.get(last + 1))) {
                    last++;
                }
                pieces.add(parts.tile(block, last - i + 1));
                i = last;
            }
        }
        return pieces;
    }

    private static boolean isLike(Outline.Block block, Outline.Item next) {
        return next instanceof Outline.Block other
                && other.join().equals(block.join())
                && other.branches().equals(block.branches())
                && other.then().equals(block.then());
    }

    private boolean shows(Outline.Kind kind) {
        return shows(kind, items);
    }

    private boolean shows(Outline.Kind kind, List<Outline.Item> within) {
        return within.stream().anyMatch(item -> switch (item) {
            case Outline.Stage stage -> stage.kind() == kind;
            case Outline.Block block ->
                kind == Outline.Kind.BLOCK
                        || !folded && block.branches().stream().anyMatch(branch -> shows(kind, branch.items()));
        });
    }

    private double legend(Svg svg, double top, double width) {
        double x = 0;
        double y = top;
        for (Outline.Kind kind : Outline.Kind.values()) {
            if (kind == Outline.Kind.INPUT || kind == Outline.Kind.OTHER || !shows(kind)) {
                continue;
            }
            String name = kind.name().toLowerCase(Locale.ROOT);
            String colour = DiagramParts.colour(kind);
            svg.rectangle(
                    x, y - 9, 11, 11, "rx=\"2\" fill=\"" + colour + "\" fill-opacity=\".4\" stroke=\"" + colour + "\"");
            svg.text(x + 17, y, 11.5, name, "fill-opacity=\".75\"");
            x += 17 + Svg.width(name, 11.5) + 18;
            if (x > width - 90) {
                x = 0;
                y += 18;
            }
        }
        String note = "Edges grow as √height, √width, √channels.";
        boolean fits = x + Svg.width(note, 11.5) < width;
        svg.text(fits ? x : 0, fits || x == 0 ? y : y + 18, 11.5, note, "fill-opacity=\".75\"");
        return fits || x == 0 ? y : y + 18;
    }

    /** The drawing, and another with shorter rows for narrow screens. */
    @Override
    public String toHtml() {
        return "<style>.receptive-narrow{display:none}@media(max-width:640px){.receptive-narrow{display:block}"
                + ".receptive-wide{display:none}}</style>\n<div class=\"receptive-wide\">"
                + drawing().toHtml()
                + "</div>\n<div class=\"receptive-narrow\">" + drawing(NARROW).toHtml() + "</div>";
    }

    /** Writes the drawing as an SVG file, or a page; {@code .svg} or {@code .html}. */
    @Override
    public void saveTo(Path file) {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".svg")) {
            drawing().saveTo(file);
        } else {
            new Html(network.name(), toHtml(), toString()).saveTo(file);
        }
    }

    /** The network's name, shapes and number of parameters. */
    @Override
    public String toString() {
        return drawing().text();
    }
}
