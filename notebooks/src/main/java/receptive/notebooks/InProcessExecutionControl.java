package receptive.notebooks;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.execution.LoaderDelegate;

/**
 * Runs snippets in this JVM, in a class loader that sees the given class path and the JDK but nothing of this process's
 * own class path.
 *
 * <p>Each snippet runs in a thread of its own. So that a loop can be stopped, every method and every backward jump of the
 * loaded classes first asks whether its thread is to end: a thread cannot be killed from outside. {@link #stop} ends all
 * code of the student's. The end of a snippet ends those of its threads that were interrupted and did not heed it, such as
 * a call that {@code check} has waited for long enough; others may run on.
 */
public final class InProcessExecutionControl extends DirectExecutionControl {

    private static final String STOP_CLASS = "REPL.$Stop$";
    private static final ClassDesc STOP = ClassDesc.of(STOP_CLASS);
    private static final ClassDesc PREDICATE = ClassDesc.of("java.util.function.Predicate");
    private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");
    private static final ClassDesc STOPPED = ClassDesc.of("java.lang.ThreadDeath");

    private final Loader loader;
    private final ThreadGroup threads = new ThreadGroup("cells");
    private final Set<Thread> condemned = ConcurrentHashMap.newKeySet();
    private Object lastValue;
    private volatile Thread running;
    private volatile boolean stopping;
    private boolean stopped;

    /**
     * An empty world.
     *
     * @param classPath jars and folders that snippets can load classes from
     */
    public InProcessExecutionControl(List<Path> classPath) {
        this(new Loader(classPath));
    }

    private InProcessExecutionControl(Loader loader) {
        super(new Delegate(loader));
        this.loader = loader;
        loader.remember(STOP_CLASS, stopClass());
    }

    /** What the last snippet returned, as the object itself; null for none. */
    Object lastValue() {
        return lastValue;
    }

    /** Whether {@link #stop} ended what ran last; asked twice, the second answer is no. */
    boolean takeStopped() {
        boolean was = stopped;
        stopped = false;
        return was;
    }

    @Override
    public void load(ClassBytecodes[] classes)
            throws ClassInstallException, NotImplementedException, EngineTerminationException {
        ClassBytecodes[] stoppable = new ClassBytecodes[classes.length];
        for (int i = 0; i < classes.length; i++) {
            stoppable[i] = new ClassBytecodes(classes[i].name(), stoppable(classes[i].bytecodes()));
        }
        super.load(stoppable);
    }

