package receptive.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import receptive.bench.Case;
import receptive.bench.Case.Kind;
import receptive.bench.Entry;
import receptive.bench.Machine;
import receptive.bench.Report;
import receptive.bench.Result;
import receptive.bench.Times;
import receptive.model.Conv2d;
import receptive.model.MaxPool2d;
import receptive.model.Network;
import receptive.model.Shape;

final class BenchJsonTest {

    private static final Case CONVOLUTION =
            new Case("Conv", Kind.CONVOLUTION, Network.of("c", Shape.of(1, 7, 7), Conv2d.of(1, 2, 3)));
    private static final Case POOL =
            new Case("Pool", Kind.MEMORY, Network.of("p", Shape.of(1, 4, 4), MaxPool2d.of(2, 2)));

    @Test
    void a_report_is_a_line_for_each_candidate_of_each_case() {
        Result first = new Result(
                CONVOLUTION, 2, 1, List.of(entry("Receptive", true, 0, 100, 120), entry("A", false, 3e-6, 300)));
        Result second = new Result(POOL, 1, 1, List.of(entry("Receptive", true, Double.POSITIVE_INFINITY, 1_234_567)));
        Report report = new Report(
                new Machine("Abacus", 2, "Linux amd64", "Somebody 25"), 5, Map.of(1, 36.0), List.of(first, second));
        assertThat(BenchJson.text(report)).isEqualTo("""
                {
                  "machine": {"processor":"Abacus","cores":2,"system":"Linux amd64","jdk":"Somebody 25"},
                  "rounds": 5,
                  "threads": [
                    {"threads":1,"peak_gflops":36.0,"mean_ratio":3.0}
                  ],
                  "entries": [
                    {"case":"Conv","kind":"convolution","batch":2,"threads":1,"candidate":"Receptive","passes":2,\
                "best_ms":1.0E-4,"median_ms":1.1E-4,"macs":900,"gflops":18.0,"share_of_peak":0.5,"ratio":3.0,\
                "median_ratio":2.727,"difference":0.0},
                    {"case":"Conv","kind":"convolution","batch":2,"threads":1,"candidate":"A","passes":1,\
                "best_ms":3.0E-4,"median_ms":3.0E-4,"macs":900,"gflops":6.0,"share_of_peak":0.1667,"ratio":1.0,\
                "median_ratio":1.0,"difference":3.0E-6},
                    {"case":"Pool","kind":"memory","batch":1,"threads":1,"candidate":"Receptive","passes":1,\
                "best_ms":1.235,"median_ms":1.235}
                  ]
                }
                """);
    }

    private static Entry entry(String name, boolean ours, double difference, long... nanos) {
        return new Entry(name, ours, new Times(nanos), difference);
    }
}
