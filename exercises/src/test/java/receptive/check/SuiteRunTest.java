package receptive.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static receptive.check.Expectation.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import receptive.exercises.Catalogue;
import receptive.exercises.layers.MaxPool;
import receptive.worker.Response;

class SuiteRunTest {

    static final double[][] X = {{1, 2, 3}, {4, 5, 6}};
    static final AnswerKey<MaxPool> KEY = AnswerKey.of(MaxPool.class, Pools::right);

    @Suite("max-pool")
    static class Visible {

        @Test
        @Order(2)
        @Points(3)
        void agrees_on_random_maps(MaxPool subject, Cases cases) {
            double[][] x = cases.matrix(cases.between(3, 5), 4);
            expect(subject, KEY).calling(c -> c.pool(x, 2, 1)).toAgreeWithTheReference();
        }

        @Test
        @Order(1)
        @Points(2)
        void takes_the_largest_of_each_window(MaxPool subject) {
            expect(subject, KEY).calling(c -> c.pool(X, 2, 1)).toGive(new double[][] {{5, 6}});
        }
    }

    @Suite("max-pool")
    static class Hidden {

        @Test
        @Order(1)
        @Points(1)
        @DisplayName("refuses a window of 9x9")
        void refuses(MaxPool subject) {
            expect(subject, KEY).calling(c -> c.pool(X, 9, 1)).toBeRefusedNaming(9, 2);
        }
    }

    final SuiteRun both = SuiteRun.of(MaxPool.class, Visible.class, Hidden.class);

    @Test
    void plans_visible_tests_first_in_their_order() {
        assertThat(both.plan())
                .containsExactly(
                        new SuiteRun.Planned(
                                "takes_the_largest_of_each_window", "takes the largest of each window", true, 2),
                        new SuiteRun.Planned("agrees_on_random_maps", "agrees on random maps", true, 3),
                        new SuiteRun.Planned("refuses", "refuses a window of 9x9", false, 1));
    }

    @Test
    void gives_every_planned_test_one_result_in_the_order_of_the_plan() {
        List<TestResult> results = both.on(new LocalSubject((MaxPool) Pools::right), 7);

        assertThat(results)
                .extracting(TestResult::test)
                .isEqualTo(both.plan().stream().map(SuiteRun.Planned::test).toList());
        assertThat(results).extracting(TestResult::outcome).containsOnly(Outcome.PASSED);
        assertThat(results).extracting(TestResult::score).containsExactly(2, 3, 1);
        assertThat(results).allMatch(result -> result.feedback().isEmpty());
    }

