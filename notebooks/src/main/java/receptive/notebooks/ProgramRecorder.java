package receptive.notebooks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compiles the code cells of a notebook to a {@link Program}, running none of them.
 *
 * {@snippet :
 * try (var recorder = new ProgramRecorder(classPath)) {
 *     recorder.record(0, "import receptive.exercises.filters.OutputSize;");
 *     recorder.record(1, "class MyOutputSize implements OutputSize { ... }");
 *     Program program = recorder.program();
 * }
 * }
 */
public final class ProgramRecorder implements AutoCloseable {

    private final RecordingExecutionControl recording = new RecordingExecutionControl();
    private final JavaSession session;
    private final List<CellDiagnostic> diagnostics = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();

    /**
     * A recorder without cells.
     *
     * @param classPath all that the cells may name besides the JDK
     */
    public ProgramRecorder(List<Path> classPath) {
        this.session = new JavaSession(classPath, recording);
    }

    /**
     * Compiles one cell after those before it.
     *
     * @param cell its number, as the caller counts cells
     * @param source its text; lines that start with {@code %} or {@code !} are passed over
     * @return what the compiler made of it; nothing ran, so there is no value and no exception
     */
    public CellResult record(int cell, String source) {
        int loadsBefore = recording.loads();
        recording.enter(cell);
        CellResult result = session.evaluate(cell, source);
        diagnostics.addAll(result.diagnostics());
        for (CellResult.Snippet snippet : result.snippets()) {
            if (snippet.type() && snippet.status() != CellResult.Status.REJECTED) {
                declarations.removeIf(earlier -> earlier.is(snippet.name()) && earlier.cell == cell);
                declarations.add(new Declaration(snippet.name(), cell, loadsBefore));
            }
        }
        refreshBinaryNames();
        return result;
    }

    /** Whether a cell's text ends where a declaration or statement ends; the first half of a split cell does not. */
    public boolean isComplete(String source) {
        return session.isComplete(source);
    }

    /** The program of the cells so far. What still waits for a declaration counts as an error. */
    public Program program() {
        List<CellDiagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(session.waiting());
        all.sort(Comparator.comparingInt(CellDiagnostic::cell)
                .thenComparingInt(CellDiagnostic::line)
                .thenComparingInt(CellDiagnostic::column));
        List<Program.DeclaredClass> classes = declarations.stream()
                .filter(declaration -> declaration.binaryName != null)
                .map(declaration -> new Program.DeclaredClass(
                        declaration.name, declaration.binaryName, declaration.cell, session.isUsable(declaration.name)))
                .toList();
        return new Program(recording.steps(), classes, all);
    }

    @Override
    public void close() {
        session.close();
    }

    /** A class is loaded again, under another name, when something it uses is declared again. */
    private void refreshBinaryNames() {
        Set<String> seen = new HashSet<>();
        for (Declaration declaration : declarations.reversed()) {
            if (seen.add(declaration.name)) {
                recording
                        .latestBinaryName(declaration.name, declaration.loadsBefore)
                        .ifPresent(name -> declaration.binaryName = name);
            }
        }
    }

    private static final class Declaration {
        private final String name;
        private final int cell;
        private final int loadsBefore;
        private String binaryName;

        private Declaration(String name, int cell, int loadsBefore) {
            this.name = name;
            this.cell = cell;
            this.loadsBefore = loadsBefore;
        }

        private boolean is(String other) {
            return name.equals(other);
        }
    }
}
