package receptive.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import receptive.grader.EnvironmentProblem;
import receptive.grader.UsageProblem;

/** What every program of commands does alike: exit statuses, and one sentence for whatever goes wrong. */
final class Program {

    /** The condition asked for is not met. */
    static final int CONDITION_NOT_MET = 1;

    /** The program itself or its environment failed. */
    static final int FAILED = 3;

    /** The commands ask for small results, which plain loops give soonest: no need to advise anybody about vectors. */
    private static final Logger ENGINE = Logger.getLogger("receptive.engine");

    static {
        ENGINE.setLevel(Level.WARNING);
    }

    private Program() {}

    /** Runs a command and exits with its status. */
    static void start(Object program, String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(program, out, err, arguments));
    }

    /** Runs a command and returns its exit status. */
    static int run(Object program, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(program)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((exception, given) -> {
                    if (exception instanceof NoCommand) {
                        exception.getCommandLine().usage(err);
                    } else {
                        err.println(printable(WrongUsage.sentence(exception)));
                    }
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((exception, line, parsed) -> {
                    err.println(printable(
                            exception instanceof UsageProblem || exception instanceof EnvironmentProblem
                                    ? exception.getMessage()
                                    : defect(exception)));
                    return exception instanceof UsageProblem ? CommandLine.ExitCode.USAGE : FAILED;
                })
                .execute(arguments);
    }

    /** A defect of this program is told in a sentence too; what its developers need stands in a file. */
    private static String defect(Exception exception) {
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        String sentence = "Receptive failed by a defect of its own, " + exception;
        try {
            Path file = Files.writeString(Files.createTempFile("receptive-defect-", ".txt"), trace.toString());
            return sentence + "; please report it together with the file " + file + ".";
        } catch (IOException full) {
            return sentence + "; please report it.";
        }
    }

    /** Names of files may come from students: what could steer a terminal is shown as a question mark. */
    static String printable(String sentence) {
        return sentence.replaceAll("[\\p{Cc}\u202A-\u202E\u2066-\u2069]", "?");
    }

    /** The program was started without a command. */
    static final class NoCommand extends ParameterException {

        private static final long serialVersionUID = 1L;

        NoCommand(CommandLine line) {
            super(line, "No command was given.");
        }
    }
}
