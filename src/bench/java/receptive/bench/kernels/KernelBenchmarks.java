package receptive.bench.kernels;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import receptive.bench.FmaPeak;
import receptive.bench.Machine;
import receptive.engine.TextTable;

/**
 * A program that runs the benchmarks of this package, then shows each beside the measured peak of the processor. Takes
 * the options of JMH: {@code Tiles -p taps=576} for some of them, {@code -h} for all options.
 */
public final class KernelBenchmarks {

    private KernelBenchmarks() {}

    /**
     * Runs them. On a machine with other work, a short iteration has a chance to be left alone, so unless the options
     * say otherwise there are two hundred of 10 ms, too many to show each.
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        if (given.shouldHelp()) {
            System.out.println("Takes the options of JMH, among them:");
            System.out.println("  TilesBenchmark         the benchmarks whose names this pattern fits");
            System.out.println("  -p taps=64,576         these values of a parameter");
            System.out.println(
                    "  -wi, -w, -i, -r, -f    iterations and their times for warming up and measuring, forks");
            System.out.println("  -v NORMAL              shows each iteration");
            return;
        }
        double peak = FmaPeak.gigaflops(1);
        ChainedOptionsBuilder options = new OptionsBuilder().parent(given);
        options.jvmArgsAppend("--add-modules", "jdk.incubator.vector", "--sun-misc-unsafe-memory-access=allow");
        if (given.getIncludes().isEmpty()) {
            options.include(KernelBenchmarks.class.getPackageName());
        }
        options.forks(given.getForkCount().orElse(1));
        options.warmupIterations(given.getWarmupIterations().orElse(3));
        options.warmupTime(given.getWarmupTime().orElse(TimeValue.seconds(1)));
        options.measurementIterations(given.getMeasurementIterations().orElse(200));
        options.measurementTime(given.getMeasurementTime().orElse(TimeValue.milliseconds(10)));
        options.verbosity(given.verbosity().orElse(VerboseMode.SILENT));
        System.out.println("Measuring; each kernel and parameter takes about six seconds.");
        show(new Runner(options.build()).run(), peak);
    }

    private static void show(Collection<RunResult> results, double peak) {
        TextTable table = new TextTable(List.of("kernel", "best GF/s", "of peak", "best GB/s"), column -> column > 0);
        for (RunResult result : results) {
            Map<String, String> parameters = new TreeMap<>();
            result.getParams()
                    .getParamsKeys()
                    .forEach(key -> parameters.put(key, result.getParams().getParam(key)));
            String name = result.getParams().getBenchmark();
            double operations = best(result, "operations");
            table.add(List.of(
                    name.substring(name.lastIndexOf('.') + 1) + (parameters.isEmpty() ? "" : " " + parameters),
                    operations == 0 ? "" : number("%.1f", operations),
                    operations == 0 ? "" : number("%.1f %%", 100 * operations / peak),
                    number("%.1f", best(result, "bytes"))));
        }
        System.out.printf(
                "%n%s%nFMA peak of one thread: %s GF/s%n%n%s",
                Machine.current().line(), number("%.1f", peak), table.text());
    }

    /** Thousands of millions in a second, in the best iteration: what others on the machine disturbed least. */
    private static double best(RunResult result, String counter) {
        return result.getBenchmarkResults().stream()
                        .flatMap(fork -> fork.getIterationResults().stream())
                        .map(iteration -> iteration.getSecondaryResults().get(counter))
                        .mapToDouble(counted -> counted.getScore())
                        .max()
                        .orElse(0)
                / 1e9;
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
