package receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import receptive.bench.Case.Kind;
import receptive.model.Conv2d;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Shape;

class ReportTest {

    private static final Machine MACHINE = new Machine("Abacus <9>", 2, "Linux amd64", "Somebody 25");

    /** 2 · 3 · 3 · 5 · 5 = 450 multiply-accumulates. */
    private static final Case CONVOLUTION =
            new Case("Conv <1>", Kind.CONVOLUTION, Network.of("c", Shape.of(1, 7, 7), Conv2d.of(1, 2, 3)));

    private static final Case POOL =
            new Case("Pool", Kind.MEMORY, Network.of("p", Shape.of(1, 4, 4), MaxPool2d.of(2, 2)));

    @Test
    void the_best_peer_is_the_one_with_the_shortest_time() {
        Result result = result(CONVOLUTION, 1, entry("A", 400, 500), entry("B", 200, 900, 950), entry("C", 300));
        assertThat(result.bestPeer()).map(Entry::candidate).contains("B");
    }

    @Test
    void the_ratio_says_how_many_times_as_fast_as_the_best_peer() {
        Result result = result(CONVOLUTION, 1, entry("A", 400), entry("B", 200));
        assertThat(result.ratio(result.ours())).hasValue(2.0);
        assertThat(result.ratio(result.entries().get(1))).hasValue(0.5);
    }

    @Test
    void the_ratio_by_medians_is_to_the_peer_with_the_least_median() {
        Result result = result(CONVOLUTION, 1, entry("A", 400, 500, 600), entry("B", 200, 900, 950));
        assertThat(result.medianRatio(result.ours())).hasValue(500.0 / 120);
    }

    @Test
    void there_is_no_ratio_without_peers() {
        Result result = result(CONVOLUTION, 1);
        assertThat(result.ratio(result.ours())).isEmpty();
        assertThat(result.medianRatio(result.ours())).isEmpty();
        assertThat(report(result).meanRatio(1)).isEmpty();
    }

    @Test
    void twice_as_fast_and_half_as_fast_have_the_geometric_mean_one() {
        assertThat(Report.geometricMean(2, 0.5)).isEqualTo(1, within(1e-12));
        assertThat(Report.geometricMean(1, 2, 4)).isEqualTo(2, within(1e-12));
    }

    @Test
    void the_mean_is_over_the_convolutions_of_that_many_threads() {
        Report report = report(
                result(CONVOLUTION, 1, entry("A", 400)),
                result(CONVOLUTION, 1, entry("A", 100)),
                result(POOL, 1, entry("A", 9_000)),
                result(CONVOLUTION, 2, entry("A", 300)));
        assertThat(report.meanRatio(1).getAsDouble()).isEqualTo(2, within(1e-12));
        assertThat(report.meanRatio(2).getAsDouble()).isEqualTo(3, within(1e-12));
    }

    @Test
    void the_share_of_the_peak_counts_the_whole_batch() {
        Result result = new Result(CONVOLUTION, 4, 1, List.of(ours()));
        assertThat(report(result).shareOfPeak(result, result.ours())).isEqualTo(2.0 * 4 * 450 / 100 / 10);
    }

    @Test
    void the_difference_is_relative_to_the_largest_number_of_the_reference() {
        assertThat(Entry.difference(new float[] {1, -8, 3}, new float[] {1, -8, 3}))
                .isZero();
        assertThat(Entry.difference(new float[] {1, -8, 3}, new float[] {2, -8, 3}))
                .isEqualTo(1 / 8.0);
        assertThat(Entry.difference(new float[] {1, Float.NaN}, new float[] {1, 2}))
                .isInfinite();
        assertThatThrownBy(() -> Entry.difference(new float[2], new float[3]))
                .hasMessage("An output of 3 numbers was expected but got one of 2.");
    }

    @Test
    void a_result_starts_with_our_own_entry() {
        assertThatThrownBy(() -> new Result(CONVOLUTION, 1, 1, List.of(entry("A", 1))))
                .hasMessage("The first entry of a result is to be this project's own.");
    }

    @Test
    void prints_a_table_for_each_number_of_threads() {
        Report report =
                report(result(CONVOLUTION, 1, entry("A", 400)), result(POOL, 1, entry("A", 50)), result(POOL, 2));
        assertThat(ReportText.of(report)).isEqualTo("""
                Abacus <9>, 2 cores, Linux amd64, JDK: Somebody 25

                Batch 1, 1 thread, FMA peak 10 GF/s, 5 rounds

                case      candidate  best ms  median ms  GF/s  of peak  ratio  by medians  difference
                -------------------------------------------------------------------------------------
                Conv <1>  Receptive  0.00010    0.00012   9.0     90 %   4.00        3.33       0e+00
                          A          0.00040    0.00040   2.3     23 %   1.00        1.00       3e-06
                Pool      Receptive  0.00010    0.00012                  0.50        0.42       0e+00
                          A          0.00005    0.00005                  1.00        1.00       3e-06
                Geometric mean of the ratios over 1 convolution: 4.00

                Batch 1, 2 threads, FMA peak 20 GF/s, 5 rounds

                case  candidate  best ms  median ms  GF/s  of peak  ratio  by medians  difference
                ---------------------------------------------------------------------------------
                Pool  Receptive  0.00010    0.00012                                         0e+00
                """);
    }

    @Test
    void a_line_tells_one_result() {
        assertThat(ReportText.line(result(POOL, 2, entry("A", 2_500_000))))
                .isEqualTo("Pool, 2 threads: Receptive 0.00010 ms, A 2.50 ms; ratio 25000.00");
    }

    @Test
    void milliseconds_have_three_digits_that_matter() {
        assertThat(Stream.of(2.73e-6, 27.3e-6, 273e-6, 2.73e-3, 27.3e-3, 0.273).map(ReportText::milliseconds))
                .containsExactly("0.00273", "0.0273", "0.273", "2.73", "27.3", "273.0");
    }

    @Test
    void the_page_shows_names_and_ratios_and_loads_nothing() {
        String page =
                ReportPage.of(report(result(CONVOLUTION, 1, entry("A", 400)), result(CONVOLUTION, 2, entry("A", 150))));
        assertThat(page)
                .contains("Abacus &lt;9&gt;", ">Conv &lt;1&gt;</text>", ">4.00</text>", ">1.50</text>", "Times as fast")
                .doesNotContain("<1>", "http", "src=");
    }

    @Test
    void without_peers_the_page_shows_shares_of_the_peak() {
        assertThat(ReportPage.of(report(result(CONVOLUTION, 1), result(POOL, 1))))
                .contains(">0.90</text>", "as a share of the peak")
                .doesNotContain(">Pool</text>");
    }

    private static Report report(Result... results) {
        boolean two = List.of(results).stream().anyMatch(result -> result.threads() == 2);
        return new Report(MACHINE, 5, two ? Map.of(2, 20.0, 1, 10.0) : Map.of(1, 10.0), List.of(results));
    }

    private static Result result(Case what, int threads, Entry... peers) {
        List<Entry> entries = new ArrayList<>(List.of(ours()));
        entries.addAll(List.of(peers));
        return new Result(what, 1, threads, entries);
    }

    /** At best 100 ns, in the middle 120. */
    private static Entry ours() {
        return new Entry("Receptive", true, new Times(new long[] {120, 100, 700}), 0);
    }

    private static Entry entry(String name, long... nanos) {
        return new Entry(name, false, new Times(nanos), 3e-6);
    }
}
