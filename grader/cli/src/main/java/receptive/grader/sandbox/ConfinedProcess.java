package receptive.grader.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import receptive.grader.Words;
import receptive.worker.Frame;

/**
 * A confined JVM and the socket to it: requests go out, answers come back, and when it is over it says why.
 *
 * <p>The socket is a file that only this process is shown; what student code prints, or writes to any descriptor it was
 * not given, never reaches it. Each request has a budget of CPU time; a process that exceeds it is killed.
 */
public final class ConfinedProcess implements AutoCloseable {

    /** Starting a JVM on a loaded machine may take a while; this long means that it will not start at all. */
    private static final long START_SECONDS = 60;

    /** What finds programs; on Windows no socket opens without the last of them. */
    private static final Set<String> KEPT_VARIABLES = Set.of("PATH", "HOME", "SYSTEMROOT");

    private final boolean ending;

    private static final Set<ConfinedProcess> OPEN = ConcurrentHashMap.newKeySet();
    private static volatile boolean programEnds;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ConfinedProcess::closeAll, "close-processes"));
    }

    private final Process process;
    private final Path folder;
    private final ServerSocketChannel server;
    private final Drain drain;
    private final Watch watch;
    private SocketChannel channel;
    private InputStream in;
    private OutputStream out;

    private ConfinedProcess(Limits limits, boolean ending, Process process, Path folder, ServerSocketChannel server) {
        this.ending = ending;
        this.process = process;
        this.folder = folder;
        this.server = server;
        this.drain = new Drain(process.getInputStream(), limits.outputBytes());
        this.watch = new Watch(process, limits);
        OPEN.add(this);
    }

    /**
     * Starts a JVM in a sandbox. It comes up in the background; the first request waits for it.
     *
     * @param sandbox keeps it confined
     * @param limits what it may use up
     * @param program what it runs
     * @throws IOException if no process can be started
     */
    public static ConfinedProcess start(Sandbox sandbox, Limits limits, JvmProgram program) throws IOException {
        if (programEnds) {
            throw new IOException("the program was told to end");
        }
        Path folder = Files.createTempDirectory("receptive");
        Path socket = folder.resolve("socket");
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            Process process = process(sandbox, limits, program, folder, socket);
            return new ConfinedProcess(limits, program.recording(), process, folder, server);
        } catch (IOException cannot) {
            server.close();
            Files.deleteIfExists(socket);
            Files.deleteIfExists(folder);
            throw cannot;
        }
    }

    private static Process process(Sandbox sandbox, Limits limits, JvmProgram program, Path folder, Path socket)
            throws IOException {
        List<String> java = new ArrayList<>();
        java.add(Sandbox.javaHome().resolve("bin/java").toString());
        java.addAll(List.of("-Xmx" + limits.heapMegabytes() + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        java.addAll(List.of("-XX:MaxDirectMemorySize=16m", "-XX:MaxMetaspaceSize=256m", "-XX:-UsePerfData"));
        java.addAll(List.of("-XX:+DisableAttachMechanism", "--illegal-native-access=deny", "-Djava.awt.headless=true"));
        java.addAll(program.allFlags());
        java.addAll(List.of(
                "-cp",
                String.join(
                        File.pathSeparator,
                        program.classPath().stream().map(Path::toString).toList())));
        java.addAll(List.of(program.mainClass(), socket.toString()));
        ProcessBuilder builder = new ProcessBuilder(sandbox.command(java, program.files(), socket, limits));
        builder.environment().keySet().removeIf(name -> !KEPT_VARIABLES.contains(name.toUpperCase(Locale.ROOT)));
        Process process =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return process;
    }

    /** A person who interrupts the program wants no file of it to stay; bubblewrap itself sees to the processes. */
    private static void closeAll() {
        programEnds = true;
        OPEN.forEach(ConfinedProcess::close);
    }

    /**
     * Sends one request and waits for its answer.
     *
     * @throws Ended if the process is over, or is killed because the request used up its budget
     */
    public Frame.Body ask(Frame.Writer request) throws Ended {
        try {
            connect();
            watch.begin();
            Frame.send(out, request);
            return Frame.receive(in);
        } catch (IOException gone) {
            throw ended();
        } finally {
            watch.pause();
        }
    }

    private void connect() throws IOException {
        if (channel != null) {
            return;
        }
        // The socket would wait for ever for a process that died before it connected.
        process.onExit().thenRun(this::closeServer);
        Watch.after(START_SECONDS, TimeUnit.SECONDS, this::closeServer);
        try {
            channel = server.accept();
        } catch (ClosedChannelException died) {
            throw new IOException("The process never connected.", died);
        }
        in = Channels.newInputStream(channel);
        out = Channels.newOutputStream(channel);
        closeServer();
        watch.find();
    }

    private void closeServer() {
        try {
            server.close();
        } catch (IOException ignored) {
            // Nobody can connect either way.
        }
    }

    /** Why the process is over; kills what is left of it. */
    private Ended ended() {
        boolean alive = true;
        try {
            alive = !process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        if (watch.expired()) {
            return new Ended(Ended.Reason.TIMED_OUT, -1, watch.why(), drain.text());
        }
        if (alive) {
            return new Ended(Ended.Reason.BROKE_PROTOCOL, -1, Words.text("process.closed"), drain.text());
        }
        int status = process.exitValue();
        boolean signalled = status == 128 + 9 || status == 128 + 15;
        boolean memory = status == 3 && drain.text().contains("java.lang.OutOfMemoryError");
        Ended.Reason reason =
                signalled ? Ended.Reason.KILLED : memory ? Ended.Reason.OUT_OF_MEMORY : Ended.Reason.EXITED;
        return new Ended(reason, status, Words.text("process.status", status), drain.text());
    }

    /** Kills the process and removes its socket; one that makes an archive may end in peace first. */
    @Override
    public void close() {
        OPEN.remove(this);
        watch.close();
        closeServer();
        try {
            if (channel != null) {
                channel.close();
            }
            if (ending) {
                process.waitFor(START_SECONDS, TimeUnit.SECONDS);
            }
            Files.deleteIfExists(folder.resolve("socket"));
            Files.deleteIfExists(folder);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException left) {
            // An empty folder in the system's temporary files harms nobody.
        } finally {
            process.destroyForcibly();
        }
    }

    /** Reads what the process prints, keeps the first of it, and lets it print on. */
    private static final class Drain {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final Thread thread;

        Drain(InputStream printed, int most) {
            thread = Thread.ofVirtual().name("drain").start(() -> {
                byte[] buffer = new byte[8_192];
                try {
                    for (int read = printed.read(buffer); read >= 0; read = printed.read(buffer)) {
                        synchronized (kept) {
                            kept.write(buffer, 0, Math.min(read, most - kept.size()));
                        }
                    }
                } catch (IOException over) {
                    // The process is gone, and with it what it would still have printed.
                }
            });
        }

        String text() {
            try {
                thread.join(500);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            synchronized (kept) {
                return kept.toString(StandardCharsets.UTF_8);
            }
        }
    }
}
