package receptive.notebooks.kernel;

import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.logging.Level;
import java.util.logging.LogManager;

/** What Jupyter starts, with the file that says where it listens. */
public final class KernelMain {

    private KernelMain() {}

    /**
     * Serves one notebook until Jupyter says to shut down, or is gone.
     *
     * @param arguments the connection file
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        if (arguments.length != 1) {
            System.err.println("The kernel expects one argument, Jupyter's connection file, but got " + arguments.length
                    + "; Jupyter starts it, after ./receptive kernel install.");
            System.exit(2);
        }
        // The base library reports every message it handles.
        LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
        exitWithJupyter();
        JavaKernel kernel = new JavaKernel(Path.of("").toAbsolutePath());
        JupyterConnection connection =
                new JupyterConnection(KernelConnectionProperties.parse(Files.readString(Path.of(arguments[0]))));
        kernel.becomeHandlerForConnection(connection);
        connection.connect();
        connection.waitUntilClose();
        System.exit(0);
    }

    /** A Jupyter that was killed says nothing; without this, its kernels would stay. */
    private static void exitWithJupyter() {
        String parent = System.getenv("JPY_PARENT_PID");
        if (parent != null && parent.matches("\\d{1,18}")) {
            ProcessHandle.of(Long.parseLong(parent))
                    .ifPresent(jupyter -> jupyter.onExit().thenRun(() -> System.exit(0)));
        }
    }
}
