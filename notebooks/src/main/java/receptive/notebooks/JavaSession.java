package receptive.notebooks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import receptive.notebooks.documentation.Documentation;

/**
 * The Java of a notebook, cell after cell: what the kernel runs and the grader compiles is decided here, once for both.
 *
 * <p>A cell is taken apart into declarations, statements and expressions, and each is evaluated by JShell against those
 * before it. The rest of a cell is left out once one of them fails; an import that fails is reported and passed over,
 * since what it brings may not be needed. What happens to compiled code is up to the {@link ExecutionControl}:
 * {@link InProcessExecutionControl} runs it, {@link ProgramRecorder} writes it down.
 *
 * <p>Cells see the JDK and the given class path, and nothing of this process's own. For one thread at a time, but for
 * {@link #stop}.
 *
 * <p>Long because JShell speaks of snippets and offsets where a notebook has cells and lines: all translation is here, so
 * that nothing else needs to know JShell.
 */
public final class JavaSession implements AutoCloseable {

    private static final List<String> IMPORTS = Stream.of(
                    "java.io",
                    "java.math",
                    "java.net",
                    "java.nio.file",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.function",
                    "java.util.prefs",
                    "java.util.regex",
                    "java.util.stream")
            .map(name -> "import " + name + ".*;")
            .toList();
    private static final Set<SubKind> VALUES = EnumSet.of(
            SubKind.TEMP_VAR_EXPRESSION_SUBKIND, SubKind.VAR_VALUE_SUBKIND, SubKind.OTHER_EXPRESSION_SUBKIND);

    private static final Documentation COMMENTS = Documentation.ofTheCourse();

    private final ExecutionControl execution;
    private final JShell.Builder builder;
    private final JShell shell;
    private final SourceCodeAnalysis analysis;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private ClassPathFiles files;
    private int compilers;

    /** Where a snippet begins. */
    private record Place(CellSource source, int offset) {}

    /**
     * A session without cells.
     *
     * @param classPath all that cells may name besides the JDK
     * @param execution what to do with compiled code
     */
    public JavaSession(List<Path> classPath, ExecutionControl execution) {
        this.execution = execution;
        this.builder = JShell.builder()
                .executionEngine(providing(execution), Map.of())
                .fileManager(standard -> files = new ClassPathFiles(standard, classPath));
        this.shell = builder.build();
        this.analysis = shell.sourceCodeAnalysis();
        IMPORTS.forEach(shell::eval);
    }

    /**
     * Evaluates one cell after those before it.
     *
     * @param cell its number, as the caller counts cells
     * @param source its text; lines that start with {@code %} or {@code !} are passed over
     */
    public CellResult evaluate(int cell, String source) {
        return new Evaluation(new CellSource(cell, source)).run();
    }

    /** One diagnostic for each declaration, of any cell, that names something not declared so far. */
    public List<CellDiagnostic> waiting() {
        return shell.snippets()
                .filter(DeclarationSnippet.class::isInstance)
                .map(DeclarationSnippet.class::cast)
                .filter(snippet -> places.containsKey(snippet.id()) && isWaiting(shell.status(snippet)))
                .map(this::waitingFor)
                .toList();
    }

    /** Whether a type that a cell declares can be used: nothing that it names is missing. */
    public boolean isUsable(String type) {
        return shell.types()
                .filter(declared -> declared.name().equals(type))
                .noneMatch(declared -> isWaiting(shell.status(declared)));
    }

    /** Lets later cells, and what the compiler knows, see a jar or folder more. */
    public void addToClassPath(Path entry) {
        files.add(entry);
        shell.addToClasspath(entry.toString());
    }

    /** What can stand at the cursor. */
    public Completions completions(String source, int cursor) {
        String java = new CellSource(0, source).java();
        int start = startOfSnippet(java, cursor);
        int[] from = new int[1];
        List<String> names = analysis.completionSuggestions(java.substring(start), cursor - start, from).stream()
                .map(SourceCodeAnalysis.Suggestion::continuation)
                .distinct()
                .toList();
        return new Completions(names, start + from[0]);
    }

    /**
     * Names that can stand at a cursor.
     *
     * @param names the names
     * @param from where the text begins that one of them replaces
     */
    public record Completions(List<String> names, int from) {}

    /** Signatures and comments of what stands at the cursor, one for each overload; "" for nothing known. */
    public String documentation(String source, int cursor) {
        String java = new CellSource(0, source).java();
        int end = cursor;
        while (end < java.length() && Character.isJavaIdentifierPart(java.charAt(end))) {
            end++;
        }
        String code = java.substring(startOfSnippet(java, end), end);
        List<SourceCodeAnalysis.Documentation> found = analysis.documentation(code, code.length(), true);
        if (found.isEmpty()) {
            // A method is only found where its arguments begin.
            found = analysis.documentation(code + "(", code.length() + 1, true);
        }
        return found.stream()
                .map(each -> COMMENTS.of(each.signature(), each.javadoc()))
                .distinct()
                .collect(Collectors.joining("\n\n\n"));
    }

