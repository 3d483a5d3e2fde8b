package receptive.pictures;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;

/**
 * The kernel of another project that this code may be running in: IJava or JJava.
 *
 * <p>Both show a value as HTML only after a function has been registered for its type. They are found by name, because
 * this project depends on neither. Outside of them nothing happens.
 */
final class NotebookKernel {

    /** A class and its static method without parameters that gives the running kernel, newest first. */
    private static final List<String[]> ENTRANCES = List.of(
            new String[] {"org.dflib.jjava.jupyter.kernel.BaseKernel", "notebookKernel"},
            new String[] {"org.dflib.jjava.kernel.JavaNotebookStatics", "kernel"},
            new String[] {"org.dflib.jjava.runtime.Kernel", "getKernelInstance"},
            new String[] {"io.github.spencerpark.ijava.runtime.Kernel", "getKernelInstance"});

    private static boolean told;

    private NotebookKernel() {}

    /** Tells the running kernel, once, that a {@link Displayable} has HTML. */
    static synchronized void tell() {
        if (!told) {
            told = true;
            ENTRANCES.stream()
                    .map(entrance -> running(entrance[0], entrance[1]))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(NotebookKernel::tell);
        }
    }

    private static Optional<Object> running(String className, String method) {
        try {
            return Optional.ofNullable(
                    Class.forName(className).getMethod(method).invoke(null));
        } catch (ReflectiveOperationException | LinkageError absent) {
            return Optional.empty();
        }
    }

    /**
     * {@code kernel.getRenderer().createRegistration(Displayable.class).preferring("text/html").register(show)}.
     *
     * @param kernel an IJava or JJava kernel
     */
    static void tell(Object kernel) {
        try {
            Object renderer = kernel.getClass().getMethod("getRenderer").invoke(kernel);
            Object registration = renderer.getClass()
                    .getMethod("createRegistration", Class.class)
                    .invoke(renderer, Displayable.class);
            registration.getClass().getMethod("preferring", String[].class).invoke(registration, (Object)
                    new String[] {"text/html"});
            for (Method method : registration.getClass().getMethods()) {
                if (method.getName().equals("register") && method.getParameterCount() == 1) {
                    Class<?> function = method.getParameterTypes()[0];
                    method.invoke(
                            registration,
                            Proxy.newProxyInstance(function.getClassLoader(), new Class<?>[] {function}, SHOW));
                }
            }
        } catch (ReflectiveOperationException | IllegalArgumentException unlike) {
            // A version that works differently: cells then show the text, which says how to save the page.
            return;
        }
    }

    /** {@code (value, context) -> context.getOutputContainer().putHTML(value.toHtml())}. */
    private static final InvocationHandler SHOW = (proxy, method, arguments) -> {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "receptive.pictures";
            };
        }
        Object output = arguments[1].getClass().getMethod("getOutputContainer").invoke(arguments[1]);
        output.getClass().getMethod("putHTML", String.class).invoke(output, ((Displayable) arguments[0]).toHtml());
        return null;
    };
}
