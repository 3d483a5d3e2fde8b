package receptive.bench;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import receptive.bench.Case.Kind;

/**
 * All results of a run.
 *
 * @param machine where
 * @param rounds how often each candidate had its turn
 * @param peaks the measured peak for each number of threads, in thousands of millions of operations a second
 * @param results in the order in which they were found
 */
public record Report(Machine machine, int rounds, Map<Integer, Double> peaks, List<Result> results) {

    /** Keeps copies. */
    public Report {
        peaks = Map.copyOf(peaks);
        results = List.copyOf(results);
    }

    /** The numbers of threads, in ascending order. */
    public List<Integer> threads() {
        return peaks.keySet().stream().sorted().toList();
    }

    /** The results with so many threads. */
    public List<Result> results(int threads) {
        return results.stream().filter(result -> result.threads() == threads).toList();
    }

    /**
     * The share of the measured peak that an entry's operations come to; more than 1 where an algorithm saves
     * products.
     */
    public double shareOfPeak(Result result, Entry entry) {
        return entry.times().gigaflops(result.macs()) / peaks.get(result.threads());
    }

    /** The geometric mean of our ratios to the best peer over the convolutions. */
    public OptionalDouble meanRatio(int threads) {
        double[] ratios = results(threads).stream()
                .filter(result -> result.what().kind() == Kind.CONVOLUTION)
                .flatMapToDouble(result -> result.ratio(result.ours()).stream())
                .toArray();
        return ratios.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(geometricMean(ratios));
    }

    /** The root of the product: the mean that treats twice as fast and half as fast alike. */
    static double geometricMean(double... ratios) {
        double logarithms = 0;
        for (double ratio : ratios) {
            logarithms += Math.log(ratio);
        }
        return Math.exp(logarithms / ratios.length);
    }
}
