package receptive.bench;

import static receptive.bench.ReportText.number;

import java.util.List;
import java.util.Map;

/** Bars that lie side by side, drawn as SVG: one group for each name, one bar for each number of threads. */
final class Bars {

    private static final int WIDTH = 860;
    private static final int LEFT = 170;
    private static final int RIGHT = 60;
    private static final int TOP = 30;
    private static final int BAR = 13;
    private static final int GAP = 11;

    private Bars() {}

    /**
     * The picture, with a line at 1.
     *
     * @param values for each name and number of threads
     */
    static String svg(Map<String, Map<Integer, Double>> values, List<Integer> threads) {
        double most = values.values().stream()
                .flatMap(group -> group.values().stream())
                .mapToDouble(Double::doubleValue)
                .reduce(1, Math::max);
        double step = most > 4 ? 1 : 0.5;
        double scale = (WIDTH - LEFT - RIGHT) / (Math.ceil(most / step) * step);
        int group = threads.size() * BAR + GAP;
        int bottom = TOP + values.size() * group;
        StringBuilder svg = new StringBuilder("<svg role=\"img\" viewBox=\"0 0 " + WIDTH + " " + (bottom + 24)
                + "\" aria-label=\"Bars, a group for each case; the table below has the numbers.\">\n");
        legend(svg, threads);
        for (int i = 0; i * step <= Math.ceil(most / step) * step; i++) {
            double x = LEFT + i * step * scale;
            boolean one = Math.abs(i * step - 1) < 1e-9;
            svg.append("<line class=\"%s\" x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\"/>\n"
                    .formatted(one ? "one-line" : "grid", place(x), place(x), TOP - 6, bottom));
            svg.append("<text class=\"soft\" text-anchor=\"middle\" x=\"%s\" y=\"%d\">%s</text>\n"
                    .formatted(place(x), bottom + 17, number("%.1f", i * step)));
        }
        int y = TOP;
        for (Map.Entry<String, Map<Integer, Double>> named : values.entrySet()) {
            svg.append("<text text-anchor=\"end\" x=\"%d\" y=\"%s\">%s</text>\n"
                    .formatted(
                            LEFT - 10,
                            place(y + threads.size() * BAR / 2.0 + 4.5),
                            ReportPage.escaped(named.getKey())));
            for (int series = 0; series < threads.size(); series++) {
                Double value = named.getValue().get(threads.get(series));
                if (value != null) {
                    svg.append("<rect class=\"series-%d\" x=\"%d\" y=\"%d\" width=\"%s\" height=\"%d\"/>\n"
                            .formatted(series % 2, LEFT, y + series * BAR, place(value * scale), BAR - 1));
                    svg.append("<text class=\"soft\" x=\"%s\" y=\"%d\">%s</text>\n"
                            .formatted(place(LEFT + value * scale + 5), y + series * BAR + 10, number("%.2f", value)));
                }
            }
            y += group;
        }
        return svg.append("</svg>\n").toString();
    }

    private static void legend(StringBuilder svg, List<Integer> threads) {
        for (int series = 0; series < threads.size(); series++) {
            int x = LEFT + 110 * series;
            svg.append("<rect class=\"series-%d\" x=\"%d\" y=\"0\" width=\"12\" height=\"12\"/>"
                            .formatted(series % 2, x))
                    .append("<text x=\"%d\" y=\"11\">%s</text>\n"
                            .formatted(x + 18, ReportText.inWords(threads.get(series))));
        }
    }

    private static String place(double value) {
        return number("%.1f", value);
    }
}
