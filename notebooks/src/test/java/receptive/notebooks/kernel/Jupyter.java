package receptive.notebooks.kernel;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The Jupyter of this machine, with the kernel of this build installed in a folder of the test's own. */
final class Jupyter {

    private final Path command;
    private final Path data;

    private Jupyter(Path command, Path data) {
        this.command = command;
        this.data = data;
    }

    /** Installs the kernel below a folder. */
    static Jupyter withKernel(Path data) throws IOException {
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.endsWith("test-classes"))
                .toList();
        KernelInstaller.install(data, Path.of(System.getProperty("java.home"), "bin", "java"), classPath);
        return new Jupyter(find(), data);
    }

    /** The system's own Jupyter comes first: one of a virtual environment may lack nbconvert. */
    private static Path find() {
        return Stream.concat(
                        Stream.of("/usr/bin"),
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator)))
                .map(folder -> Path.of(folder, "jupyter"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The notebooks are run in real Jupyter, and there is none on this"
                        + " machine; ./receptive verify installs it and runs the tests."));
    }

    /** What {@code jupyter} prints with these arguments; it must end well. */
    String run(String... arguments) throws IOException, InterruptedException {
        return start(command.toString(), arguments);
    }

    /** What the Python that Jupyter itself runs on prints with these arguments; it must end well. */
    String python(String... arguments) throws IOException, InterruptedException {
        try (Stream<String> lines = Files.lines(command)) {
            String interpreter =
                    lines.findFirst().orElseThrow().replaceFirst("^#!", "").strip();
            return start(interpreter.split(" ")[0], arguments);
        }
    }

    private String start(String program, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(program));
        words.addAll(List.of(arguments));
        Path errors = Files.createTempFile(data, "stderr", ".txt");
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(errors.toFile());
        builder.environment().put("JUPYTER_DATA_DIR", data.toString());
        builder.environment().put("JUPYTER_CONFIG_DIR", data.resolve("config").toString());
        builder.environment().put("JUPYTER_RUNTIME_DIR", data.resolve("runtime").toString());
        builder.environment().put("IPYTHONDIR", data.resolve("ipython").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new AssertionError(words + " failed:\n" + output + Files.readString(errors));
        }
        return output;
    }
}