    private int startOfSnippet(String source, int cursor) {
        int start = 0;
        while (true) {
            CompletionInfo info = analysis.analyzeCompletion(source.substring(start));
            int next = info.completeness().isComplete()
                    ? source.length() - info.remaining().length()
                    : cursor;
            if (next >= cursor) {
                return start;
            }
            start = next;
        }
    }

    /** Whether a text is whole, as far as can be told: a client asks before it evaluates on Enter. */
    public boolean isComplete(String source) {
        try {
            CompletionInfo info = analysis.analyzeCompletion(new CellSource(0, source).java());
            while (info.completeness().isComplete() && !info.remaining().isBlank()) {
                info = analysis.analyzeCompletion(info.remaining());
            }
            return info.completeness() != Completeness.DEFINITELY_INCOMPLETE;
        } catch (RuntimeException | StackOverflowError | AssertionError | InternalError gaveUp) {
            // Evaluating it will say so.
            return true;
        }
    }

    /** Ends what is running, from another thread. */
    public void stop() {
        shell.stop();
    }

    @Override
    public void close() {
        shell.close();
    }

    private static boolean isWaiting(Snippet.Status status) {
        return status == Snippet.Status.RECOVERABLE_DEFINED || status == Snippet.Status.RECOVERABLE_NOT_DEFINED;
    }

    /** Whether no code can be made of it although it names nothing that is missing: a method of more than 64 KB, say. */
    private boolean isTooLarge(Snippet waiting) {
        return !(waiting instanceof DeclarationSnippet declaration)
                || shell.unresolvedDependencies(declaration).findAny().isEmpty();
    }

    /**
     * Makes JShell compile with new compilers. It keeps its compilers for reuse, and one that has met a constant too long for
     * a class file refuses everything from then on. They are kept by their options, so an option of no meaning makes it
     * look for others; a shell and its builder share the list of options.
     */
    private void renewCompilers() {
        builder.compilerOptions("-XDcompilers=" + compilers++);
    }

    private CellDiagnostic waitingFor(DeclarationSnippet snippet) {
        Place place = places.get(snippet.id());
        List<String> missing = shell.unresolvedDependencies(snippet).toList();
        int offset = place.offset();
        if (!missing.isEmpty()) {
            String name = missing.getFirst().replaceFirst("^\\w+ ", "").replaceFirst("\\(.*", "");
            Matcher use = Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                    .matcher(place.source().java());
            offset = use.find(offset) ? use.start() : offset;
        } else {
            offset += shell.diagnostics(snippet)
                    .mapToInt(diag -> (int) diag.getPosition())
                    .findFirst()
                    .orElse(0);
        }
        return place.source()
                .diagnostic(
                        offset,
                        true,
                        "cannot find " + (missing.isEmpty() ? "what it names" : String.join(", ", missing)) + ", which "
                                + ((PersistentSnippet) snippet).name() + " uses");
    }

