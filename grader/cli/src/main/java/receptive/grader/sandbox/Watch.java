package receptive.grader.sandbox;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import receptive.grader.Words;

/**
 * Kills a process whose request used up its CPU time, or far more wall time than that.
 *
 * <p>CPU time is that of the JVM in the sandbox, looked at every few milliseconds while a request is under way.
 */
final class Watch implements AutoCloseable {

    private static final long PERIOD_MILLIS = 20;
    private static final ScheduledExecutorService CLOCK = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().daemon().name("watch-", 0).factory());

    private final Process process;
    private final Limits limits;
    private volatile ProcessHandle jvm;
    private volatile ScheduledFuture<?> looking;
    private volatile boolean expired;
    private volatile boolean onCpu;

    Watch(Process process, Limits limits) {
        this.process = process;
        this.limits = limits;
        this.jvm = process.toHandle();
    }

    /** Runs something later, unless the program ends before. */
    static void after(long time, TimeUnit unit, Runnable task) {
        CLOCK.schedule(task, time, unit);
    }

    /** Looks for the JVM among what the sandbox started: the descendant that has no child of its own. */
    void find() {
        jvm = process.descendants()
                .filter(child -> child.children().findAny().isEmpty())
                .findFirst()
                .orElse(process.toHandle());
    }

    void begin() {
        Duration before = cpu();
        long start = System.nanoTime();
        looking = CLOCK.scheduleAtFixedRate(
                () -> look(before, start), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    void pause() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    /** Whether this killed the process. */
    boolean expired() {
        return expired;
    }

    /** What was used up, in words. */
    String why() {
        return onCpu
                ? Words.text("process.cpu", seconds(limits.cpu()))
                : Words.text("process.wall", seconds(limits.wall()));
    }

    private void look(Duration before, long start) {
        long wallMillis = (System.nanoTime() - start) / 1_000_000;
        if (cpu().minus(before).compareTo(limits.cpu()) > 0) {
            kill(true);
        } else if (wallMillis > limits.wall().toMillis()) {
            kill(false);
        }
    }

    private void kill(boolean usedUpCpu) {
        if (!expired) {
            onCpu = usedUpCpu;
            expired = true;
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        pause();
    }

    private Duration cpu() {
        return Optional.of(jvm.info())
                .flatMap(ProcessHandle.Info::totalCpuDuration)
                .orElse(Duration.ZERO);
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1_000 == 0 ? Long.toString(time.toSeconds()) : Double.toString(time.toMillis() / 1e3);
    }

    @Override
    public void close() {
        pause();
    }
}
