package receptive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import receptive.grader.EnvironmentProblem;
import receptive.grader.Installation;
import receptive.notebooks.kernel.KernelInstaller;

/** {@code receptive kernel}: the Jupyter kernel. */
@Command(
        name = "kernel",
        mixinStandardHelpOptions = true,
        description = "Register the Jupyter kernel for Java that ships here.",
        subcommands = KernelCommand.Install.class)
final class KernelCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "receptive kernel needs to be told what to do: receptive kernel install.");
    }

    /** {@code receptive kernel install}. */
    @Command(
            name = "install",
            mixinStandardHelpOptions = true,
            description = "Register the kernel with Jupyter, for this user or below a prefix; replaces an earlier one.")
    static final class Install implements Callable<Integer> {

        @Option(
                names = "--prefix",
                paramLabel = "DIR",
                description = "Install below DIR/share/jupyter instead of the user's own Jupyter folder.")
        private Path prefix;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Path data = Optional.ofNullable(prefix)
                    .map(folder -> folder.toAbsolutePath().resolve("share/jupyter"))
                    .orElseGet(KernelInstaller::userDataFolder);
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            List<Path> classPath = Installation.current().kernelClassPath();
            try {
                Path written = KernelInstaller.install(data, java, classPath);
                spec.commandLine().getOut().println("The kernel \"Java\" is installed: " + written);
                spec.commandLine().getOut().println("Open a notebook: jupyter notebook notebooks/en/01-images.ipynb");
            } catch (IOException refused) {
                throw new EnvironmentProblem(
                        "The kernel cannot be written to " + data
                                + "; name a folder that you may write to with --prefix.",
                        refused);
            }
            return 0;
        }
    }
}
