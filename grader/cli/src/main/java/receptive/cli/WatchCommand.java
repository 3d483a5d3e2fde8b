package receptive.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import receptive.grader.Installation;
import receptive.practice.OwnSandbox;
import receptive.practice.StudentFile;
import receptive.watch.Console;
import receptive.watch.Watch;

/** {@code receptive watch FILE}: checks the current exercise whenever its file is saved. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Check the exercise you work on whenever you save, and answer to single keys.",
            "Keys: n next, h hint, t task, l list, c check all, x reset, q quit."
        })
final class WatchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Your notebook (.ipynb), .java file, or folder of .java files.")
    private Path file;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return language.speaking(() -> {
            Watch.run(
                    Installation.current(),
                    StudentFile.fileOrFolder(file),
                    language.asked(),
                    OwnSandbox::choose,
                    () -> Console.open(spec.commandLine().getOut()));
            return 0;
        });
    }
}
