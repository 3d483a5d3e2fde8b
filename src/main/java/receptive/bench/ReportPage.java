package receptive.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A {@link Report} as a page of HTML that needs nothing besides itself: a picture of the ratios, and the tables. */
public final class ReportPage {

    private static final String STYLE = "report.css";

    private final Report report;
    private final StringBuilder html = new StringBuilder();

    private ReportPage(Report report) {
        this.report = report;
    }

    /** The page. Without peers the picture shows shares of the processor's peak. */
    public static String of(Report report) {
        return new ReportPage(report).page();
    }

    private String page() {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>The engine beside its peers</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<h1>The engine beside its peers</h1>\n<p class=\"lead\">")
                .append(escaped(report.machine().line()))
                .append("</p>\n<section>\n");
        picture();
        html.append("</section>\n");
        report.threads().forEach(this::table);
        return html.append("</body>\n</html>\n").toString();
    }

    private void picture() {
        boolean ratios =
                report.results().stream().anyMatch(result -> result.bestPeer().isPresent());
        Map<String, Map<Integer, Double>> values = new LinkedHashMap<>();
        for (Result result : report.results()) {
            Map<Integer, Double> ofCase = values.computeIfAbsent(result.what().name(), _ -> new TreeMap<>());
            if (ratios) {
                result.ratio(result.ours()).ifPresent(ratio -> ofCase.put(result.threads(), ratio));
            } else if (result.macs() > 0) {
                ofCase.put(result.threads(), report.shareOfPeak(result, result.ours()));
            }
        }
        values.values().removeIf(Map::isEmpty);
        html.append("<h2>")
                .append(ratios ? "Times as fast as the best peer" : "Operations a second, as a share of the peak")
                .append("</h2>\n")
                .append(Bars.svg(values, report.threads()));
    }

    private void table(int threads) {
        html.append("<section>\n<h2>")
                .append(escaped(ReportText.title(report, threads)))
                .append("</h2>\n<table>\n<tr>");
        ReportText.HEADINGS.forEach(
                heading -> html.append("<th>").append(heading).append("</th>"));
        html.append("</tr>\n");
        for (Result result : report.results(threads)) {
            for (Entry entry : result.entries()) {
                html.append(entry == result.ours() ? "<tr class=\"first\">" : "<tr>");
                List<String> cells = ReportText.cells(report, result, entry);
                cells.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
                html.append("</tr>\n");
            }
        }
        html.append("</table>\n");
        report.meanRatio(threads)
                .ifPresent(mean -> html.append("<p>Geometric mean of the ratios over the convolutions: ")
                        .append(ReportText.number("%.2f", mean))
                        .append("</p>\n"));
        html.append("</section>\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String style() {
        try (InputStream in = ReportPage.class.getResourceAsStream(STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
