package receptive.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code receptive}. */
@Command(
        name = "receptive",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Learn convolutional networks by building one, and grade what was built.",
        subcommands = {
            GradeCommand.class,
            BundleCommand.class,
            WatchCommand.class,
            CheckCommand.class,
            HintCommand.class,
            ExercisesCommand.class,
            SummaryCommand.class,
            BenchCommand.class,
            CompareCommand.class,
            KernelCommand.class,
            NewExerciseCommand.class,
            SyncCommand.class,
            VerifyCommand.class,
            PrepareCommand.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:done",
            " 1:the condition asked for is not met",
            " 2:wrong usage",
            " 3:the program itself or its environment failed"
        },
        footer = {"", "For more about a command: receptive COMMAND --help"})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs a command and exits with its status. */
    public static void main(String[] arguments) {
        Program.start(new Main(), arguments);
    }

    /** Runs a command and returns its exit status. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return Program.run(new Main(), out, err, arguments);
    }

    @Override
    public void run() {
        throw new Program.NoCommand(spec.commandLine());
    }
}
