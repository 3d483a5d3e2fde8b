package receptive.notebooks.kernel;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * A program that runs cells as a stock Java kernel such as IJava does: a JShell that executes in its own JVM and takes
 * {@code %classpath} for a magic. It stands on the JDK alone, so its process knows nothing of the course but what the cells put
 * on the class path.
 *
 * <p>Reads cells, and writes for each what it printed and the text of its value, all ended by {@link #END}.
 */
final class StockShell {

    /** Ends a cell, and what is said of one. */
    static final char END = '\u001e';

    private static Object value;

    private StockShell() {}

    /** Runs the cells of standard input. */
    public static void main(String[] arguments) throws IOException {
        String cells = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (JShell shell =
                JShell.builder().executionEngine(new Engine(), Map.of()).build()) {
            for (String cell : cells.split(String.valueOf(END))) {
                run(shell, cell, out);
                out.print(END);
            }
        }
    }

    private static void run(JShell shell, String cell, PrintStream out) {
        StringBuilder java = new StringBuilder();
        for (String line : cell.lines().toList()) {
            if (line.startsWith("%classpath ")) {
                shell.addToClasspath(line.substring("%classpath ".length()).strip());
            } else {
                java.append(line).append('\n');
            }
        }
        value = null;
        CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(java.toString());
        while (info.completeness().isComplete()) {
            for (SnippetEvent event : shell.eval(info.source())) {
                if (event.status() == Snippet.Status.REJECTED) {
                    shell.diagnostics(event.snippet())
                            .forEach(diag -> out.println("rejected: " + diag.getMessage(null)));
                }
                if (event.exception() instanceof EvalException thrown) {
                    out.println("threw: " + thrown.getExceptionClassName() + ": " + thrown.getMessage());
                }
            }
            info = shell.sourceCodeAnalysis().analyzeCompletion(info.remaining());
        }
        if (!info.remaining().isBlank()) {
            out.println("incomplete: " + info.remaining());
        }
        out.print(value == null ? "" : value);
    }

    /** Keeps the value of the last snippet, as the object itself. */
    private static final class Control extends DirectExecutionControl {
        @Override
        protected String invoke(Method snippet) throws Exception {
            value = snippet.invoke(null);
            return "";
        }
    }

    private static final class Engine implements ExecutionControlProvider {
        @Override
        public String name() {
            return "stock";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
            return new Control();
        }
    }
}
