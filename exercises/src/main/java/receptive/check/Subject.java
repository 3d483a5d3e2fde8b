package receptive.check;

import java.lang.reflect.Method;
import receptive.worker.Response;

/**
 * What a suite judges: something that answers calls of one contract. {@link Expectation} talks to it.
 */
@FunctionalInterface
public interface Subject {

    /**
     * Makes one call.
     *
     * @param method a method of the contract
     * @param arguments its arguments, which stay as they are
     * @return what came of it
     * @throws NoAnswer if no answer can be had
     */
    Response call(Method method, Object[] arguments);
}
