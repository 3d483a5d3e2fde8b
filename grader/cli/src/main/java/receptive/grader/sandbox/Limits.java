package receptive.grader.sandbox;

import java.time.Duration;

/**
 * What a request to a confined process may use up.
 *
 * @param cpu CPU time of one request, so that a busy machine grades like an idle one
 * @param wall wall time of one request, a generous multiple of the CPU time
 * @param heapMegabytes heap of the process
 * @param fileMegabytes size of any file and of the private {@code /tmp}
 * @param outputBytes how much of what it prints is kept
 */
public record Limits(Duration cpu, Duration wall, int heapMegabytes, int fileMegabytes, int outputBytes) {

    /** For a student's code: 1 s of CPU time a call, some twenty times what the reference solutions need. */
    public static final Limits STUDENT = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(10), 192, 16, 16_384);

    /** For the compiler: 15 s of CPU time a cell, since a cold compiler is slow. */
    public static final Limits COMPILER = new Limits(Duration.ofSeconds(15), Duration.ofSeconds(60), 384, 16, 16_384);

    /** The same limits with another CPU time, and wall time in proportion. */
    public Limits withCpu(Duration newCpu) {
        long factor = Math.max(1, wall.toMillis() / cpu.toMillis());
        return new Limits(newCpu, newCpu.multipliedBy(factor), heapMegabytes, fileMegabytes, outputBytes);
    }
}
