package receptive.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import receptive.bench.Candidate;
import receptive.bench.Case;
import receptive.bench.Race;
import receptive.bench.Race.Pace;
import receptive.bench.Report;
import receptive.bench.ReportPage;
import receptive.bench.ReportText;
import receptive.grader.EnvironmentProblem;
import receptive.grader.UsageProblem;
import receptive.json.BenchJson;

/** {@code receptive bench}: how fast this program is. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure how fast the engine is on this machine.",
        subcommands = BenchCommand.Engine.class)
final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "receptive bench needs to be told what to measure: receptive bench engine.");
    }

    /** {@code receptive bench engine}. */
    @Command(
            name = "engine",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = "Measure forward passes of single layers and whole networks, alone or beside ONNX Runtime,"
                    + " oneDNN and PyTorch.")
    static final class Engine implements Callable<Integer> {

        private static final int MOST_THREADS = 1024;
        private static final int MOST_BATCH = 1024;

        @Option(
                names = "--threads",
                paramLabel = "N",
                split = ",",
                defaultValue = "1",
                description = "How many threads share a pass, such as 1,2 for one after the other (default: 1).")
        private List<Integer> threads;

        @ArgGroup
        private Scope scope;

        /** What to measure. */
        static final class Scope {

            @Option(names = "--layers", description = "Single layers only.")
            private boolean layers;

            @Option(names = "--networks", description = "Whole networks only.")
            private boolean networks;

            @Option(names = "--all", description = "Layers and networks, which is the default.")
            private boolean all;
        }

        @Option(
                names = "--only",
                paramLabel = "TEXT",
                description = "Of these, only the ones whose name contains this.")
        private String only = "";

        @Option(
                names = "--batch",
                paramLabel = "N",
                description = "Inputs of a forward pass (default: ${DEFAULT-VALUE}).")
        private int batch = 1;

        @Option(
                names = "--rounds",
                paramLabel = "N",
                description = "How many turns each candidate has, at least 5 (default: ${DEFAULT-VALUE}).")
        private int rounds = Pace.LEAST_ROUNDS;

        @Option(
                names = "--peers",
                description = "Beside ONNX Runtime, oneDNN and PyTorch, which are fetched from Maven Central once"
                        + " (about 200 MB).")
        private boolean peers;

        @Option(
                names = "--out",
                paramLabel = "DIR",
                description = "Where engine.json and engine.html go (default: bench).")
        private Path out = Path.of("bench");

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            checkNumbers();
            List<Case> cases = cases();
            if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
                throw new EnvironmentProblem("The engine is measured with the module jdk.incubator.vector, which is not"
                        + " enabled; start the measurement with ./receptive bench engine.");
            }
            PrintWriter err = spec.commandLine().getErr();
            Race race = new Race(peers ? peers(err) : List.of(), Pace.of(rounds), err::println);
            Report report = race.run(cases, batch, threads);
            PrintWriter screen = spec.commandLine().getOut();
            screen.println();
            screen.print(ReportText.of(report));
            write(report, screen);
            screen.flush();
            return 0;
        }

        private void checkNumbers() {
            for (int count : threads) {
                if (count < 1 || count > MOST_THREADS) {
                    throw new UsageProblem(
                            "--threads takes numbers from 1 to " + MOST_THREADS + " but got " + count + ".");
                }
            }
            if (batch < 1 || batch > MOST_BATCH) {
                throw new UsageProblem("--batch takes a number from 1 to " + MOST_BATCH + " but got " + batch + ".");
            }
            if (rounds < Pace.LEAST_ROUNDS) {
                throw new UsageProblem(
                        "--rounds takes a number of at least " + Pace.LEAST_ROUNDS + " but got " + rounds + ".");
            }
        }

        private List<Case> cases() {
            List<Case> chosen =
                    scope == null || scope.all ? Case.all() : scope.layers ? Case.layers() : Case.networks();
            List<Case> left = chosen.stream()
                    .filter(what -> what.name().toLowerCase(Locale.ROOT).contains(only.toLowerCase(Locale.ROOT)))
                    .toList();
            if (left.isEmpty()) {
                throw new UsageProblem("--only expects part of a name, one of "
                        + String.join(", ", chosen.stream().map(Case::name).toList()) + ", but got " + only + ".");
            }
            return left;
        }

        /** Those on the class path; one that does not start on this machine is named and left out. */
        private static List<Candidate> peers(PrintWriter err) {
            List<Candidate> found = new ArrayList<>();
            Iterator<Candidate> all = ServiceLoader.load(Candidate.class).iterator();
            while (all.hasNext()) {
                try {
                    found.add(all.next());
                } catch (ServiceConfigurationError | LinkageError refused) {
                    err.println("A peer does not start on this machine and is left out: "
                            + Optional.ofNullable(refused.getCause()).orElse(refused));
                }
            }
            if (found.isEmpty()) {
                throw new EnvironmentProblem("There is no peer to compare with; type ./receptive bench engine --peers,"
                        + " which fetches them.");
            }
            return found;
        }

        private void write(Report report, PrintWriter screen) {
            try {
                Files.createDirectories(out);
                screen.println();
                for (String name : List.of("engine.json", "engine.html")) {
                    Path file = out.resolve(name);
                    Files.writeString(file, name.endsWith(".json") ? BenchJson.text(report) : ReportPage.of(report));
                    screen.println("Written: " + file.toAbsolutePath().normalize());
                }
            } catch (IOException unwritable) {
                throw new EnvironmentProblem(
                        "The results cannot be written to " + out + ": " + unwritable.getMessage()
                                + "; name another directory with --out.",
                        unwritable);
            }
        }
    }
}
