package receptive.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** A {@link Summary} in HTML: a grid of lines in which blocks fold. */
final class SummaryHtml {

    /** A network of more layers starts with its blocks folded. */
    private static final int MANY_LAYERS = 40;

    private static final String FOLDING =
            "document.querySelectorAll('.receptive-summary details').forEach(block => block.open = %s)";

    private final Summary summary;
    private final boolean many;
    private final StringBuilder html = new StringBuilder();

    private SummaryHtml(Summary summary) {
        this.summary = summary;
        this.many = summary.rows().size() > MANY_LAYERS;
    }

    /** For a notebook, where colours come from around it: text in the ink of the notebook, everything else translucent. */
    static String fragment(Summary summary) {
        return "<style>" + resource("summary.css") + "</style>\n<div class=\"receptive-summary\">\n<p><strong>"
                + escaped(summary.name()) + "</strong> <span class=\"soft\">" + sizes(summary) + "</span></p>\n"
                + new SummaryHtml(summary).content() + "</div>\n";
    }

    static String page(Summary summary) {
        String fold = summary.lines().stream().anyMatch(SummaryLine::isBlock)
                ? "<div class=\"fold\">" + button("true", "Unfold all") + " " + button("false", "Fold all") + "</div>\n"
                : "";
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + escaped(summary.name()) + "</title>\n<style>\n" + resource("summary.css")
                + resource("summary-page.css")
                + "</style>\n</head>\n<body>\n" + fold + "<h1>" + escaped(summary.name()) + "</h1>\n<p class=\"lead\">"
                + sizes(summary) + "</p>\n<main>\n<div class=\"receptive-summary\">\n"
                + new SummaryHtml(summary).content() + "</div>\n</main>\n</body>\n</html>\n";
    }

    private static String button(String open, String label) {
        return "<button type=\"button\" onclick=\"" + FOLDING.formatted(open) + "\">" + label + "</button>";
    }

    private static String sizes(Summary summary) {
        int layers = summary.lines().stream().mapToInt(SummaryLine::layers).sum();
        return Amounts.sizes(summary.input()).replace('x', '×') + " to "
                + Amounts.sizes(summary.output()).replace('x', '×') + ", " + layers
                + (layers == 1 ? " layer" : " layers");
    }

    private String content() {
        tiles();
        bars();
        html.append("<div class=\"row head\"><span class=\"name\">layer</span><span class=\"type-head\">type</span>"
                + "<span class=\"in\">input</span><span class=\"out\">output</span>"
                + "<span class=\"n count\">parameters</span><span class=\"n share-head\">share</span>"
                + "<span class=\"n macs\">MACs</span><span class=\"n field\">field</span>"
                + "<span class=\"n jump\">jump</span><span class=\"n memory\">memory</span>"
                + "<span class=\"from\">connected to</span></div>\n");
        summary.lines().forEach(line -> line(line, 0));
        html.append("<ul class=\"notes\">\n");
        SummaryTable.notes(summary)
                .forEach(note -> html.append("<li>").append(escaped(note)).append("</li>\n"));
        html.append(
                "<li>Field and jump: how many pixels of the input a value sees, and how far apart neighbours look.</li>\n");
        html.append("</ul>\n");
        return html.toString();
    }

    private void tiles() {
        Figures total = summary.total();
        html.append("<dl class=\"tiles\">\n");
        tile("Parameters", Amounts.rounded(total.parameters()), Amounts.exact(total.parameters()));
        tile("MACs", Amounts.rounded(total.macs()), Amounts.exact(total.macs()));
        tile("Memory of parameters", Amounts.bytes(total.parameterBytes()), "32-bit floats");
        tile("Memory of activations", Amounts.bytes(total.activationBytes()), "one input");
        if (total.fixed() > 0) {
            tile("Not trainable", Amounts.rounded(total.fixed()), Amounts.exact(total.fixed()));
        }
        html.append("</dl>\n");
    }

    private void tile(String label, String value, String exactly) {
        html.append("<div><dt>").append(label).append("</dt><dd>").append(value);
        html.append("<small>").append(exactly).append("</small></dd></div>\n");
    }

