package receptive.grader.compiler;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import receptive.grader.Problem;
import receptive.grader.compiler.Compilation.Declaration;
import receptive.grader.compiler.Compilation.Step;
import receptive.grader.compiler.Compilation.Unit;
import receptive.grader.intake.Submission.JavaFile;
import receptive.notebooks.CellDiagnostic;
import receptive.notebooks.CellResult;
import receptive.notebooks.Program;
import receptive.notebooks.ProgramRecorder;
import receptive.worker.Frame;

/**
 * The compiler's process: takes cells and files from a socket, compiles them against the contracts, runs nothing.
 */
public final class CompilerMain {

    private final List<Path> classPath;
    private ProgramRecorder recorder;
    private String file = "";

    private CompilerMain(List<Path> classPath) {
        this.classPath = classPath;
    }

    /**
     * Starts the compiler. The class path for student code is in the system property {@code receptive.contracts}.
     *
     * @param arguments the path of the socket
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> contracts = Arrays.stream(
                        System.getProperty("receptive.contracts").split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .toList();
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(Path.of(arguments[0])));
            new CompilerMain(contracts).serve(Channels.newInputStream(channel), Channels.newOutputStream(channel));
        }
        System.exit(0);
    }

    private void serve(InputStream in, OutputStream out) throws IOException {
        while (true) {
            Frame.Body request;
            try {
                request = Frame.receive(in);
            } catch (EOFException done) {
                return;
            }
            Frame.send(out, answer(request));
        }
    }

    private Frame.Writer answer(Frame.Body request) throws IOException {
        byte kind = request.data().readByte();
        return switch (kind) {
            case CompilerProtocol.OPEN -> {
                open(request.text());
                yield CompilerProtocol.status(CompilerProtocol.DONE);
            }
            case CompilerProtocol.CELL -> {
                int number = request.data().readInt();
                boolean whole = request.data().readBoolean();
                String text = request.text();
                if (!whole && !recorder.isComplete(text)) {
                    yield CompilerProtocol.status(CompilerProtocol.INCOMPLETE);
                }
                CellResult result = recorder.record(number, text);
                yield CompilerProtocol.status(isHarmful(result) ? CompilerProtocol.HARMED : CompilerProtocol.DONE);
            }
            case CompilerProtocol.PROGRAM -> {
                Unit unit = unit();
                recorder.close();
                recorder = null;
                yield CompilerProtocol.unit(unit);
            }
            case CompilerProtocol.FILES -> {
                List<JavaFile> files = new ArrayList<>();
                for (int left = request.count(8); left > 0; left--) {
                    files.add(new JavaFile(request.text(), request.text()));
                }
                yield CompilerProtocol.unit(JavaFiles.compile(files, classPath));
            }
            default -> throw new IOException("There is no request of kind " + kind + ".");
        };
    }

    /** The compiler keeps a text that is too long for a class file, and refuses every class from then on. */
    private static boolean isHarmful(CellResult result) {
        return result.diagnostics().stream()
                .map(CellDiagnostic::message)
                .anyMatch(message -> message.startsWith("constant string too long")
                        || message.startsWith("UTF8 representation for string"));
    }

    private void open(String notebook) {
        if (recorder != null) {
            recorder.close();
        }
        file = notebook;
        recorder = new ProgramRecorder(classPath);
        // What check cells would call; the suites themselves are not here.
        recorder.record(0, "void check(Object subject) {}\nString hint(String exercise, int number) { return \"\"; }");
    }

    private Unit unit() {
        Program program = recorder.program();
        Map<String, byte[]> classes = new LinkedHashMap<>();
        List<Step> steps = new ArrayList<>();
        for (Program.Step step : program.steps()) {
            switch (step) {
                case Program.LoadClasses load -> {
                    Map<String, byte[]> loaded = new LinkedHashMap<>();
                    load.classes().forEach(entry -> loaded.put(entry.name(), entry.bytes()));
                    classes.putAll(loaded);
                    steps.add(new Compilation.Load(loaded));
                }
                case Program.Invoke invoke ->
                    steps.add(new Compilation.Run(invoke.className(), invoke.methodName(), invoke.cell()));
            }
        }
        Contracts contracts = new Contracts(classes);
        List<Declaration> declarations = program.classes().stream()
                .filter(Program.DeclaredClass::usable)
                .map(declared -> new Declaration(
                        declared.name(),
                        declared.binaryName(),
                        declared.cell(),
                        contracts.implementedBy(declared.binaryName())))
                .filter(declaration -> !declaration.contracts().isEmpty())
                .toList();
        List<Problem> problems = program.diagnostics().stream()
                .filter(diagnostic -> diagnostic.error())
                .map(diagnostic -> new Problem(
                        file,
                        diagnostic.cell(),
                        diagnostic.line(),
                        diagnostic.column(),
                        diagnostic.message(),
                        diagnostic.sourceLine()))
                .toList();
        return new Unit(file, steps, declarations, problems);
    }
}
