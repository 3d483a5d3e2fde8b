package receptive.check;

import java.util.List;

/**
 * Feedback as HTML, for notebooks and for the reports of the grader.
 *
 * <p>Marked cells are {@code <mark>} elements, so they are seen even where a notebook drops styles. Colours are translucent
 * and text inherits its colour, which suits light and dark pages alike.
 */
public final class FeedbackHtml {

    private static final String STYLE = """
            .receptive-test { margin: .25em 0; }
            .receptive-test small { opacity: .75; }
            .receptive-passed { color: #2a9d4a; font-weight: 700; }
            .receptive-open { color: #d1493b; font-weight: 700; }
            .receptive-total { font-weight: 600; }
            .receptive-feedback { margin: .4em 0 .8em 1.4em; padding-left: .8em; border-left: 3px solid rgba(200, 80, 60, .6); }
            .receptive-feedback p { margin: .35em 0; max-width: 46em; overflow-wrap: anywhere; }
            .receptive-sentence { font-weight: 600; }
            .receptive-mistake { padding: .3em .6em; background: rgba(230, 170, 40, .18); border-radius: 4px; }
            .receptive-line { white-space: pre-wrap; }
            .receptive-grids { display: flex; flex-wrap: wrap; gap: .6em 1.6em; }
            .receptive-grid { margin: .4em 0; max-width: 100%; overflow-x: auto; }
            .receptive-grid figcaption { font-size: .85em; opacity: .8; }
            .receptive-grid table { margin: 0; border-collapse: collapse; font-family: ui-monospace, monospace; font-size: .85em; }
            .receptive-grid td { border: 1px solid rgba(128, 128, 128, .4); padding: .15em .45em; text-align: right; }
            .receptive-grid td.receptive-marked { background: rgba(220, 60, 40, .25); outline: 2px solid rgba(220, 60, 40, .7); \
            outline-offset: -2px; font-weight: 700; }
            .receptive-grid mark { background: none; color: inherit; }
            """;

    private FeedbackHtml() {}

    /** The style sheet that the fragments of {@link #of} are written for. */
    public static String style() {
        return STYLE;
    }

    /** One feedback as a fragment. */
    public static String of(Feedback feedback) {
        StringBuilder html = new StringBuilder("<div class=\"receptive-feedback\">");
        paragraph(html, "sentence", feedback.sentence());
        boolean inGrids = false;
        for (Feedback.Part part : feedback.parts()) {
            boolean grid = part instanceof Feedback.Grid;
            if (grid != inGrids) {
                html.append(grid ? "<div class=\"receptive-grids\">" : "</div>");
                inGrids = grid;
            }
            switch (part) {
                case Feedback.Line line -> paragraph(html, "line", line.text());
                case Feedback.Mistake mistake -> paragraph(html, "mistake", mistake.text());
                case Feedback.Grid cells -> grid(html, cells);
            }
        }
        return html.append(inGrids ? "</div></div>" : "</div>").toString();
    }

    private static void paragraph(StringBuilder html, String name, String text) {
        html.append("<p class=\"receptive-")
                .append(name)
                .append("\">")
                .append(escape(text))
                .append("</p>");
    }

    private static void grid(StringBuilder html, Feedback.Grid grid) {
        html.append("<figure class=\"receptive-grid\"><figcaption>")
                .append(escape(grid.title()))
                .append("</figcaption><table>");
        for (int i = 0; i < grid.cells().size(); i++) {
            html.append("<tr>");
            List<String> row = grid.cells().get(i);
            for (int j = 0; j < row.size(); j++) {
                boolean marked = grid.marked().get(i).get(j);
                html.append(marked ? "<td class=\"receptive-marked\"><mark>" : "<td>")
                        .append(escape(row.get(j)))
                        .append(marked ? "</mark></td>" : "</td>");
            }
            html.append("</tr>");
        }
        html.append("</table></figure>");
    }

    /** Text that HTML takes for text, in elements and in quoted attributes; control characters become spaces. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t' -> escaped.append(c);
                default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
