package receptive.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import receptive.grader.Installation;
import receptive.grader.UsageProblem;
import receptive.notebooks.CourseSourceException;
import receptive.notebooks.Sync;

/** {@code receptive sync}: regenerate notebooks and skeletons. */
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description = "Regenerate notebooks and skeletons from the solutions, the lessons and the catalogue.")
final class SyncCommand implements Callable<Integer> {

    @Option(names = "--check", description = "Write nothing; exit with status 1 if a generated file is stale.")
    private boolean check;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path home = Installation.current().home();
        List<Path> files;
        try {
            files = check ? Sync.stale(home) : Sync.run(home);
        } catch (CourseSourceException wrong) {
            throw new UsageProblem(wrong.getMessage());
        }
        files.forEach(file -> out.println((check ? "stale:   " : "written: ") + file));
        if (files.isEmpty()) {
            out.println("Everything generated is current.");
        }
        return check && !files.isEmpty() ? Program.CONDITION_NOT_MET : 0;
    }
}
