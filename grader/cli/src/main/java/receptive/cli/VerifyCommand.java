package receptive.cli;

import picocli.CommandLine.Command;
import receptive.grader.UsageProblem;

/** {@code receptive verify} stands here for the help alone: the launcher does it, since it has to build first. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Install what the tests need (bubblewrap, Jupyter, Chromium) and run them all; further arguments"
                + " go to Maven.")
final class VerifyCommand implements Runnable {

    @Override
    public void run() {
        throw new UsageProblem("The tests are run by the launcher; type ./receptive verify.");
    }
}