    @Test
    void a_subject_without_an_answer_ends_each_test_with_its_outcome() {
        Subject dead = (method, arguments) -> {
            throw new NoAnswer(Outcome.CRASHED, "The student process stopped.");
        };

        assertThat(both.on(dead, 7)).allSatisfy(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.CRASHED);
            assertThat(result.feedback()).contains(Feedback.of("The student process stopped."));
            assertThat(result.score()).isZero();
        });
    }

    @Test
    void what_a_stub_throws_is_not_attempted() {
        MaxPool stub = (x, size, stride) -> {
            throw new UnsupportedOperationException("max-pool: not attempted yet");
        };

        assertThat(both.on(new LocalSubject(stub), 7)).allSatisfy(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.NOT_ATTEMPTED);
            assertThat(result.feedback())
                    .contains(Feedback.of("max-pool: not attempted yet; fill in MyMaxPool and run it again."));
        });
    }

    @Test
    void another_unsupported_operation_is_a_failure() {
        MaxPool immutable = (x, size, stride) -> {
            throw new UnsupportedOperationException("immutable");
        };

        assertThat(both.on(new LocalSubject(immutable), 7))
                .extracting(TestResult::outcome)
                .containsOnly(Outcome.FAILED);
    }

    @Test
    void an_unreadable_result_is_malformed() {
        Subject odd = (method, arguments) -> new Response.Unreadable("The result is a java.util.Scanner.");

        TestResult first = both.on(odd, 7).getFirst();

        assertThat(first.outcome()).isEqualTo(Outcome.MALFORMED_RESULT);
        assertThat(first.feedback())
                .contains(Feedback.of("max-pool: what came back is no double[][]: The result is a java.util.Scanner."));
    }

    @Test
    void all_can_end_alike_without_running_but_not_as_passed() {
        Feedback feedback = Feedback.of("Cell 4 does not compile.");

        assertThat(both.allEnding(Outcome.NOT_COMPILED, feedback)).hasSize(3).allSatisfy(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.NOT_COMPILED);
            assertThat(result.feedback()).contains(feedback);
        });
        assertThatThrownBy(() -> both.allEnding(Outcome.PASSED, feedback)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_seed_decides_what_the_cases_are() {
        assertThat(drawn(5)).isEqualTo(drawn(5)).isNotEqualTo(drawn(6));
    }

    private List<Object> drawn(long seed) {
        List<Object> drawn = new ArrayList<>();
        both.on(
                (method, arguments) -> {
                    drawn.add(List.of(java.util.Arrays.deepToString((double[][]) arguments[0])));
                    return new Response.Returned(new double[0][], Set.of(), Set.of());
                },
                seed);
        return drawn;
    }

    @Test
    void runs_on_several_threads_do_not_meet() throws Exception {
        List<Callable<List<TestResult>>> runs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            MaxPool subject = i % 2 == 0 ? Pools::right : Pools::fromZero;
            long seed = i;
            runs.add(() -> both.on(new LocalSubject(subject), seed));
        }
        List<List<TestResult>> alone = new ArrayList<>();
        for (Callable<List<TestResult>> run : runs) {
            alone.add(run.call());
        }

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<List<TestResult>> together = new ArrayList<>();
            for (Future<List<TestResult>> run : threads.invokeAll(runs)) {
                together.add(run.get());
            }
            assertThat(together).isEqualTo(alone);
        }
    }

    @Test
    void works_on_a_thread_whose_class_loader_knows_no_junit() {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(SuiteRun.of(MaxPool.class, Visible.class).on(new LocalSubject((MaxPool) Pools::right), 1))
                    .extracting(TestResult::outcome)
                    .containsOnly(Outcome.PASSED);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    @Test
    void a_warm_run_takes_less_than_a_blink() {
        Subject subject = new LocalSubject((MaxPool) Pools::right);
        for (int i = 0; i < 20; i++) {
            both.on(subject, i);
        }

        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            both.on(subject, i);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }

        assertThat(fastest).isLessThan(100_000_000L);
    }

    // ---- suites that are not fit to run, and suites that break

    @Suite("max-pool")
    static class Unpriced {
        @Test
        void has_no_points(MaxPool subject) {}
    }

    @Suite("max-pool")
    static class Worthless {
        @Test
        @Points(0)
        void has_no_worth(MaxPool subject) {}
    }

    @Suite("max-pool")
    static class Uncounted {
        @RepeatedTest(3)
        @Points(1)
        void is_repeated(MaxPool subject) {}
    }

    @Suite("max-pool")
    static class Forgotten {
        @Test
        @Points(1)
        void is_a_test(MaxPool subject) {}

        @Points(1)
        void is_none(MaxPool subject) {}
    }

    @Suite("max-pool")
    static class Empty {}

    @Test
    void a_suite_that_is_not_fit_to_run_is_refused() {
        assertRefused(
                Unpriced.class, "The test Unpriced.has_no_points is to say with @Points what it is worth, at least 1.");
        assertRefused(
                Worthless.class,
                "The test Worthless.has_no_worth is to say with @Points what it is worth, at least 1.");
        assertRefused(
                Uncounted.class,
                "Uncounted.is_repeated is to be a plain @Test, so that the number of tests is known beforehand.");
        assertRefused(Forgotten.class, "Forgotten.is_none has @Points but is no @Test.");
        assertRefused(Empty.class, "The suite receptive.check.SuiteRunTest$Empty has no tests; write one.");
    }

    private static void assertRefused(Class<?> suite, String sentence) {
        assertThatThrownBy(() -> SuiteRun.of(MaxPool.class, suite))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(sentence);
    }

    @Test
    void a_missing_hidden_suite_is_an_error() {
        assertThatThrownBy(() ->
                        SuiteRun.visibleAndHidden(Catalogue.exercise("max-pool"), ClassLoader.getPlatformClassLoader()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("The exercise max-pool has no suite receptive\\.(suites\\.layers\\.MaxPool|"
                        + "hidden\\.layers\\.MaxPoolHidden)Suite on the class path; add it\\.");
    }

    @Suite("max-pool")
    static class Broken {
        @Test
        @Order(1)
        @Points(1)
        void throws_of_itself(MaxPool subject) {
            throw new IllegalArgumentException("no such case");
        }

        @Test
        @Order(2)
        @Points(1)
        void is_at_odds_with_the_reference(MaxPool subject) {
            expect(subject, KEY).calling(c -> c.pool(X, 2, 1)).toGive(new double[][] {{5, 7}});
        }

        @Test
        @Order(3)
        @Points(1)
        @Disabled
        void does_not_run(MaxPool subject) {}

        @Test
        @Order(4)
        @Points(1)
        void asks_for_more_than_there_is(MaxPool subject, String nothing) {}

        @Test
        @Order(5)
        @Points(1)
        void asserts_in_its_own_words(MaxPool subject) {
            throw new AssertionError("the map is too small");
        }

        @Test
        @Order(6)
        @Points(1)
        void exhausts_the_memory(MaxPool subject) {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void a_test_that_breaks_by_itself_has_not_passed_and_says_so() {
        List<TestResult> results =
                SuiteRun.of(MaxPool.class, Broken.class).on(new LocalSubject((MaxPool) Pools::right), 1);

        assertThat(results)
                .extracting(TestResult::outcome)
                .containsExactly(
                        Outcome.FAILED,
                        Outcome.FAILED,
                        Outcome.CRASHED,
                        Outcome.FAILED,
                        Outcome.FAILED,
                        Outcome.CRASHED);
        assertThat(sentence(results.get(0)))
                .isEqualTo("The test itself failed (IllegalArgumentException: no such case), "
                        + "which is no fault of your code; please tell your teacher.");
        assertThat(sentence(results.get(1)))
                .isEqualTo(
                        "The test itself failed (IllegalStateException: The suite expects pool(x of 2x3, 2, 1) to give "
                                + "something else than the reference gives; mend the suite.), "
                                + "which is no fault of your code; please tell your teacher.");
        assertThat(sentence(results.get(3))).startsWith("The test itself failed (ParameterResolutionException: ");
        assertThat(sentence(results.get(4))).isEqualTo("the map is too small");
    }

    @Suite("max-pool")
    static class NeverStarts {
        @BeforeAll
        static void breaks() {
            throw new IllegalStateException("no reference");
        }

        @Test
        @Points(1)
        void passes(MaxPool subject) {}
    }

    @Test
    void tests_that_never_started_have_crashed() {
        TestResult only = SuiteRun.of(MaxPool.class, NeverStarts.class)
                .on(new LocalSubject((MaxPool) Pools::right), 1)
                .getFirst();

        assertThat(only.outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(sentence(only)).startsWith("The test itself failed (IllegalStateException: no reference)");
    }

    @Suite("max-pool")
    static class Plain {
        @Test
        @Points(1)
        void calls_without_an_expectation(MaxPool subject) {
            assertThat(subject.pool(X, 1, 1)).isEqualTo(X);
        }
    }

    @Test
    void a_suite_may_call_its_subject_without_an_expectation() {
        SuiteRun plain = SuiteRun.of(MaxPool.class, Plain.class);

        assertThat(plain.on(new LocalSubject((MaxPool) Pools::right), 1)
                        .getFirst()
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(sentence(plain.on(new LocalSubject((MaxPool) (x, size, stride) -> null), 1)
                        .getFirst()))
                .isEqualTo("max-pool: the result is null but should be a double[][].");
    }

    private static String sentence(TestResult result) {
        return result.feedback().orElseThrow().sentence();
    }
}
