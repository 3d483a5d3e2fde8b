package receptive.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where something was measured.
 *
 * @param processor its name as the system gives it
 * @param cores how many the JVM may use
 * @param system the operating system and architecture
 * @param jdk the version of the JVM and who made it
 */
public record Machine(String processor, int cores, String system, String jdk) {

    private static final Path LINUX = Path.of("/proc/cpuinfo");

    /** This one. */
    public static Machine current() {
        return new Machine(
                thisProcessor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vendor") + " " + Runtime.version());
    }

    private static String thisProcessor() {
        try (Stream<String> lines = Files.isReadable(LINUX) ? Files.lines(LINUX) : Stream.empty()) {
            return nameIn(lines);
        } catch (IOException unreadable) {
            return nameIn(Stream.empty());
        }
    }

    /** The name that stands in Linux's description, with family and model, for clouds hide the rest of the name. */
    static String nameIn(Stream<String> lines) {
        String name = "unknown processor";
        String family = "";
        String model = "";
        for (String line : lines.limit(12).toList()) {
            int colon = line.indexOf(':');
            if (colon >= 0) {
                String value = line.substring(colon + 1).strip();
                switch (line.substring(0, colon).strip()) {
                    case "model name" -> name = value;
                    case "cpu family" -> family = value;
                    case "model" -> model = value;
                    default -> {}
                }
            }
        }
        return family.isEmpty() ? name : name + " (family " + family + ", model " + model + ")";
    }

    /** One line: the processor, cores, system and JDK. */
    public String line() {
        return processor + ", " + cores + (cores == 1 ? " core, " : " cores, ") + system + ", JDK: " + jdk;
    }
}
