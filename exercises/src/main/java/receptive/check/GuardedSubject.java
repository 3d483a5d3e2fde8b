package receptive.check;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import receptive.worker.Response;

/**
 * A subject that may take so much time and no more, all calls together, so that an endless loop does not hang a notebook.
 *
 * <p>Each call runs on a daemon thread. Java cannot stop a thread that does not want to stop: after the limit the thread
 * is interrupted and left behind, and every further call goes unanswered. For one run on one thread.
 */
final class GuardedSubject implements Subject {

    private final Subject subject;
    private final Duration limit;
    private long nanosLeft;

    GuardedSubject(Subject subject, Duration limit) {
        this.subject = subject;
        this.limit = limit;
        this.nanosLeft = limit.toNanos();
    }

    @Override
    public Response call(Method method, Object[] arguments) {
        if (nanosLeft <= 0) {
            throw new NoAnswer(Outcome.TIMED_OUT, Messages.text("timed-out.earlier", limit.toSeconds()));
        }
        CompletableFuture<Response> answer = new CompletableFuture<>();
        Locale language = Language.current();
        Thread thread = Thread.ofPlatform().daemon().name("check").start(() -> {
            try {
                answer.complete(Language.speaking(language, () -> subject.call(method, arguments)));
            } catch (RuntimeException | Error thrown) {
                answer.completeExceptionally(thrown);
            }
        });
        long start = System.nanoTime();
        try {
            return answer.get(nanosLeft, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            thread.interrupt();
            nanosLeft = 0;
            throw new NoAnswer(Outcome.TIMED_OUT, Messages.text("timed-out", limit.toSeconds()));
        } catch (InterruptedException stopped) {
            thread.interrupt();
            nanosLeft = 0;
            Thread.currentThread().interrupt();
            throw new NoAnswer(Outcome.TIMED_OUT, Messages.text("interrupted"));
        } catch (ExecutionException thrown) {
            throw thrown.getCause() instanceof NoAnswer none ? none : new IllegalStateException(thrown.getCause());
        } finally {
            nanosLeft -= System.nanoTime() - start;
        }
    }
}
