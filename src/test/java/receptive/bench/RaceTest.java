package receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import receptive.bench.Case.Kind;
import receptive.bench.Race.Pace;
import receptive.engine.Inference;
import receptive.engine.Tensor;
import receptive.engine.Weights;
import receptive.model.Conv2d;
import receptive.model.Network;
import receptive.model.Shape;

/** The order of a race and what it writes down, with candidates that tell when it is their turn. */
class RaceTest {

    private static final Pace SHORT = new Pace(5, Duration.ZERO, 1, Duration.ZERO, Duration.ZERO);
    private static final Case SMALL =
            new Case("small", Kind.CONVOLUTION, Network.of("small", Shape.of(2, 9, 7), Conv2d.of(2, 3, 3)));

    private final List<String> happened = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /** Runs the plain engine, and makes every number larger by a factor. */
    private final class Told implements Candidate {

        private final String name;
        private final float factor;

        Told(String name, float factor) {
            this.name = name;
            this.factor = factor;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Runner prepare(Network network, Weights weights, int batch, int threads) {
            happened.add(name + " prepares for " + batch + " and " + threads);
            return new Runner() {
                @Override
                public float[] forward(Tensor x) {
                    happened.add(name);
                    float[] y = Inference.forward(network, weights, x).data();
                    for (int i = 0; i < y.length; i++) {
                        y[i] *= factor;
                    }
                    return y;
                }

                @Override
                public void close() {
                    happened.add(name + " closes");
                }
            };
        }
    }

    /** Knows no layer at all. */
    private static final class Unable implements Candidate {

        @Override
        public String name() {
            return "Unable";
        }

        @Override
        public Runner prepare(Network network, Weights weights, int batch, int threads) {
            throw new UnsupportedOperationException("it can nothing.");
        }
    }

    @Test
    void candidates_warm_up_then_take_turns() {
        race(new Told("a", 1), new Told("b", 1)).run(SMALL, 3, 1);
        List<String> turns = Stream.generate(() -> List.of("a", "a", "b", "b"))
                .limit(5)
                .flatMap(List::stream)
                .toList();
        List<String> expected = new ArrayList<>(List.of("a prepares for 3 and 1", "b prepares for 3 and 1", "a", "b"));
        expected.addAll(turns);
        expected.addAll(List.of("a closes", "b closes"));
        assertThat(happened).isEqualTo(expected);
    }

    @Test
    void only_passes_within_a_turn_count() {
        Result result = race(new Told("a", 1)).run(SMALL, 1, 1);
        assertThat(result.entries())
                .allSatisfy(entry -> assertThat(entry.times().nanos()).hasSize(5));
    }

    @Test
    void outputs_are_compared_with_the_exact_ones_of_this_engine() {
        Result result = race(new Told("right", 1), new Told("wrong", 1.25f)).run(SMALL, 2, 1);
        assertThat(result.entries().stream().map(Entry::candidate))
                .containsExactly("Receptive", "Receptive, exact", "right", "wrong");
        assertThat(result.entries().stream().map(Entry::ours)).containsExactly(true, true, false, false);
        assertThat(result.entries().get(1).difference()).isZero();
        assertThat(result.entries().get(2).difference()).isLessThan(1e-5);
        assertThat(result.entries().get(3).difference()).isBetween(0.2499, 0.2501);
    }

    @Test
    void who_cannot_run_a_case_is_named_and_left_out() {
        Result result = race(new Unable(), new Told("a", 1)).run(SMALL, 1, 1);
        assertThat(told).containsExactly("Unable cannot run small: it can nothing.");
        assertThat(result.entries().stream().map(Entry::candidate))
                .containsExactly("Receptive", "Receptive, exact", "a");
    }

    @Test
    void a_run_has_a_result_for_each_case_and_number_of_threads_and_tells_of_each() {
        Report report = race(new Told("a", 1)).run(List.of(SMALL), 1, List.of(2, 1));
        assertThat(report.results().stream().map(Result::threads)).containsExactly(1, 2);
        assertThat(report.threads()).containsExactly(1, 2);
        assertThat(report.peaks().values()).allSatisfy(peak -> assertThat(peak).isPositive());
        assertThat(told.getFirst()).isEqualTo(Machine.current().line());
        assertThat(told.get(1)).startsWith("[1 of 2] small, 1 thread: Receptive ");
        assertThat(told.get(2)).startsWith("[2 of 2] small, 2 threads: Receptive ");
    }

    @Test
    void a_race_takes_five_rounds_at_least() {
        assertThatThrownBy(() -> Pace.of(4)).hasMessage("A race takes at least 5 rounds but got 4.");
    }

    @Test
    void the_layers_are_ten_convolutions_and_what_waits_for_memory() {
        assertThat(Case.layers().stream().filter(what -> what.kind() == Kind.CONVOLUTION))
                .hasSize(10);
        assertThat(Case.all().stream().map(Case::name)).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void the_name_of_the_processor_comes_with_family_and_model() {
        Stream<String> described = Arrays.stream(
                "processor\t: 0\nvendor_id\t: X\ncpu family\t: 26\nmodel\t\t: 2\nmodel name\t: Abacus\nstepping: 1"
                        .split("\n"));
        assertThat(Machine.nameIn(described)).isEqualTo("Abacus (family 26, model 2)");
        assertThat(Machine.nameIn(Stream.of("nothing that is known"))).isEqualTo("unknown processor");
    }

    private Race race(Candidate... peers) {
        return new Race(List.of(peers), SHORT, told::add);
    }
}
