package receptive.grader.report;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import receptive.check.Language;
import receptive.grader.Words;

/**
 * How far grading is: a bar where someone watches, a few lines where the output is kept.
 *
 * <pre>
 * try (Progress progress = Progress.of(submissions.size(), System.err)) {
 *     progress.step(student);   // from any thread, once for each student
 * }
 * </pre>
 */
public final class Progress implements AutoCloseable {

    private static final int LINES = 4;
    private static final int WIDTH = 80;
    private static final int STUDENT_WIDTH = 20;

    private final int total;
    private final PrintStream err;
    private final ProgressBar bar;
    private final Locale language = Language.current();
    private final AtomicInteger done = new AtomicInteger();

    private Progress(int total, PrintStream err, ProgressBar bar) {
        this.total = total;
        this.err = err;
        this.bar = bar;
    }

    /** Starts; where the program runs without a terminal there is no bar, only four lines on the whole. */
    public static Progress of(int total, PrintStream err) {
        Console console = System.console();
        return console != null && console.isTerminal() ? watched(total, err) : quiet(total, err);
    }

    static Progress quiet(int total, PrintStream err) {
        return new Progress(total, err, null);
    }

    static Progress watched(int total, PrintStream err) {
        // The consumer is given a width, or the library would load native code to ask the terminal for it.
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(Words.text("progress.task"))
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .build();
        return new Progress(total, err, bar);
    }

    /** One more student is graded. */
    public void step(String student) {
        int now = done.incrementAndGet();
        if (bar != null) {
            bar.setExtraMessage(SafeText.line(student, STUDENT_WIDTH));
            bar.step();
        } else if (now * LINES / total > (now - 1) * LINES / total) {
            // Steps come from threads of their own, which do not know what is spoken here.
            err.println(Language.speaking(language, () -> Words.text("progress.step", now, total)));
        }
    }

    /** Ends the line of the bar. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
