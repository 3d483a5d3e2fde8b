package receptive.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import receptive.grader.EnvironmentProblem;
import receptive.grader.Installation;
import receptive.grader.UsageProblem;
import receptive.notebooks.kernel.KernelInstaller;

/** {@code receptive kernel}: the Jupyter kernel. */
@Command(
        name = "kernel",
        mixinStandardHelpOptions = true,
        description = "Register the Jupyter kernel for Java that ships here, or remove it.",
        subcommands = {KernelCommand.Install.class, KernelCommand.Uninstall.class})
final class KernelCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "receptive kernel needs to be told what to do: receptive kernel install or receptive kernel uninstall.");
    }

    /** Where Jupyter looks for kernels; a mixin. */
    static final class DataFolder {

        @ArgGroup
        private Choice choice = new Choice();

        /** One or the other. */
        static final class Choice {

            @Option(names = "--user", description = "In the user's own Jupyter folder (this is the default).")
            private boolean user;

            @Option(names = "--prefix", paramLabel = "DIR", description = "In DIR/share/jupyter.")
            private Path prefix;
        }

        Path path() {
            return Optional.ofNullable(choice.prefix)
                    .map(folder -> folder.toAbsolutePath().normalize().resolve("share/jupyter"))
                    .orElseGet(KernelInstaller::userDataFolder);
        }
    }

    /** {@code receptive kernel install}. */
    @Command(
            name = "install",
            mixinStandardHelpOptions = true,
            description = "Register the kernel with Jupyter; replaces an earlier one.")
    static final class Install implements Callable<Integer> {

        @Mixin
        private DataFolder data;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            Installation installation = Installation.current();
            List<Path> classPath = installation.kernelClassPath();
            try {
                Path written = KernelInstaller.install(data.path(), java, classPath);
                PrintWriter out = spec.commandLine().getOut();
                out.println("The kernel \"Java\" is installed: " + written);
                Path first =
                        installation.home().resolve("notebooks").resolve("en").resolve("01-images.ipynb");
                out.println("Open a notebook: jupyter notebook " + first);
            } catch (IOException refused) {
                throw new EnvironmentProblem(
                        "The kernel cannot be written to " + data.path()
                                + "; name a folder that you may write to with --prefix.",
                        refused);
            }
            return 0;
        }
    }

    /** {@code receptive kernel uninstall}. */
    @Command(
            name = "uninstall",
            mixinStandardHelpOptions = true,
            description = "Remove the kernel from where install put it with the same options.")
    static final class Uninstall implements Callable<Integer> {

        @Mixin
        private DataFolder data;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            try {
                Path removed = KernelInstaller.uninstall(data.path())
                        .orElseThrow(() -> new UsageProblem("This kernel is not installed in " + data.path()
                                + "; name the folder it was installed in with --prefix."));
                spec.commandLine().getOut().println("The kernel \"Java\" is removed: " + removed);
            } catch (IOException refused) {
                throw new EnvironmentProblem(
                        "The kernel cannot be removed from " + data.path() + "; see to it that you may write there.",
                        refused);
            }
            return 0;
        }
    }
}
