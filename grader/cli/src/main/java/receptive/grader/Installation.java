package receptive.grader;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import receptive.grader.compiler.CompilerMain;
import receptive.grader.sandbox.JvmProgram;
import receptive.notebooks.JavaSession;
import receptive.worker.WorkerMain;

/**
 * Where the pieces of this program lie: which jars a student's process sees, which the compiler's, and whether the
 * solutions are at hand.
 *
 * @param home the folder of the launcher
 */
public record Installation(Path home) {

    /**
     * The installation that this program was started from.
     *
     * @throws EnvironmentProblem if it was not started by the launcher
     */
    public static Installation current() {
        String home = System.getProperty("receptive.home");
        if (home == null) {
            throw new EnvironmentProblem("Receptive does not know where it is installed. Start it with ./receptive, or"
                    + " set -Dreceptive.home to the folder of that file.");
        }
        return new Installation(Path.of(home).toAbsolutePath().normalize());
    }

    /** The version of this program. */
    public static String version() {
        try (InputStream in = Installation.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new EnvironmentProblem("The file version.txt of this program cannot be read.");
        }
    }

    /** Whether this is what students are given, made by {@code receptive bundle}, and not the whole of the sources. */
    public boolean bundled() {
        return Files.isDirectory(bundledContracts());
    }

    /** Where a bundle keeps what student code is compiled against and runs with. */
    private Path bundledContracts() {
        return home.resolve("lib").resolve("contracts");
    }

    /** What student code is compiled against: the contracts and the model. */
    public List<Path> contracts() {
        return bundled()
                ? List.of(
                        jar(bundledContracts(), "receptive-model.jar"),
                        jar(bundledContracts(), "receptive-contracts.jar"))
                : List.of(
                        jar(home.resolve("src/target"), "receptive-engine-*-model.jar"),
                        jar(home.resolve("exercises/target"), "receptive-exercises-*-contracts.jar"));
    }

    /** The one jar that a notebook needs. */
    public Path studentJar() {
        return bundled()
                ? jar(home.resolve("lib"), "receptive-student.jar")
                : jar(home.resolve("exercises/target"), "receptive-exercises-*-student.jar");
    }

    /** The exercises as they are handed out, one folder for each lesson. */
    public Path skeletons() {
        return bundled() ? home.resolve("skeletons") : home.resolve("exercises").resolve("skeletons");
    }

    /** A student's process: the worker, the contracts, the model, and nothing else. */
    public JvmProgram student() {
        List<Path> classPath = List.of(
                codeOf(WorkerMain.class), contracts().getFirst(), contracts().getLast());
        return program(WorkerMain.class.getName(), classPath, List.of(), "student");
    }

    /** The compiler's process: no suite, no engine, no solution. */
    public JvmProgram compiler() {
        List<Path> classPath = List.of(
                codeOf(Installation.class),
                codeOf(JavaSession.class),
                codeOf(WorkerMain.class),
                contracts().getFirst(),
                contracts().getLast());
        String contracts = contracts().stream().map(String::valueOf).collect(Collectors.joining(File.pathSeparator));
        return program(
                CompilerMain.class.getName(), classPath, List.of("-Dreceptive.contracts=" + contracts), "compiler");
    }

    /** None of these programs runs long enough for the optimising compiler to give back what it costs. */
    private JvmProgram program(String mainClass, List<Path> classPath, List<String> flags, String name) {
        List<String> all = Stream.concat(flags.stream(), Stream.of("-XX:TieredStopAtLevel=1"))
                .toList();
        return new JvmProgram(mainClass, classPath, all, home.resolve("target").resolve(name + ".jsa"), false);
    }

    /** The class path of the Jupyter kernel: that of this program. */
    public List<Path> kernelClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .sorted()
                .toList();
    }

    /** The jar with the hidden suites, if it is there. */
    public Optional<Path> solutionsJar() {
        return find(home.resolve("solutions/target"), "receptive-solutions-*.jar");
    }

    /** A class loader that sees the hidden suites, or what this program sees if there are none. */
    public ClassLoader solutions() {
        ClassLoader own = Installation.class.getClassLoader();
        return solutionsJar()
                .<ClassLoader>map(jar -> new URLClassLoader("solutions", new URL[] {url(jar)}, own))
                .orElse(own);
    }

    /** Where the class files of a class lie: a jar, or a folder during development. */
    public static Path codeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path jar(Path folder, String pattern) {
        return find(folder, pattern)
                .orElseThrow(() -> new EnvironmentProblem("There is no " + pattern + " in " + folder
                        + ". Build Receptive again: delete target/built and start ./receptive."));
    }

    private static Optional<Path> find(Path folder, String pattern) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, pattern)) {
            for (Path jar : jars) {
                return Optional.of(jar);
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new EnvironmentProblem("The folder " + folder + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