    @Override
    protected String invoke(Method snippet) throws Exception {
        lastValue = null;
        lastValue = call(() -> {
            try {
                return snippet.invoke(null);
            } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
            }
        });
        return "";
    }

    /** Something to do that may throw anything. */
    @FunctionalInterface
    public interface Action {
        /** Does it. */
        Object run() throws Throwable;
    }

    /**
     * Calls something of the student's, such as a {@code toString()}, as a snippet would be: so that it can be stopped.
     *
     * @throws InvocationTargetException with what the action threw
     * @throws StoppedException if {@link #stop} ended it
     */
    public Object call(Action action) throws InvocationTargetException, StoppedException, InterruptedException {
        condemned.removeIf(thread -> !thread.isAlive());
        setJudge(condemned.isEmpty() ? null : condemned::contains);
        stopping = false;
        stopped = false;
        Object[] value = new Object[1];
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(
                threads,
                () -> {
                    try {
                        value[0] = action.run();
                    } catch (Throwable any) {
                        thrown[0] = any;
                    }
                },
                "cell");
        thread.setContextClassLoader(loader);
        thread.setDaemon(true);
        running = thread;
        thread.start();
        try {
            thread.join();
        } finally {
            running = null;
            condemnInterrupted();
        }
        // Also where the code took the interruption for its own and went on to its end, as a check does.
        stopped = stopping;
        if (stopped) {
            throw new StoppedException();
        }
        if (thrown[0] != null) {
            throw new InvocationTargetException(thrown[0]);
        }
        return value[0];
    }

    /** Ends the running snippet, if there is one, at its next jump backwards, call or interruptible wait. */
    @Override
    public void stop() {
        Thread thread = running;
        if (thread != null) {
            stopping = true;
            condemned.addAll(running());
            setJudge(any -> true);
            thread.interrupt();
        }
    }

    private void condemnInterrupted() {
        running().stream().filter(Thread::isInterrupted).forEach(condemned::add);
        if (!stopping && !condemned.isEmpty()) {
            setJudge(condemned::contains);
        }
    }

    /** The student's threads that have not ended. */
    private List<Thread> running() {
        Thread[] found = new Thread[threads.activeCount() + 16];
        return Arrays.asList(found).subList(0, threads.enumerate(found));
    }

    @Override
    public void close() {
        stop();
        super.close();
        try {
            loader.close();
        } catch (IOException nothingToSave) {
            // The jars were only read.
        }
    }

    /** Decides from now on which threads end; null for none. */
    private void setJudge(Predicate<Thread> judge) {
        try {
            loader.loadClass(STOP_CLASS).getField("judge").set(null, judge);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The class that stops snippets is missing.", impossible);
        }
    }

    /** A class with {@code static void check() { if (judge != null && judge.test(Thread.currentThread())) throw … }}. */
    private static byte[] stopClass() {
        return ClassFile.of().build(STOP, type -> type.withFlags(ClassFile.ACC_PUBLIC)
                .withField("judge", PREDICATE, ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_VOLATILE)
                .withMethodBody(
                        "check",
                        ConstantDescs.MTD_void,
                        ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                        code -> code.getstatic(STOP, "judge", PREDICATE)
                                .dup()
                                .astore(0)
                                .ifThen(Opcode.IFNONNULL, InProcessExecutionControl::askTheJudge)
                                .return_()));
    }

    private static void askTheJudge(CodeBuilder code) {
        code.aload(0)
                .invokestatic(THREAD, "currentThread", MethodTypeDesc.of(THREAD))
                .invokeinterface(
                        PREDICATE, "test", MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object))
                .ifThen(end -> end.new_(STOPPED)
                        .dup()
                        .invokespecial(STOPPED, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                        .athrow());
    }

    private static byte[] stoppable(byte[] bytes) {
        ClassFile format = ClassFile.of();
        return format.transformClass(
                format.parse(bytes),
                ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(StopChecks::new)));
    }

    private static final class StopChecks implements CodeTransform {
        private final Set<Label> passed = new HashSet<>();

        @Override
        public void atStart(CodeBuilder code) {
            check(code);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof LabelTarget target) {
                passed.add(target.label());
            } else if (element instanceof BranchInstruction branch && passed.contains(branch.target())) {
                check(code);
            }
            code.with(element);
        }

        private static void check(CodeBuilder code) {
            code.invokestatic(STOP, "check", ConstantDescs.MTD_void);
        }
    }

    /** Holds the snippets' classes; its parent knows the JDK alone. */
    private static final class Loader extends URLClassLoader {
        private final Map<String, byte[]> snippets = new ConcurrentHashMap<>();

        Loader(List<Path> classPath) {
            super("notebook", new URL[0], ClassLoader.getPlatformClassLoader());
            classPath.forEach(this::add);
        }

        void add(Path entry) {
            try {
                addURL(entry.toUri().toURL());
            } catch (MalformedURLException impossible) {
                throw new IllegalArgumentException("Not a file: " + entry, impossible);
            }
        }

        void remember(String name, byte[] classFile) {
            snippets.put(name, classFile);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] found = snippets.get(name);
            return found == null ? super.findClass(name) : defineClass(name, found, 0, found.length);
        }
    }

    /** What JShell's base class asks of a class loader. */
    private record Delegate(Loader loader) implements LoaderDelegate {

        @Override
        public void load(ClassBytecodes[] classes) throws ClassInstallException {
            for (ClassBytecodes each : classes) {
                loader.remember(each.name(), each.bytecodes());
            }
            for (ClassBytecodes each : classes) {
                try {
                    loader.loadClass(each.name());
                } catch (ClassNotFoundException | LinkageError broken) {
                    throw new ClassInstallException(broken.toString(), new boolean[classes.length]);
                }
            }
        }

        @Override
        public void classesRedefined(ClassBytecodes[] classes) {
            throw new IllegalStateException("A class is loaded anew, under another name, instead.");
        }

        @Override
        public void addToClasspath(String entry) {
            loader.add(Path.of(entry));
        }

        @Override
        public Class<?> findClass(String name) throws ClassNotFoundException {
            return loader.loadClass(name);
        }
    }
}