    /** Which kinds of layers the parameters, the work and the memory are in. */
    private void bars() {
        html.append("<div class=\"bars\">\n");
        bar("parameters", Figures::parameters);
        bar("MACs", Figures::macs);
        bar("activations", Figures::activations);
        html.append("</div>\n<ul class=\"legend\">\n");
        for (LayerKind kind : LayerKind.values()) {
            if (summary.rows().stream().anyMatch(row -> LayerKind.of(row.layer()) == kind)) {
                html.append("<li class=\"").append(kind.css()).append("\">");
                html.append(kind.label()).append("</li>\n");
            }
        }
        html.append("</ul>\n");
    }

    private void bar(String label, ToLongFunction<Figures> figure) {
        Map<LayerKind, Long> sums = new TreeMap<>();
        summary.rows()
                .forEach(row -> sums.merge(LayerKind.of(row.layer()), figure.applyAsLong(row.figures()), Long::sum));
        long whole = sums.values().stream().mapToLong(Long::longValue).sum();
        String spoken = sums.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey().label() + " " + Amounts.share(entry.getValue(), whole))
                .collect(Collectors.joining(", "));
        html.append("<span class=\"soft\">").append(label);
        html.append("</span><div class=\"bar\" role=\"img\" title=\"")
                .append(escaped(spoken))
                .append("\" aria-label=\"")
                .append(escaped(label + ": " + spoken))
                .append("\">");
        sums.forEach((kind, sum) -> {
            if (sum > 0) {
                html.append("<span class=\"").append(kind.css()).append("\" style=\"flex:");
                html.append(percent(sum, whole)).append(" 0 0\"></span>");
            }
        });
        html.append("</div>\n");
    }

    private void line(SummaryLine line, int depth) {
        if (!line.isBlock()) {
            cells(line, depth, "div");
            return;
        }
        boolean open =
                !many || line.row().name().indexOf('.') >= 0 && line.parts().size() == line.layers();
        html.append(open ? "<details open>" : "<details>");
        cells(line, depth, "summary");
        line.parts().forEach(part -> line(part, depth + 1));
        html.append("</details>\n");
    }

    private void cells(SummaryLine line, int depth, String element) {
        Summary.Row row = line.row();
        Figures figures = line.total();
        Figures whole = summary.total();
        LayerKind kind = LayerKind.of(row.layer());
        boolean costs = figures.parameters() > 0 || figures.macs() > 0;
        html.append('<').append(element).append(" class=\"row ").append(kind.css());
        html.append(costs ? "\"" : " plain\"").append(depth == 0 ? ">" : " style=\"--depth:" + depth + "\">");
        String settings =
                row.settings().isEmpty() ? "" : " <span class=\"soft\">" + escaped(row.settings()) + "</span>";
        cell("name", escaped(line.label()));
        cell("type", escaped(row.type()) + settings);
        cell("in", Amounts.sizes(row.input()));
        cell("out", Amounts.sizes(row.output()));
        String sum = line.isBlock() ? " sum" : "";
        number("count" + sum, "parameters", figures.parameters() == 0 ? "-" : Amounts.exact(figures.parameters()));
        html.append("<span class=\"n share").append(sum).append("\" style=\"--part:");
        html.append(percent(figures.parameters(), whole.parameters())).append("\">");
        html.append(escaped(Amounts.share(figures.parameters(), whole.parameters())))
                .append("</span>");
        number("macs" + sum, "MACs", figures.macs() == 0 ? "-" : Amounts.exact(figures.macs()));
        number("field", "field", row.field().size());
        number("jump", "jump", row.field().jump());
        number("memory" + sum, "memory", figures.activations() == 0 ? "-" : Amounts.bytes(figures.activationBytes()));
        from(row);
        html.append("</").append(element).append(">\n");
    }

    /** Many branches would make a line high; their names wait under the pointer. */
    private void from(Summary.Row row) {
        String sources = escaped(String.join(", ", SummaryTable.sources(row)));
        if (row.connectedTo().size() > 2) {
            html.append("<span class=\"from\" title=\"").append(sources).append("\">");
            html.append(row.connectedTo().size()).append(" branches</span>");
        } else {
            cell("from", sources);
        }
    }

    private void cell(String css, String content) {
        html.append("<span class=\"").append(css).append("\">").append(content).append("</span>");
    }

    private void number(String css, String label, String value) {
        html.append("<span class=\"n ").append(css).append(value.equals("-") ? " none" : "");
        html.append("\" data-label=\"")
                .append(label)
                .append("\">")
                .append(value)
                .append("</span>");
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "0" : String.format(Locale.ROOT, "%.2f", 100.0 * part / whole);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) {
        try (InputStream style = SummaryHtml.class.getResourceAsStream(name)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