    private static ExecutionControlProvider providing(ExecutionControl execution) {
        return new ExecutionControlProvider() {
            @Override
            public String name() {
                return "notebook";
            }

            @Override
            public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
                return execution;
            }
        };
    }

    /** One cell on its way through the shell. */
    private final class Evaluation {
        private final CellSource source;
        private final List<CellResult.Snippet> snippets = new ArrayList<>();
        private final List<CellDiagnostic> diagnostics = new ArrayList<>();
        private final List<CellDiagnostic> waiting = new ArrayList<>();
        private Object value;
        private CellResult.Thrown thrown;
        private boolean stopped;
        private boolean failed;
        private int current;

        Evaluation(CellSource source) {
            this.source = source;
        }

        CellResult run() {
            try {
                evaluateAll();
            } catch (RuntimeException | StackOverflowError | AssertionError | InternalError gaveUp) {
                // Code nested thousands of levels deep, for one; the session is as it was before the snippet.
                renewCompilers();
                diagnostics.add(source.diagnostic(
                        current, true, "the compiler itself gave up here; write it in simpler steps"));
            }
            return new CellResult(
                    List.copyOf(snippets),
                    List.copyOf(diagnostics),
                    List.copyOf(waiting),
                    Optional.ofNullable(value),
                    Optional.ofNullable(thrown),
                    stopped);
        }

        private void evaluateAll() {
            String rest = source.java();
            CompletionInfo info = analysis.analyzeCompletion(rest);
            while (!failed && info.completeness() != Completeness.EMPTY) {
                boolean whole = info.completeness().isComplete()
                        || info.completeness() == Completeness.CONSIDERED_INCOMPLETE && info.source() != null;
                String remaining = whole ? info.remaining() : "";
                value = null;
                int before = diagnostics.size() + waiting.size();
                evaluate(whole ? info.source() : rest, current);
                if (!whole && before == diagnostics.size() + waiting.size()) {
                    // The shell passes over a comment that never ends, and over all that stands in it.
                    diagnostics.add(
                            source.diagnostic(current + Math.max(0, rest.lastIndexOf("/*")), true, "unclosed comment"));
                    failed = true;
                }
                current += rest.length() - remaining.length();
                rest = remaining;
                info = analysis.analyzeCompletion(rest);
            }
        }

        /** Leading blanks are left out: JShell loses count of lines when a snippet begins with a line break. */
        private void evaluate(String text, int offset) {
            String stripped = text.stripLeading();
            for (SnippetEvent event : shell.eval(stripped)) {
                if (event.causeSnippet() == null) {
                    take(event, offset + text.length() - stripped.length());
                }
            }
        }

        private void take(SnippetEvent event, int offset) {
            Snippet snippet = event.snippet();
            places.put(snippet.id(), new Place(source, offset));
            List<Diag> said = shell.diagnostics(snippet).toList();
            CellResult.Status status = CellResult.Status.DONE;
            if (event.status() == Snippet.Status.REJECTED) {
                status = CellResult.Status.REJECTED;
                failed |= snippet.kind() != Snippet.Kind.IMPORT;
            } else if (isWaiting(event.status()) && isTooLarge(snippet)) {
                // Kept, it would be compiled again together with every later declaration and take that down too.
                shell.drop(snippet);
                renewCompilers();
                status = CellResult.Status.REJECTED;
                failed = true;
            } else if (isWaiting(event.status())) {
                status = CellResult.Status.WAITING;
                waiting.add(waitingFor((DeclarationSnippet) snippet));
                said = List.of();
            }
            for (Diag diag : said) {
                diagnostics.add(source.diagnostic(offset + (int) diag.getPosition(), diag.isError(), message(diag)));
            }
            snippets.add(new CellResult.Snippet(
                    snippet instanceof PersistentSnippet named ? named.name() : "",
                    snippet instanceof TypeDeclSnippet,
                    status,
                    source.lineAt(offset)));
            if (execution instanceof InProcessExecutionControl inProcess) {
                value = VALUES.contains(snippet.subKind()) ? inProcess.lastValue() : null;
                stopped = inProcess.takeStopped();
            }
            take(event.exception());
            failed |= stopped;
        }

        private void take(JShellException exception) {
            failed |= exception != null;
            switch (exception) {
                case UnresolvedReferenceException unresolved -> diagnostics.add(waitingFor(unresolved.getSnippet()));
                case EvalException evaluation -> thrown = thrown(evaluation);
                case null, default -> {}
            }
        }
    }

    /** The compiler's words without the wrapper class that JShell puts around a snippet. */
    private static String message(Diag diag) {
        return diag.getMessage(Locale.ENGLISH)
                .lines()
                .filter(line -> !line.strip().matches("location:\\s+class\\s*(REPL\\S*)?"))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }

    private CellResult.Thrown thrown(EvalException exception) {
        Optional<CellResult.Thrown> cause =
                exception.getCause() instanceof EvalException inner ? Optional.of(thrown(inner)) : Optional.empty();
        List<CellResult.Frame> frames = Arrays.stream(exception.getStackTrace())
                .flatMap(element -> frame(element).stream())
                .toList();
        return new CellResult.Thrown(
                exception.getExceptionClassName(),
                Objects.requireNonNullElse(exception.getMessage(), ""),
                frames,
                cause);
    }

    /** JShell names the file of a snippet's frames {@code #id}. */
    private Optional<CellResult.Frame> frame(StackTraceElement element) {
        String file = element.getFileName();
        Place place = file == null || !file.startsWith("#") ? null : places.get(file.substring(1));
        if (place == null) {
            return Optional.empty();
        }
        // The body of a lambda is named after where it stands, and a statement of the cell after JShell's wrapper.
        String method = element.getMethodName()
                .replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1")
                .replaceFirst("^do_it\\$$", "");
        String where = Stream.of(element.getClassName(), method)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
        int line = place.source().lineAt(place.offset()) + element.getLineNumber() - 1;
        return Optional.of(new CellResult.Frame(where, place.source().cell(), line));
    }
}
