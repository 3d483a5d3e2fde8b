package receptive.check;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Talks to JUnit: finds the tests of suites and runs them, each time in a session of its own. */
final class SuiteSession {

    /** Nothing is looked up by itself: what else lies on the class path of a notebook or a build has no part in it. */
    private static final LauncherConfig CONFIG = LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestEngines(jupiter())
            .build();

    /** How the tests of a run ended. */
    static final class Ends implements TestExecutionListener {

        private final Map<Method, TestExecutionResult> results = new HashMap<>();
        private Throwable broken;

        /** How a test ended, or null if JUnit said nothing. */
        TestExecutionResult of(Method test) {
            return results.get(test);
        }

        /** What broke outside of a test, if something did. */
        Optional<Throwable> broken() {
            return Optional.ofNullable(broken);
        }

        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            method(identifier).ifPresentOrElse(method -> results.put(method, result), () -> {
                if (broken == null) {
                    broken = result.getThrowable().orElse(null);
                }
            });
        }
    }

    private SuiteSession() {}

    private static TestEngine jupiter() {
        // The class loader is named because a notebook's thread may have one that does not know JUnit.
        return ServiceLoader.load(TestEngine.class, SuiteSession.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.getId().equals("junit-jupiter"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("JUnit Jupiter's engine is not on the class path."));
    }

    /**
     * The tests of a suite, in the order in which they run.
     *
     * @throws IllegalStateException if it has none, or something that is no plain test
     */
    static List<Method> testsOf(Class<?> suite) {
        List<Method> tests = new ArrayList<>();
        try (LauncherSession session = LauncherFactory.openSession(CONFIG)) {
            TestPlan plan = session.getLauncher().discover(request(List.of(suite)));
            plan.accept(new TestPlan.Visitor() {
                @Override
                public void visit(TestIdentifier identifier) {
                    method(identifier).ifPresent(method -> {
                        if (!identifier.isTest()) {
                            throw new IllegalStateException(suite.getSimpleName() + "." + method.getName()
                                    + " is to be a plain @Test, so that the number of tests is known beforehand.");
                        }
                        tests.add(method);
                    });
                }
            });
        }
        if (tests.isEmpty()) {
            throw new IllegalStateException("The suite " + suite.getName() + " has no tests; write one.");
        }
        return tests;
    }

    /** Runs the suites' tests on this thread. */
    static Ends run(List<Class<?>> suites, SubjectParameters.Given given) {
        Ends ends = new Ends();
        try (LauncherSession session = LauncherFactory.openSession(CONFIG)) {
            session.getStore().put(Namespace.create(SubjectParameters.STORE), SubjectParameters.KEY, given);
            session.getLauncher().execute(request(suites), ends);
        } catch (RuntimeException | Error unrecoverable) {
            // JUnit gives up on some errors. What it has not reported by then has not passed.
            ends.broken = unrecoverable;
        }
        return ends;
    }

    private static LauncherDiscoveryRequest request(List<Class<?>> suites) {
        return LauncherDiscoveryRequestBuilder.request()
                .enableImplicitConfigurationParameters(false)
                // What JUnit would only mention in the log is a defect of the suite.
                .configurationParameter("junit.platform.discovery.issue.severity.critical", "INFO")
                .selectors(suites.stream().map(DiscoverySelectors::selectClass).toList())
                .build();
    }

    private static Optional<Method> method(TestIdentifier identifier) {
        return identifier.getSource().filter(MethodSource.class::isInstance).map(source -> ((MethodSource) source)
                .getJavaMethod());
    }
}
