package receptive.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import receptive.worker.Invocation;

/**
 * A call of a contract's method, as a value: it can be put to the student's code, to the reference and to every
 * misconception alike.
 *
 * @param method a method of the contract
 * @param arguments its arguments
 */
public record Call(Method method, Object[] arguments) {

    /**
     * Finds out which call a lambda makes, without making it.
     *
     * @param contract the contract's interface
     * @param lambda makes exactly one call, and returns what it returns
     */
    static <C> Call made(Class<C> contract, Function<C, ?> lambda) {
        Call[] made = new Call[1];
        Object recorder = Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, arguments) -> {
                    if (made[0] != null) {
                        throw new IllegalStateException(
                                "The expectation makes more than one call of " + contract.getSimpleName() + ".");
                    }
                    made[0] = new Call(method, arguments == null ? new Object[0] : arguments);
                    return zero(method.getReturnType());
                });
        lambda.apply(contract.cast(recorder));
        if (made[0] == null) {
            throw new IllegalStateException("The expectation calls no method of " + contract.getSimpleName() + ".");
        }
        return made[0];
    }

    /** One argument. */
    public Object argument(int position) {
        return arguments[position];
    }

    /**
     * Puts the call to an object of the judging side.
     *
     * @throws IllegalArgumentException if the object refuses it
     */
    Object on(Object target) {
        try {
            return method.invoke(target, (Object[]) Invocation.copy(arguments));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object zero(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == double.class) {
            return 0.0;
        }
        return null;
    }
}
