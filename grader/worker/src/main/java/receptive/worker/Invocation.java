package receptive.worker;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * One call of a contract's method on a student's object.
 *
 * <p>The object gets copies of the arguments, so that the caller's stay whole; after the call the copies are compared
 * with the originals, and the result is searched for arrays that were handed in.
 */
public final class Invocation {

    private static final int LONGEST_MESSAGE = 2_000;
    private static final int MOST_FRAMES = 8;

    /** Below these in a stack stands nothing of the student's. */
    private static final Set<String> CALLERS = Set.of(Invocation.class.getName(), WorkerMain.class.getName());

    private Invocation() {}

    /**
     * Calls the method.
     *
     * @param target the student's object
     * @param method a method of the contract that target implements
     * @param arguments the arguments; arrays in them are copied first
     * @return what came of it; throwables of the student's code become {@link Response.Threw}, except
     *     {@link OutOfMemoryError}, which goes on
     */
    public static Response call(Object target, Method method, Object[] arguments) {
        Object[] given = new Object[arguments.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = copy(arguments[i]);
        }
        Object value;
        try {
            value = method.invoke(target, given.clone());
        } catch (InvocationTargetException thrown) {
            return threw(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("The contract " + method + " is not public.", impossible);
        }
        Set<Integer> changed = new TreeSet<>();
        Set<Integer> shared = new TreeSet<>();
        Set<Object> handedBack = arraysIn(value);
        for (int i = 0; i < given.length; i++) {
            if (!Objects.deepEquals(given[i], arguments[i])) {
                changed.add(i);
            }
            if (!Collections.disjoint(handedBack, arraysIn(given[i]))) {
                shared.add(i);
            }
        }
        return new Response.Returned(value, changed, shared);
    }

    /** A copy that shares no array with the original; anything but arrays is returned as it is. */
    public static Object copy(Object value) {
        if (value == null || !value.getClass().isArray()) {
            return value;
        }
        int length = Array.getLength(value);
        Object copy = Array.newInstance(value.getClass().getComponentType(), length);
        if (value.getClass().getComponentType().isPrimitive()) {
            System.arraycopy(value, 0, copy, 0, length);
        } else {
            for (int i = 0; i < length; i++) {
                Array.set(copy, i, copy(Array.get(value, i)));
            }
        }
        return copy;
    }

    /** What a throwable says of itself, bounded, with nothing of it called twice. */
    public static Response.Threw threw(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError memory) {
            throw memory;
        }
        String message;
        try {
            message = Objects.toString(thrown.getMessage(), "");
        } catch (RuntimeException | StackOverflowError hostile) {
            message = "(its getMessage() threw)";
        }
        if (message.length() > LONGEST_MESSAGE) {
            message = message.substring(0, LONGEST_MESSAGE) + "…";
        }
        return new Response.Threw(
                thrown.getClass().getName(), message, frames(thrown), thrown instanceof IllegalArgumentException);
    }

    private static List<String> frames(Throwable thrown) {
        List<String> frames = new ArrayList<>();
        StackTraceElement[] trace;
        try {
            trace = thrown.getStackTrace();
        } catch (RuntimeException | StackOverflowError hostile) {
            return frames;
        }
        for (StackTraceElement frame : trace) {
            if (CALLERS.contains(frame.getClassName()) || frames.size() == MOST_FRAMES) {
                break;
            }
            if (!isLibrary(frame.getClassName())) {
                frames.add(
                        simpleName(frame.getClassName()) + "." + frame.getMethodName() + ":" + frame.getLineNumber());
            }
        }
        return frames;
    }

    /** What a student's code may call and did not write: the JDK, and the records that refuse bad settings. */
    private static boolean isLibrary(String className) {
        return className.startsWith("java.")
                || className.startsWith("jdk.")
                || className.startsWith("receptive.model.");
    }

    /** {@code MyConv} for {@code REPL.$JShell$12$MyConv} and for {@code my.pack.MyConv}. */
    private static String simpleName(String binaryName) {
        String last = binaryName.substring(binaryName.lastIndexOf('.') + 1);
        return last.replaceFirst("^\\$JShell\\$[0-9A-Z]+\\$", "");
    }

    private static Set<Object> arraysIn(Object value) {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(value, found);
        return found;
    }

    private static void collect(Object value, Set<Object> found) {
        if (value == null || !value.getClass().isArray() || !found.add(value)) {
            return;
        }
        if (!value.getClass().getComponentType().isPrimitive()) {
            for (Object element : (Object[]) value) {
                collect(element, found);
            }
        }
    }
}
