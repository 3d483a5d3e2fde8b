package receptive.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code receptive} as students are given it: without the commands of instructors and authors. */
@Command(
        name = "receptive",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Learn convolutional networks by building one.",
        subcommands = {
            WatchCommand.class,
            CheckCommand.class,
            HintCommand.class,
            ExercisesCommand.class,
            SummaryCommand.class,
            CompareCommand.class,
            KernelCommand.class
        },
        footer = {"", "For more about a command: receptive COMMAND --help"})
public final class StudentMain implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs a command and exits with its status. */
    public static void main(String[] arguments) {
        Program.start(new StudentMain(), arguments);
    }

    @Override
    public void run() {
        throw new Program.NoCommand(spec.commandLine());
    }
}
