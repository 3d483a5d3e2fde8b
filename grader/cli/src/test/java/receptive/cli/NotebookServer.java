package receptive.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The Jupyter Notebook of this machine, serving one folder to whoever asks, with the kernels of one prefix. */
final class NotebookServer implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/jupyter-notebook");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path log;
    private final int port;

    private NotebookServer(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param served the student's folder
     * @param prefix where the kernel was installed
     * @param state a folder for what Jupyter itself writes
     */
    static NotebookServer start(Path served, Path prefix, Path state) throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) {
            throw new AssertionError("A student's way is tried in Jupyter Notebook, and there is no " + PROGRAM
                    + "; ./receptive verify installs it and runs the tests.");
        }
        int port = freePort();
        Path log = state.resolve("notebook.log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        PROGRAM.toString(),
                        "--no-browser",
                        "--allow-root",
                        "--ip=127.0.0.1",
                        "--port=" + port,
                        "--NotebookApp.port_retries=0",
                        "--NotebookApp.token=",
                        "--NotebookApp.password=",
                        "--notebook-dir=" + served))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("HOME", state.toString());
        builder.environment().put("JUPYTER_CONFIG_DIR", state.resolve("config").toString());
        builder.environment()
                .put("JUPYTER_RUNTIME_DIR", state.resolve("runtime").toString());
        builder.environment().put("IPYTHONDIR", state.resolve("ipython").toString());
        builder.environment()
                .put("JUPYTER_DATA_DIR", prefix.resolve("share/jupyter").toString());
        NotebookServer server = new NotebookServer(builder.start(), log, port);
        try {
            server.waitUntilItAnswers();
        } catch (IOException | InterruptedException | AssertionError failed) {
            server.close();
            throw failed;
        }
        return server;
    }

    String address(String file) {
        return "http://127.0.0.1:" + port + "/notebooks/" + file;
    }

    private void waitUntilItAnswers() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    if (client.send(request, BodyHandlers.ofString()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    process.waitFor(100, TimeUnit.MILLISECONDS);
                }
            }
        }
        throw new AssertionError("Jupyter Notebook does not answer:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends it together with its kernels. */
    @Override
    public void close() {
        List<ProcessHandle> kernels = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        kernels.forEach(ProcessHandle::destroyForcibly);
    }
}
