package receptive.check;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import receptive.exercises.Exercise;

/**
 * The suites of one exercise, ready to run: the visible one and, where the solutions are at hand, the hidden one.
 *
 * <p>The list of tests and their points is fixed before any subject is asked anything. A run may be used many times and by
 * several threads at once.
 */
public final class SuiteRun {

    /**
     * A test before it runs.
     *
     * @param test method name
     * @param title the sentence in words, in the language that was spoken when it was asked for
     * @param visible whether the student can see the suite
     * @param points what it is worth
     */
    public record Planned(String test, String title, boolean visible, int points) {}

    private record Test(Method method, boolean visible, int points) {
        Planned planned() {
            return new Planned(method.getName(), TestTitles.of(method), visible, points);
        }
    }

    private final Class<?> contract;
    private final List<Class<?>> suites;
    private final List<Test> tests;

    private SuiteRun(Class<?> contract, Class<?> visible, Optional<Class<?>> hidden) {
        this.contract = contract;
        this.suites =
                hidden.<List<Class<?>>>map(suite -> List.of(visible, suite)).orElseGet(() -> List.of(visible));
        this.tests = new ArrayList<>();
        for (Class<?> suite : suites) {
            for (Method test : SuiteSession.testsOf(suite)) {
                tests.add(new Test(test, suite == visible, points(test)));
            }
            requireAllPlanned(suite);
        }
    }

    /** A run of given suites: what tests of this package use. */
    static SuiteRun of(Class<?> contract, Class<?> visible) {
        return new SuiteRun(contract, visible, Optional.empty());
    }

    /** A run of given suites, one of them hidden. */
    static SuiteRun of(Class<?> contract, Class<?> visible, Class<?> hidden) {
        return new SuiteRun(contract, visible, Optional.of(hidden));
    }

    /**
     * The visible suite alone.
     *
     * @throws IllegalStateException if there is none or it is not fit to be run
     */
    public static SuiteRun visible(Exercise exercise) {
        return of(exercise.contract(), visibleSuite(exercise));
    }

    /**
     * The visible and the hidden suite; the loader holds the solutions jar.
     *
     * @throws IllegalStateException if one of them is missing or not fit to be run
     */
    public static SuiteRun visibleAndHidden(Exercise exercise, ClassLoader solutions) {
        return of(
                exercise.contract(),
                visibleSuite(exercise),
                suite(exercise, "receptive.hidden.", "HiddenSuite", solutions));
    }

    private static Class<?> visibleSuite(Exercise exercise) {
        return suite(exercise, "receptive.suites.", "Suite", exercise.contract().getClassLoader());
    }

    private static Class<?> suite(Exercise exercise, String prefix, String suffix, ClassLoader loader) {
        String name = prefix
                + exercise.lesson().packageName() + "."
                + exercise.contract().getSimpleName() + suffix;
        Class<?> type;
        try {
            type = Class.forName(name, true, loader);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(
                    "The exercise " + exercise.id() + " has no suite " + name + " on the class path; add it.", missing);
        }
        Suite suite = type.getAnnotation(Suite.class);
        if (suite == null || !suite.value().equals(exercise.id())) {
            throw new IllegalStateException(name + " is to carry @Suite(\"" + exercise.id() + "\").");
        }
        return type;
    }

    private static int points(Method method) {
        Points points = method.getAnnotation(Points.class);
        if (points == null || points.value() < 1) {
            throw new IllegalStateException(
                    "The test " + method.getDeclaringClass().getSimpleName() + "." + method.getName()
                            + " is to say with @Points what it is worth, at least 1.");
        }
        return points.value();
    }

    /** What carries points and is not found by JUnit would be a test that nobody ever fails. */
    private void requireAllPlanned(Class<?> suite) {
        for (Method method : suite.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Points.class)
                    && tests.stream().noneMatch(test -> test.method().equals(method))) {
                throw new IllegalStateException(
                        suite.getSimpleName() + "." + method.getName() + " has @Points but is no @Test.");
            }
        }
    }

    /** The tests, in the order in which they run: visible ones first. */
    public List<Planned> plan() {
        return tests.stream().map(Test::planned).toList();
    }

    /**
     * Runs every test against a subject. Each planned test gets exactly one result, in the plan's order.
     *
     * @param subject answers the calls
     * @param seed random cases depend on it and on the test's name
     */
    public List<TestResult> on(Subject subject, long seed) {
        SuiteSession.Ends ends = SuiteSession.run(suites, new SubjectParameters.Given(contract, subject, seed));
        return tests.stream().map(test -> result(test, ends, seed)).toList();
    }

    /** The same end for every test, without running any: for a subject that is missing or does not compile. */
    public List<TestResult> allEnding(Outcome outcome, Feedback feedback) {
        if (outcome == Outcome.PASSED) {
            throw new IllegalArgumentException("A test that did not run has not passed; say how it ended.");
        }
        return plan().stream()
                .map(planned -> result(planned, outcome, Optional.of(feedback)))
                .toList();
    }

    private static TestResult result(Test test, SuiteSession.Ends ends, long seed) {
        TestExecutionResult end = ends.of(test.method());
        if (end == null) {
            return result(
                    test.planned(),
                    Outcome.CRASHED,
                    Optional.of(Feedback.of(
                            ends.broken().map(SuiteRun::suiteFailed).orElseGet(() -> Messages.text("suite.silent")))));
        }
        if (end.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            return result(test.planned(), Outcome.PASSED, Optional.empty());
        }
        return switch (end.getThrowable().orElse(null)) {
            case NoAnswer none -> result(test.planned(), none.outcome(), Optional.of(Feedback.of(none.getMessage())));
            case Unmet unmet -> result(test.planned(), unmet.outcome(), Optional.of(seeded(unmet, test, seed)));
            case AssertionError assertion
            when assertion.getMessage() != null ->
                result(test.planned(), Outcome.FAILED, Optional.of(Feedback.of(assertion.getMessage())));
            case null ->
                result(test.planned(), Outcome.FAILED, Optional.of(Feedback.of(Messages.text("suite.silent"))));
            case Throwable thrown ->
                result(test.planned(), Outcome.FAILED, Optional.of(Feedback.of(suiteFailed(thrown))));
        };
    }

    private static TestResult result(Planned planned, Outcome outcome, Optional<Feedback> feedback) {
        return new TestResult(planned.test(), planned.title(), planned.visible(), planned.points(), outcome, feedback);
    }

    /** Adds to a failure on random cases the seed that draws them again. */
    private static Feedback seeded(Unmet unmet, Test test, long seed) {
        Feedback feedback = unmet.feedback();
        if (unmet.outcome() != Outcome.FAILED
                || !Arrays.asList(test.method().getParameterTypes()).contains(Cases.class)) {
            return feedback;
        }
        List<Feedback.Part> parts = new ArrayList<>(feedback.parts());
        parts.add(new Feedback.Line(
                Messages.text("seed", Cases.seed(seed, test.planned().test()))));
        return new Feedback(feedback.sentence(), parts);
    }

    private static String suiteFailed(Throwable thrown) {
        String message = thrown.getMessage() == null ? "" : ": " + Quotation.of(thrown.getMessage());
        return Messages.text("suite.failed", thrown.getClass().getSimpleName() + message);
    }
}
