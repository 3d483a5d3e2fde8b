package receptive.pictures;

import java.nio.file.Path;
import java.util.List;

/**
 * Colours side by side, each with a caption.
 *
 * <pre>{@code
 * Swatches.of("FF0000", "00FF00", "FFFF00").captions("red", "green", "red and green")
 * }</pre>
 */
public final class Swatches implements Displayable {

    private static final int WIDTH = 104;
    private static final int HEIGHT = 56;
    private static final int GAP = 12;
    private static final int ACROSS = 8;
    private static final int BELOW = 22;

    private final List<String> colours;
    private final List<String> captions;

    private Swatches(List<String> colours, List<String> captions) {
        this.colours = colours;
        this.captions = captions;
        NotebookKernel.tell();
    }

    /**
     * Swatches whose captions are the colours' codes.
     *
     * @param hex colours of six hexadecimal digits each, without {@code #}
     * @throws IllegalArgumentException if a text is no such colour
     */
    public static Swatches of(String... hex) {
        for (String colour : hex) {
            if (!colour.matches("[0-9a-fA-F]{6}")) {
                throw new IllegalArgumentException(
                        "A swatch takes a colour of six hexadecimal digits but got \"" + colour + "\".");
            }
        }
        return new Swatches(List.of(hex), List.of(hex));
    }

    /**
     * The same colours with other captions.
     *
     * @param texts one for each colour
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Swatches captions(String... texts) {
        if (texts.length != colours.size()) {
            throw new IllegalArgumentException(
                    "There are " + colours.size() + " colours but " + texts.length + " captions.");
        }
        return new Swatches(colours, List.of(texts));
    }

    /** The drawing, eight colours in a row. */
    public Drawing drawing() {
        Svg svg = new Svg();
        for (int i = 0; i < colours.size(); i++) {
            double x = 1 + i % ACROSS * (WIDTH + GAP);
            double y = 1 + i / ACROSS * (double) (HEIGHT + BELOW + GAP);
            String look = "rx=\"5\" fill=\"#" + colours.get(i) + "\" stroke=\"currentColor\" stroke-opacity=\".3\"";
            svg.rectangle(x, y, WIDTH, HEIGHT, look);
            svg.centred(x + WIDTH / 2.0, y + HEIGHT + BELOW - 6, 13, captions.get(i), "");
        }
        int rows = (colours.size() + ACROSS - 1) / ACROSS;
        double width = Math.min(colours.size(), ACROSS) * (WIDTH + GAP) - GAP + 2.0;
        double height = rows * (HEIGHT + BELOW + GAP) - GAP + 2.0;
        return new Drawing("Colours", svg.element(toString(), width, height), toString());
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

    /** The captions. */
    @Override
    public String toString() {
        return String.join(", ", captions);
    }
}
