package receptive.bundle;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import receptive.grader.EnvironmentProblem;

/** The jars of others that a student's commands and the kernel need; all else they need is in the students' jar. */
final class Libraries {

    /** Names without versions. */
    private static final List<String> NEEDED = List.of(
            "gson",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jeromq",
            "jline-native",
            "jline-terminal",
            "jline-terminal-ffm",
            "jnacl",
            "jupyter-jvm-basekernel",
            "picocli");

    private Libraries() {}

    /** Where they lie, on the class path of this program. */
    static List<Path> needed() {
        return NEEDED.stream().map(Libraries::onClassPath).toList();
    }

    private static Path onClassPath(String name) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches(name + "-[0-9].*\\.jar"))
                .findFirst()
                .orElseThrow(() -> new EnvironmentProblem("The library " + name + " is not on the class path; build"
                        + " Receptive again: delete target/built and start ./receptive."));
    }
}
