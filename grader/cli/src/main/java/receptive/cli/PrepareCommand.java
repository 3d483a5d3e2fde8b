package receptive.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import receptive.grader.Installation;
import receptive.grader.Preparation;

/** {@code receptive prepare}: what the launcher does once after a build. */
@Command(
        name = "prepare",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Make archives of classes, so that grading starts faster. The launcher does this after a build.")
final class PrepareCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Preparation.run(Installation.current());
        return 0;
    }
}
