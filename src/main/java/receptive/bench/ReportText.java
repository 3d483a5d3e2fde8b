package receptive.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import receptive.engine.TextTable;

/** A {@link Report} as text. */
public final class ReportText {

    static final List<String> HEADINGS = List.of(
            "case", "candidate", "best ms", "median ms", "GF/s", "of peak", "ratio", "by medians", "difference");

    private ReportText() {}

    /** A table for each number of threads, one line per candidate; ratios are to the best peer. */
    public static String of(Report report) {
        StringBuilder text = new StringBuilder(report.machine().line()).append('\n');
        for (int threads : report.threads()) {
            List<Result> results = report.results(threads);
            text.append('\n').append(title(report, threads)).append("\n\n");
            TextTable table = new TextTable(HEADINGS, column -> column > 1);
            for (Result result : results) {
                for (Entry entry : result.entries()) {
                    table.add(cells(report, result, entry));
                }
            }
            text.append(table.text());
            report.meanRatio(threads).ifPresent(mean -> text.append("Geometric mean of the ratios over ")
                    .append(convolutions(results))
                    .append(": ")
                    .append(number("%.2f", mean))
                    .append('\n'));
        }
        return text.toString();
    }

    /** What a table is of: {@code Batch 1, 2 threads, FMA peak 234 GF/s}. */
    static String title(Report report, int threads) {
        int batch = report.results(threads).stream()
                .mapToInt(Result::batch)
                .findFirst()
                .orElse(1);
        return "Batch " + batch + ", " + inWords(threads) + ", FMA peak "
                + number("%.0f", report.peaks().get(threads)) + " GF/s, " + report.rounds() + " rounds";
    }

    static List<String> cells(Report report, Result result, Entry entry) {
        boolean counted = result.macs() > 0;
        List<String> cells = new ArrayList<>();
        cells.add(entry == result.ours() ? result.what().name() : "");
        cells.add(entry.candidate());
        cells.add(milliseconds(entry.times().best()));
        cells.add(milliseconds(entry.times().median()));
        cells.add(counted ? number("%.1f", entry.times().gigaflops(result.macs())) : "");
        cells.add(counted ? number("%.0f %%", 100 * report.shareOfPeak(result, entry)) : "");
        cells.add(ratio(result.ratio(entry)));
        cells.add(ratio(result.medianRatio(entry)));
        cells.add(number("%.0e", entry.difference()));
        return cells;
    }

    /** One result in a line: {@code VGG conv5, 2 threads: Receptive 2.61 ms, oneDNN 3.80 ms; ratio 1.46}. */
    static String line(Result result) {
        String times = result.entries().stream()
                .map(entry ->
                        entry.candidate() + " " + milliseconds(entry.times().best()) + " ms")
                .collect(Collectors.joining(", "));
        OptionalDouble ratio = result.ratio(result.ours());
        return result.what().name() + ", " + inWords(result.threads()) + ": " + times
                + (ratio.isPresent() ? "; ratio " + ratio(ratio) : "");
    }

    private static String convolutions(List<Result> results) {
        long count = results.stream()
                .filter(result -> result.what().kind() == Case.Kind.CONVOLUTION)
                .count();
        return count == 1 ? "1 convolution" : count + " convolutions";
    }

    static String inWords(int threads) {
        return threads == 1 ? "1 thread" : threads + " threads";
    }

    static String ratio(OptionalDouble ratio) {
        return ratio.isPresent() ? number("%.2f", ratio.getAsDouble()) : "";
    }

    /** Three digits that matter, from a thousandth of a millisecond on. */
    static String milliseconds(double seconds) {
        double milliseconds = 1e3 * seconds;
        int decimals = 1;
        for (double limit = 10; milliseconds < limit && decimals < 5; limit /= 10) {
            decimals++;
        }
        return number("%." + decimals + "f", milliseconds);
    }

    static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
