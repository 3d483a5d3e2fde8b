package receptive.notebooks.kernel;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells Jupyter of the kernel. */
public final class KernelInstaller {

    private KernelInstaller() {}

    /**
     * Writes {@code kernels/java/kernel.json} into one of Jupyter's data folders, in place of an earlier one.
     *
     * @param dataFolder the folder, which need not exist; for a single user, {@link #userDataFolder}
     * @param java the {@code java} to run, of a JDK 25
     * @param classPath what the kernel itself needs: this module and all it depends on
     * @return the file written
     */
    public static Path install(Path dataFolder, Path java, List<Path> classPath) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java.toAbsolutePath().toString(),
                "-Djava.awt.headless=true",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                classPath.stream()
                        .map(entry -> entry.toAbsolutePath().normalize().toString())
                        .collect(Collectors.joining(File.pathSeparator)),
                KernelMain.class.getName(),
                "{connection_file}"));
        Map<String, Object> kernel = new TreeMap<>(
                Map.of("argv", command, "display_name", "Java", "language", "java", "interrupt_mode", "message"));
        byte[] json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(kernel)
                .concat("\n")
                .getBytes(StandardCharsets.UTF_8);
        Path folder = dataFolder.resolve("kernels").resolve("java");
        Files.createDirectories(folder);
        Path file = folder.resolve("kernel.json");
        Path beside = folder.resolve("kernel.json.tmp");
        Files.write(beside, json);
        return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Removes what {@link #install} wrote into a data folder.
     *
     * @return the folder removed; empty if no kernel named "java" is there, or one of somebody else
     */
    public static Optional<Path> uninstall(Path dataFolder) throws IOException {
        Path folder = dataFolder.resolve("kernels").resolve("java");
        Path file = folder.resolve("kernel.json");
        if (!Files.isRegularFile(file) || !Files.readString(file).contains(KernelMain.class.getName())) {
            return Optional.empty();
        }
        Files.delete(file);
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException others) {
            // A logo that somebody put beside it is theirs; without kernel.json Jupyter sees no kernel.
            return Optional.of(folder);
        }
        return Optional.of(folder);
    }

    /** The user's own Jupyter data folder, by Jupyter's rules. */
    public static Path userDataFolder() {
        String system = System.getProperty("os.name");
        return userDataFolder(system, home(system, System.getProperty("user.home"), System::getenv), System::getenv);
    }

    /**
     * The home folder as Jupyter sees it: what the environment says, before what the system knows of the user.
     *
     * @param known what Java takes for the home folder
     */
    static Path home(String system, String known, UnaryOperator<String> environment) {
        boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
        String said = environment.apply(windows ? "USERPROFILE" : "HOME");
        return Path.of(said == null || said.isEmpty() ? known : said);
    }

    /**
     * The same for a given system.
     *
     * @param system what Java calls the operating system
     * @param environment answers null for a variable that is not set
     */
    static Path userDataFolder(String system, Path home, UnaryOperator<String> environment) {
        String chosen = environment.apply("JUPYTER_DATA_DIR");
        if (chosen != null && !chosen.isEmpty()) {
            return Path.of(chosen);
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Jupyter");
        }
        if (name.startsWith("windows")) {
            String roaming = environment.apply("APPDATA");
            return roaming == null || roaming.isEmpty()
                    ? home.resolve(".jupyter").resolve("data")
                    : Path.of(roaming).resolve("jupyter");
        }
        String data = environment.apply("XDG_DATA_HOME");
        return (data == null || data.isEmpty() ? home.resolve(".local").resolve("share") : Path.of(data))
                .resolve("jupyter");
    }
}
