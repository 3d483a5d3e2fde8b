package receptive.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import receptive.grader.EnvironmentProblem;

/** How a process is kept away from everything else: it turns a Java command into one that is confined. */
public sealed interface Sandbox {

    /** Its level, as every report prints it. */
    String level();

    /**
     * The command that runs Java confined.
     *
     * @param java the command: the executable of a JDK, its flags, a main class and arguments
     * @param readable files that it may read, besides the JDK
     * @param socket the socket that it talks through
     * @param limits what it may use up
     */
    List<String> command(List<String> java, List<Path> readable, Path socket, Limits limits);

    /**
     * Bubblewrap, tried once with a process that does nothing.
     *
     * @throws EnvironmentProblem if it is not installed or not allowed, saying what to type
     */
    static Sandbox bubblewrap() {
        Sandbox sandbox = new Bubblewrap();
        List<String> nothing = List.of(javaHome().resolve("bin/java").toString(), "-version");
        try {
            Path folder = Files.createTempDirectory("receptive-try");
            Path socket = Files.createFile(folder.resolve("socket"));
            try {
                Process process = new ProcessBuilder(sandbox.command(nothing, List.of(), socket, Limits.STUDENT))
                        .redirectErrorStream(true)
                        .start();
                process.getOutputStream().close();
                String said = new String(process.getInputStream().readNBytes(2_000));
                if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    process.destroyForcibly();
                    throw new EnvironmentProblem("bubblewrap cannot confine a process here ("
                            + said.lines().findFirst().orElse("no reason given")
                            + "). Allow user namespaces, or grade only submissions you trust with --sandbox process.");
                }
            } finally {
                Files.delete(socket);
                Files.delete(folder);
            }
        } catch (IOException missing) {
            throw new EnvironmentProblem("bubblewrap, which keeps submissions away from your files, is not installed."
                    + " Type: sudo apt-get install bubblewrap");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EnvironmentProblem("Interrupted while trying bubblewrap.");
        }
        return sandbox;
    }

    /** No confinement but the JVM's own limits: only for submissions that are trusted, and only when asked for. */
    static Sandbox plainProcess() {
        return new PlainProcess();
    }

    /** The JDK that this program runs on, and that confined processes run on too. */
    static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Namespaces of its own, nothing of the host but the JDK and the named files, no network, no capabilities. */
    record Bubblewrap() implements Sandbox {

        private static final List<String> LIBRARIES =
                List.of("/lib", "/lib64", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64");

        @Override
        public String level() {
            return "bubblewrap: own user, process, network, IPC and host name spaces; read-only JDK; no capabilities";
        }

        @Override
        public List<String> command(List<String> java, List<Path> readable, Path socket, Limits limits) {
            List<String> command = new ArrayList<>(List.of("prlimit"));
            command.add("--fsize=" + limits.fileMegabytes() * 1024L * 1024L);
            command.addAll(List.of("--nofile=256", "--core=0", "bwrap"));
            command.addAll(List.of("--unshare-all", "--unshare-user", "--uid", "65534", "--gid", "65534"));
            command.addAll(List.of("--hostname", "student", "--die-with-parent", "--new-session", "--cap-drop", "ALL"));
            command.addAll(List.of("--clearenv", "--setenv", "LANG", "C.UTF-8"));
            // The private /tmp comes first: what is shown may itself lie below /tmp.
            command.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
            command.addAll(
                    List.of("--size", String.valueOf(limits.fileMegabytes() * 1024L * 1024L), "--tmpfs", "/tmp"));
            for (String library : LIBRARIES) {
                mountLibrary(command, Path.of(library));
            }
            readOnly(command, javaHome());
            readable.forEach(path -> readOnly(command, path));
            command.addAll(List.of("--bind", socket.toString(), socket.toString(), "--chdir", "/tmp"));
            // What the mounts stand in is memory of the host: nothing is to be written there.
            command.addAll(List.of("--remount-ro", "/dev", "--remount-ro", "/", "--"));
            command.addAll(java);
            return command;
        }

        /** A link stays a link, so that /lib64 still leads where the loader expects it. */
        private static void mountLibrary(List<String> command, Path library) {
            if (Files.isSymbolicLink(library)) {
                try {
                    command.addAll(
                            List.of("--symlink", Files.readSymbolicLink(library).toString(), library.toString()));
                } catch (IOException unreadable) {
                    throw new EnvironmentProblem("The link " + library + " cannot be read.");
                }
            } else if (Files.isDirectory(library)) {
                readOnly(command, library);
            }
        }

        private static void readOnly(List<String> command, Path path) {
            command.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        }
    }

    /** The limits of the JVM alone. */
    record PlainProcess() implements Sandbox {

        @Override
        public String level() {
            return "plain process: the limits of the JVM alone, files and network open; for trusted submissions only";
        }

        @Override
        public List<String> command(List<String> java, List<Path> readable, Path socket, Limits limits) {
            return List.copyOf(java);
        }
    }
}
