package receptive.notebooks.kernel;

import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jdk.jshell.spi.ExecutionControl.StoppedException;
import receptive.notebooks.CellDiagnostic;
import receptive.notebooks.CellMagics;
import receptive.notebooks.CellResult;
import receptive.notebooks.InProcessExecutionControl;
import receptive.notebooks.JavaSession;

/** Answers Jupyter's requests with a {@link JavaSession}. */
final class JavaKernel extends BaseKernel {

    private final InProcessExecutionControl execution = new InProcessExecutionControl(List.of());
    /** Opening a session takes longer than connecting, so it opens meanwhile. */
    private final CompletableFuture<JavaSession> session =
            CompletableFuture.supplyAsync(() -> new JavaSession(List.of(), execution));

    private final Magics magics;
    private final CellOutput output;

    /**
     * A kernel without cells.
     *
     * @param folder the notebook's folder
     */
    JavaKernel(Path folder) {
        super(StandardCharsets.UTF_8);
        this.magics = new Magics(folder, entry -> session().addToClassPath(entry));
        this.output = new CellOutput(getIO().out, getIO().err, getIO()::isAttached);
        setShouldReplaceStdStreams(false);
    }

    private JavaSession session() {
        return session.join();
    }

    @Override
    public DisplayData eval(String source) throws CellFailure {
        output.beginCell();
        System.setIn(new NoKeyboard());
        try {
            for (String magic : CellMagics.of(source)) {
                magics.run(magic);
            }
            // The base class has counted this cell already.
            int cell = executionCount.get() - 1;
            CellResult result = session().evaluate(cell, source);
            for (CellDiagnostic waiting : result.waiting()) {
                System.err.println(Failures.waiting(waiting));
            }
            Failures.throwIfFailed(result, cell);
            return result.value().isPresent() ? display(result.value().get()) : null;
        } finally {
            output.endCell();
        }
    }

    private DisplayData display(Object value) throws CellFailure {
        try {
            return (DisplayData) execution.call(() -> Values.display(value));
        } catch (StoppedException stopped) {
            throw new CellFailure.Stopped();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CellFailure.Stopped();
        } catch (InvocationTargetException thrown) {
            Throwable cause =
                    thrown.getCause() instanceof InvocationTargetException inner ? inner.getCause() : thrown.getCause();
            String sentence = "The value cannot be shown: its toString() or toHtml() threw " + cause + ".";
            throw new CellFailure.Threw(sentence, List.of(sentence));
        }
    }

    @Override
    public List<String> formatError(Exception failure) {
        if (failure instanceof CellFailure cell) {
            return cell.colouredLines();
        }
        List<String> lines = new ArrayList<>();
        lines.add("The kernel itself failed: " + failure);
        Arrays.stream(failure.getStackTrace()).map(frame -> "    at " + frame).forEach(lines::add);
        return lines;
    }

    @Override
    public void interrupt() {
        session().stop();
    }

    @Override
    public void onShutdown(boolean restarts) {
        session().close();
    }

    @Override
    public ReplacementOptions complete(String source, int cursor) {
        JavaSession.Completions found = session().completions(source, cursor);
        return new ReplacementOptions(found.names(), found.from(), cursor);
    }

    @Override
    public DisplayData inspect(String source, int cursor, boolean detailed) {
        String documentation = session().documentation(source, cursor);
        return documentation.isEmpty() ? null : new DisplayData(documentation);
    }

    @Override
    public String isComplete(String source) {
        return session().isComplete(source) ? IS_COMPLETE_YES : IS_COMPLETE_MAYBE;
    }

    @Override
    public String getBanner() {
        return "Java " + Runtime.version() + ", Receptive";
    }

    @Override
    public LanguageInfo getLanguageInfo() {
        return new LanguageInfo.Builder("Java")
                .version(Runtime.version().toString())
                .mimetype("text/x-java-source")
                .fileExtension(".jshell")
                .pygments("java")
                .codemirror("java")
                .build();
    }
}
