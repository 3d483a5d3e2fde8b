package receptive.grader.compiler;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import receptive.grader.Problem;
import receptive.grader.compiler.Compilation.Declaration;
import receptive.grader.compiler.Compilation.Unit;
import receptive.grader.intake.Submission.JavaFile;

/** Compiles .java files together; a file with an error is left out, so that it does not take the others with it. */
final class JavaFiles {

    /** Stands for what is said about a file on which the compiler itself gave up; its process speaks no language. */
    static final String GAVE_UP = "gave up";

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private JavaFiles() {}

    static Unit compile(List<JavaFile> files, List<Path> classPath) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Source> sources = files.stream().map(Source::new).toList();
        Map<String, byte[]> classes = Map.of();
        while (!sources.isEmpty()) {
            Attempt attempt = attempt(sources, classPath);
            Map<Source, List<Problem>> wrong = attempt.gaveUp() ? tooMuch(sources, classPath) : attempt.wrong();
            wrong.values().forEach(problems::addAll);
            if (wrong.isEmpty()) {
                classes = attempt.classes();
                break;
            }
            sources = sources.stream()
                    .filter(source -> !wrong.containsKey(source))
                    .toList();
        }
        Contracts contracts = new Contracts(classes);
        List<Declaration> declarations = classes.keySet().stream()
                .map(name -> new Declaration(
                        name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1),
                        name,
                        0,
                        contracts.implementedBy(name)))
                .filter(declaration -> !declaration.contracts().isEmpty())
                .toList();
        String name = files.size() == 1 ? files.getFirst().name() : files.size() + " .java files";
        return new Unit(name, List.of(new Compilation.Load(classes)), declarations, problems);
    }

    /**
     * What came of compiling some files together.
     *
     * @param classes the class files
     * @param wrong what was refused, in the files that have such places
     * @param gaveUp whether the compiler stopped without saying where, as it does when its stack is used up
     */
    private record Attempt(Map<String, byte[]> classes, Map<Source, List<Problem>> wrong, boolean gaveUp) {}

    private static Attempt attempt(List<Source> sources, List<Path> classPath) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        Map<String, byte[]> classes = new LinkedHashMap<>();
        boolean done;
        try (StandardJavaFileManager standard = COMPILER.getStandardFileManager(said, Locale.ENGLISH, null)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            done = COMPILER.getTask(
                            Writer.nullWriter(),
                            new InMemory(standard, classes),
                            said,
                            List.of("-proc:none", "-implicit:none", "-Xlint:none", "-g"),
                            null,
                            sources)
                    .call();
        } catch (RuntimeException defect) {
            // The compiler is not made for sources that are written to harm it.
            done = false;
        }
        Map<Source, List<Problem>> wrong = new LinkedHashMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : said.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() instanceof Source source) {
                wrong.computeIfAbsent(source, any -> new ArrayList<>()).add(source.problem(diagnostic));
            }
        }
        return new Attempt(classes, wrong, !done && wrong.isEmpty());
    }

    /** The files that the compiler gives up on when they are alone; all of them, if there is no such file. */
    private static Map<Source, List<Problem>> tooMuch(List<Source> sources, List<Path> classPath) throws IOException {
        Map<Source, List<Problem>> found = new LinkedHashMap<>();
        for (Source source : sources) {
            if (sources.size() == 1 || attempt(List.of(source), classPath).gaveUp()) {
                found.put(source, List.of(source.tooMuch()));
            }
        }
        if (found.isEmpty()) {
            sources.forEach(source -> found.put(source, List.of(source.tooMuch())));
        }
        return found;
    }

    /** A file handed in. Its name need not be that of the class in it. */
    private static final class Source extends SimpleJavaFileObject {

        private final JavaFile file;

        Source(JavaFile file) {
            super(URI.create("file:///" + file.name().replaceAll("[^A-Za-z0-9./_-]", "_")), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE;
        }

        @Override
        public NestingKind getNestingKind() {
            return null;
        }

        @Override
        public Modifier getAccessLevel() {
            return null;
        }

        Problem tooMuch() {
            String first = file.text().lines().findFirst().orElse("");
            return new Problem(file.name(), 0, 1, 1, GAVE_UP, first);
        }

        Problem problem(Diagnostic<?> diagnostic) {
            int line = (int) Math.max(1, diagnostic.getLineNumber());
            // The compiler's own column counts a tab as up to eight.
            int position = (int) diagnostic.getPosition();
            int column = position < 0 ? 1 : position - file.text().lastIndexOf('\n', position - 1);
            String source = file.text().lines().skip(line - 1L).findFirst().orElse("");
            return new Problem(file.name(), 0, line, column, diagnostic.getMessage(Locale.ENGLISH), source);
        }
    }

    /** Keeps class files in memory. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, byte[]> classes;

        InMemory(JavaFileManager standard, Map<String, byte[]> classes) {
            super(standard);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            URI uri = URI.create(
                    "memory:///" + className.replace('.', '/').replaceAll("[^A-Za-z0-9./_$-]", "_") + ".class");
            return new SimpleJavaFileObject(uri, kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            classes.put(className, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
