package receptive.pictures;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Lines and text that stay sharp at any size: SVG.
 *
 * @param title plain text
 * @param svg one {@code <svg>} element; its lines and letters take the colour of the text around
 * @param text what it shows, in plain text
 */
public record Drawing(String title, String svg, String text) implements Displayable {

    /** In a file of its own there is no text around, so the colour is stated. */
    private static final String INK = "<style>svg{color:#1c1f26}@media (prefers-color-scheme:dark)"
            + "{svg{color:#e4e6eb;background:#15171c}}@media print{svg{color:#000;background:none}}</style>";

    /** Tells the running kernel, if there is one, how to show it. */
    public Drawing {
        NotebookKernel.tell();
    }

    /** The drawing at its own size; where there is less room it scrolls sideways instead of becoming too small to read. */
    @Override
    public String toHtml() {
        return "<div style=\"max-width:100%;overflow-x:auto\">" + svg + "</div>";
    }

    /**
     * Writes an SVG file, or a page.
     *
     * @param file where to, {@code .svg} or {@code .html}
     */
    @Override
    public void saveTo(Path file) {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".svg")) {
            int inside = svg.indexOf('>') + 1;
            Html.write(file, svg.substring(0, inside) + INK + svg.substring(inside) + "\n");
        } else {
            new Html(title, toHtml(), text).saveTo(file);
        }
    }

    /** What it shows, in plain text. */
    @Override
    public String toString() {
        return text;
    }
}
