package receptive.check;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a suite's tests their subject and their {@link Cases}.
 *
 * <p>Both come from the {@link SuiteRun} through the store of its JUnit session. Each run has a session of its own, so runs
 * on several threads do not meet.
 */
final class SubjectParameters implements ParameterResolver {

    /** The one key of {@link #STORE}. */
    static final String KEY = "given";

    /** What the store of a session is asked for. */
    static final Object[] STORE = {SubjectParameters.class.getName()};

    /**
     * What a run gives its tests.
     *
     * @param contract the type of the parameter that takes the subject
     * @param subject answers the calls
     * @param seed the run's seed
     */
    record Given(Class<?> contract, Subject subject, long seed) {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Cases.class || type == given(context).contract();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Given given = given(context);
        return parameter.getParameter().getType() == Cases.class
                ? Cases.of(given.seed(), context.getRequiredTestMethod().getName())
                : SubjectProxy.of(given.contract(), given.subject());
    }

    private static Given given(ExtensionContext context) {
        Given given = context.getStore(
                        ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(STORE))
                .get(KEY, Given.class);
        if (given == null) {
            throw new ParameterResolutionException(
                    "A suite gets its subject from a SuiteRun; run it with SuiteRun.on(subject, seed).");
        }
        return given;
    }
}
