package receptive.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The student's process: takes requests from a socket, does as asked, answers. It ends when the other side goes away.
 *
 * <p>Requests run on a thread of their own, so that a student's interrupts and stack overflows do not reach the socket.
 */
public final class WorkerMain {

    private static final long STUDENT_STACK_BYTES = 16L * 1024 * 1024;

    private final Map<Integer, StudentClasses> units = new HashMap<>();
    private final Map<String, Object> subjects = new HashMap<>();

    private WorkerMain() {}

    /**
     * Starts the worker.
     *
     * @param arguments the path of the socket
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(Path.of(arguments[0])));
            new WorkerMain().serve(Channels.newInputStream(channel), Channels.newOutputStream(channel));
        }
        // Threads that a student left running must not keep the process.
        Runtime.getRuntime().halt(0);
    }

    private void serve(InputStream in, OutputStream out) throws IOException, InterruptedException {
        while (true) {
            Protocol.Request request;
            try {
                request = Protocol.request(Frame.receive(in));
            } catch (java.io.EOFException done) {
                return;
            }
            byte[][] answer = new byte[1][];
            Thread student = new Thread(null, () -> answer[0] = answer(request), "student", STUDENT_STACK_BYTES);
            student.start();
            student.join();
            if (answer[0] == null) {
                throw new IllegalStateException("The request's thread ended without an answer.");
            }
            Frame.send(out, answer[0]);
        }
    }

    private byte[] answer(Protocol.Request request) {
        try {
            return Protocol.answer(respond(request));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Response respond(Protocol.Request request) {
        try {
            return switch (request) {
                case Protocol.Request.Load load -> {
                    classes(load.unit()).add(load.classes());
                    yield done();
                }
                case Protocol.Request.Run run -> {
                    Method method = classes(run.unit()).find(run.className()).getDeclaredMethod(run.methodName());
                    method.setAccessible(true);
                    method.invoke(null);
                    yield done();
                }
                case Protocol.Request.Make make -> {
                    Constructor<?> constructor =
                            classes(make.unit()).find(make.className()).getDeclaredConstructor();
                    constructor.setAccessible(true);
                    subjects.put(make.contract(), constructor.newInstance());
                    yield done();
                }
                case Protocol.Request.Call call ->
                    Invocation.call(subjects.get(call.contract()), method(call), call.arguments());
            };
        } catch (InvocationTargetException thrown) {
            return Invocation.threw(root(thrown.getCause()));
        } catch (NoSuchMethodException missing) {
            return new Response.Threw(
                    missing.getClass().getName(),
                    "the class needs a constructor without parameters",
                    java.util.List.of(),
                    false);
        } catch (Throwable thrown) {
            return Invocation.threw(root(thrown));
        }
    }

    private StudentClasses classes(int unit) {
        return units.computeIfAbsent(unit, any -> new StudentClasses());
    }

    private static Response done() {
        return new Response.Returned(null, Set.of(), Set.of());
    }

    /** An error in a static initialiser says nothing; what it wraps does. */
    private static Throwable root(Throwable thrown) {
        return thrown instanceof ExceptionInInitializerError error && error.getException() != null
                ? error.getException()
                : thrown;
    }

    private static Method method(Protocol.Request.Call call) throws ReflectiveOperationException {
        for (Method method : Class.forName(call.contract()).getMethods()) {
            if (method.getName().equals(call.method())
                    && Protocol.descriptor(method).equals(call.descriptor())) {
                return method;
            }
        }
        throw new NoSuchMethodException(call.contract() + "." + call.method() + call.descriptor());
    }

    /** Holds a student's classes; the contracts, the model and the JDK come from the parent and cannot be replaced. */
    private static final class StudentClasses extends ClassLoader {

        private final Map<String, byte[]> known = new HashMap<>();

        StudentClasses() {
            super("student", WorkerMain.class.getClassLoader());
        }

        void add(Map<String, byte[]> classes) {
            known.putAll(classes);
        }

        Class<?> find(String name) throws ClassNotFoundException {
            return Class.forName(name, true, this);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = known.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
