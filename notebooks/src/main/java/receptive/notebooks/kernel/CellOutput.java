package receptive.notebooks.kernel;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * What cells print, on its way to Jupyter: several times a second while a cell runs, since a message for each line would
 * drown the browser, and no more than a megabyte for one cell. The order of what goes to {@code System.out} and to
 * {@code System.err} is kept.
 */
final class CellOutput {

    /** Bytes that one cell may print. */
    static final int MOST = 1_000_000;

    private static final int PIECE = 16_384;
    private static final long MILLISECONDS = 100;
    private static final String ENOUGH = "\nThis cell has printed 1 MB; what else it prints is left out.\n";

    private final PrintStream out;
    private final PrintStream err;
    private final BooleanSupplier attached;
    private final PrintStream cellsOut = printing(new Channel(true));
    private final PrintStream cellsErr = printing(new Channel(false));
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private boolean pendingIsOut = true;
    private int left = MOST;

    /**
     * Output to Jupyter.
     *
     * @param out where what is printed to {@code System.out} goes
     * @param err where what is printed to {@code System.err} goes
     * @param attached whether there is a cell that output can be shown under
     */
    CellOutput(PrintStream out, PrintStream err, BooleanSupplier attached) {
        this.out = out;
        this.err = err;
        this.attached = attached;
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("output").factory());
        clock.scheduleWithFixedDelay(this::send, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Makes {@code System.out} and {@code System.err} those of a new cell, whatever the last one has set them to. */
    void beginCell() {
        synchronized (pending) {
            left = MOST;
        }
        System.setOut(cellsOut);
        System.setErr(cellsErr);
    }

    /** Sends what is left. */
    void endCell() {
        System.out.flush();
        System.err.flush();
        send();
    }

    private void print(boolean toOut, byte[] bytes, int offset, int length) {
        synchronized (pending) {
            if (left == 0) {
                return;
            }
            if (toOut != pendingIsOut) {
                send();
                pendingIsOut = toOut;
            }
            int taken = Math.min(length, left);
            while (taken < length && taken > 0 && isInsideCharacter(bytes[offset + taken])) {
                taken--;
            }
            pending.write(bytes, offset, taken);
            left = taken < length ? 0 : left - taken;
            if (pending.size() >= PIECE) {
                send();
            }
            if (left == 0) {
                pending.writeBytes(ENOUGH.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean isInsideCharacter(byte utf8) {
        return (utf8 & 0xC0) == 0x80;
    }

    private void send() {
        synchronized (pending) {
            if (pending.size() > 0 && attached.getAsBoolean()) {
                PrintStream target = pendingIsOut ? out : err;
                target.writeBytes(pending.toByteArray());
                target.flush();
                pending.reset();
            }
        }
    }

    private static PrintStream printing(OutputStream channel) {
        return new PrintStream(channel, false, StandardCharsets.UTF_8);
    }

    /** Takes what a cell prints to one of the two. */
    private final class Channel extends OutputStream {
        private final boolean toOut;

        Channel(boolean toOut) {
            this.toOut = toOut;
        }

        @Override
        public void write(int b) {
            print(toOut, new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            print(toOut, bytes, offset, length);
        }
    }
}
