package receptive.json;

import java.util.Locale;
import receptive.bench.Entry;
import receptive.bench.Machine;
import receptive.bench.Report;
import receptive.bench.Result;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@link Report} as JSON: times in milliseconds, rates in thousands of millions of operations a second.
 *
 * <p>One element of {@code entries} for each candidate of each case and number of threads, so that the file can be read
 * as a table.
 */
public final class BenchJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BenchJson() {}

    /** The report, ending with a line break. */
    public static String text(Report report) {
        ObjectNode root = MAPPER.createObjectNode();
        Machine machine = report.machine();
        root.putObject("machine")
                .put("processor", machine.processor())
                .put("cores", machine.cores())
                .put("system", machine.system())
                .put("jdk", machine.jdk());
        root.put("rounds", report.rounds());
        ArrayNode peaks = root.putArray("threads");
        for (int threads : report.threads()) {
            ObjectNode node = peaks.addObject()
                    .put("threads", threads)
                    .put("peak_gflops", rounded(report.peaks().get(threads)));
            report.meanRatio(threads).ifPresent(mean -> node.put("mean_ratio", rounded(mean)));
        }
        ArrayNode entries = root.putArray("entries");
        for (Result result : report.results()) {
            result.entries().forEach(entry -> add(entries.addObject(), report, result, entry));
        }
        return JsonText.of(root) + "\n";
    }

    private static void add(ObjectNode node, Report report, Result result, Entry entry) {
        node.put("case", result.what().name())
                .put("kind", result.what().kind().name().toLowerCase(Locale.ROOT))
                .put("batch", result.batch())
                .put("threads", result.threads())
                .put("candidate", entry.candidate())
                .put("passes", entry.times().nanos().length)
                .put("best_ms", rounded(1e3 * entry.times().best()))
                .put("median_ms", rounded(1e3 * entry.times().median()));
        if (result.macs() > 0) {
            node.put("macs", result.macs())
                    .put("gflops", rounded(entry.times().gigaflops(result.macs())))
                    .put("share_of_peak", rounded(report.shareOfPeak(result, entry)));
        }
        result.ratio(entry).ifPresent(ratio -> node.put("ratio", rounded(ratio)));
        result.medianRatio(entry).ifPresent(ratio -> node.put("median_ratio", rounded(ratio)));
        if (Double.isFinite(entry.difference())) {
            node.put("difference", rounded(entry.difference()));
        }
    }

    /** Four digits that matter: more would be noise. */
    static double rounded(double value) {
        return value == 0 ? 0 : Double.parseDouble(String.format(Locale.ROOT, "%.3e", value));
    }
}
