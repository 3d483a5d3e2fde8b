package receptive.engine.plan;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that share a forward pass. Each piece of work writes numbers of its own and computes them the same way whoever
 * does it, so results do not depend on the number of threads.
 *
 * <p>A step of a network takes some microseconds to some milliseconds, and waking a thread as long as a short one. So helpers are
 * woken once for a forward pass and wait for its steps awake; when it is over they sleep.
 */
final class Workers {

    /** A piece of work. */
    @FunctionalInterface
    interface Work {
        /**
         * Does one piece.
         *
         * @param piece which one
         * @param worker who does it, from 0; workspaces are chosen by it
         */
        void run(int piece, int worker);
    }

    /** The pieces of one step. */
    private static final class Round {

        final int pieces;
        final Work work;
        final AtomicInteger next = new AtomicInteger();
        final AtomicInteger done = new AtomicInteger();
        volatile Throwable failure;

        Round(int pieces, Work work) {
            this.pieces = pieces;
            this.work = work;
        }

        void take(int worker) {
            for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                try {
                    work.run(piece, worker);
                } catch (RuntimeException | Error failed) {
                    failure = failed;
                }
                done.incrementAndGet();
            }
        }
    }

    /** The caller alone. */
    static final Workers ALONE = new Workers(1);

    private static final Round OVER = new Round(0, null);

    private static final ExecutorService HELPERS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "receptive-forward");
        thread.setDaemon(true);
        return thread;
    });

    /** One forward pass: the step it is at. Of its own, so that a helper who is late meets no other pass. */
    private static final class Pass {

        volatile Round round;
    }

    private final int count;
    private Pass pass = new Pass();

    Workers(int count) {
        this.count = count;
    }

    int count() {
        return count;
    }

    /** Runs a forward pass with the helpers awake. */
    void awake(Runnable steps) {
        if (count == 1) {
            steps.run();
            return;
        }
        Pass current = new Pass();
        pass = current;
        for (int worker = 1; worker < count; worker++) {
            int self = worker;
            HELPERS.execute(() -> help(current, self));
        }
        try {
            steps.run();
        } finally {
            current.round = OVER;
        }
    }

    private static void help(Pass pass, int worker) {
        Round seen = null;
        while (seen != OVER) {
            Round current = pass.round;
            if (current == seen) {
                Thread.onSpinWait();
            } else {
                seen = current;
                if (current != null) {
                    current.take(worker);
                }
            }
        }
    }

    /** Does all pieces, the caller being one of the workers; returns when all are done. */
    void all(int pieces, Work work) {
        if (count == 1 || pieces == 1) {
            for (int piece = 0; piece < pieces; piece++) {
                work.run(piece, 0);
            }
            return;
        }
        Round mine = new Round(pieces, work);
        pass.round = mine;
        mine.take(0);
        while (mine.done.get() < pieces) {
            Thread.onSpinWait();
        }
        if (mine.failure != null) {
            throw new IllegalStateException("A part of the forward pass failed.", mine.failure);
        }
    }
}
