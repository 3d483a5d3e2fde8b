package receptive.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import receptive.engine.Shapes;
import receptive.engine.Tensor;
import receptive.engine.Weights;
import receptive.engine.plan.Precision;

/**
 * Candidates that run the same cases in turns.
 *
 * <p>A machine is not equally fast all day, so what is compared is timed within the same seconds: each candidate warms
 * up, then all take turns, round after round. Before each turn others get time to put their threads to sleep, and the
 * first pass of a turn is not counted, for it finds the caches full of somebody else's numbers. Input and output are
 * arrays of Java in the order {@code [N, C, H, W]} for everyone.
 *
 * <pre>{@code
 * Race race = new Race(List.of(), Race.Pace.of(5), System.err::println);
 * Report report = race.run(Case.layers(), 1, List.of(1, 2));
 * }</pre>
 */
public final class Race {

    private static final long SEED = 1;

    /** What of its former time a pass still takes when warming up has come to its end. */
    private static final double BARELY_FASTER = 0.97;

    private final List<Candidate> peers;
    private final Pace pace;
    private final Consumer<String> progress;

    /**
     * How long it goes on.
     *
     * @param rounds how many turns each candidate has
     * @param warmUp how long each runs beforehand, and again as long as that made it faster: until the JIT has compiled
     *     what it will
     * @param mostWarmUps how often at most
     * @param turn how long a turn is, one pass at least
     * @param pause how long the machine rests before a turn
     */
    public record Pace(int rounds, Duration warmUp, int mostWarmUps, Duration turn, Duration pause) {

        /** Fewer rounds than this say nothing about a machine with others on it. */
        public static final int LEAST_ROUNDS = 5;

        /** @throws IllegalArgumentException if there are too few rounds */
        public Pace {
            if (rounds < LEAST_ROUNDS) {
                throw new IllegalArgumentException(
                        "A race takes at least " + LEAST_ROUNDS + " rounds but got " + rounds + ".");
            }
        }

        /** So many rounds of 150 ms, after a second or more to warm up. */
        public static Pace of(int rounds) {
            return new Pace(rounds, Duration.ofSeconds(1), 6, Duration.ofMillis(150), Duration.ofMillis(15));
        }
    }

    /**
     * A race.
     *
     * @param peers who runs besides this project's engine
     * @param progress is told each result in a line as soon as it is known
     */
    public Race(List<Candidate> peers, Pace pace, Consumer<String> progress) {
        this.peers = List.copyOf(peers);
        this.pace = pace;
        this.progress = progress;
    }

    /** Runs all cases, with each number of threads. */
    public Report run(List<Case> cases, int batch, List<Integer> threads) {
        Map<Integer, Double> peaks = new TreeMap<>();
        for (int count : threads) {
            peaks.put(count, FmaPeak.gigaflops(count));
        }
        Machine machine = Machine.current();
        progress.accept(machine.line());
        List<Result> results = new ArrayList<>();
        int all = peaks.size() * cases.size();
        for (int count : peaks.keySet()) {
            for (Case what : cases) {
                Result result = run(what, batch, count);
                results.add(result);
                progress.accept("[" + results.size() + " of " + all + "] " + ReportText.line(result));
            }
        }
        // Once more, for a busy machine may have kept the peak from being seen.
        peaks.replaceAll((count, peak) -> Math.max(peak, FmaPeak.gigaflops(count)));
        return new Report(machine, pace.rounds(), peaks, results);
    }

    /** Runs one case. */
    Result run(Case what, int batch, int threads) {
        Weights weights = Weights.seeded(what.network(), SEED);
        Tensor x = input(what, batch);
        List<Lane> lanes = new ArrayList<>();
        try {
            Candidate reference = new Receptive(Precision.EXACT);
            for (Candidate candidate : Stream.concat(
                            Stream.of(new Receptive(Precision.FAST), reference), peers.stream())
                    .toList()) {
                try {
                    lanes.add(new Lane(candidate, candidate.prepare(what.network(), weights, batch, threads), x));
                } catch (UnsupportedOperationException cannot) {
                    progress.accept(candidate.name() + " cannot run " + what.name() + ": " + cannot.getMessage());
                }
            }
            for (Lane lane : lanes) {
                lane.warmUp(pace);
            }
            for (int round = 0; round < pace.rounds(); round++) {
                for (Lane lane : lanes) {
                    rest(pace.pause());
                    lane.forward();
                    lane.run(pace.turn());
                }
            }
            float[] exact = lanes.get(1).output;
            return new Result(
                    what,
                    batch,
                    threads,
                    lanes.stream().map(lane -> lane.entry(exact)).toList());
        } finally {
            lanes.forEach(lane -> lane.runner.close());
        }
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The race was interrupted.", stopped);
        }
    }

    private static Tensor input(Case what, int batch) {
        Tensor x = Tensor.zeros(Shapes.batchOf(batch, what.network().input()));
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < x.data().length; i++) {
            x.data()[i] = (float) random.nextDouble(-1, 1);
        }
        return x;
    }

    /** One candidate with its times. */
    private static final class Lane {

        private final Candidate candidate;
        private final Candidate.Runner runner;
        private final Tensor x;
        private final List<Long> times = new ArrayList<>();
        private float[] output;

        Lane(Candidate candidate, Candidate.Runner runner, Tensor x) {
            this.candidate = candidate;
            this.runner = runner;
            this.x = x;
        }

        void forward() {
            output = runner.forward(x);
        }

        void warmUp(Pace pace) {
            long before = Long.MAX_VALUE;
            for (int i = 0; i < pace.mostWarmUps(); i++) {
                run(pace.warmUp());
                long best = Collections.min(times);
                times.clear();
                if (best > BARELY_FASTER * before) {
                    return;
                }
                before = best;
            }
        }

        void run(Duration duration) {
            long end = System.nanoTime() + duration.toNanos();
            do {
                long start = System.nanoTime();
                forward();
                times.add(Math.max(1, System.nanoTime() - start));
            } while (System.nanoTime() < end);
        }

        Entry entry(float[] exact) {
            long[] nanos = times.stream().mapToLong(Long::longValue).toArray();
            return new Entry(
                    candidate.name(),
                    candidate instanceof Receptive,
                    new Times(nanos),
                    Entry.difference(output, exact));
        }
    }
}
