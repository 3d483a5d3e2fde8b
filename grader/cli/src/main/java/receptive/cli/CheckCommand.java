package receptive.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import receptive.exercises.Exercise;
import receptive.grader.Installation;
import receptive.practice.FileCheck;
import receptive.practice.OwnSandbox;
import receptive.practice.StudentFile;

/** {@code receptive check FILE}: the visible tests on one's own file. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Run the visible tests on your notebook or .java file.",
            "Exits with status 1 if a test of an exercise fails that you have begun, if the named exercise is not done, or if"
                    + " nothing is attempted yet."
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "Your notebook (.ipynb) or .java file.")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EXERCISE",
            description = "Check this exercise only (default: all in the file; see receptive exercises).")
    private String exercise;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<Exercise> only = Optional.ofNullable(exercise).map(ExerciseArgument::named);
        FileCheck check = language.speaking(() -> FileCheck.of(
                Installation.current(), StudentFile.file(file), only, language.asked(), OwnSandbox::choose));
        spec.commandLine().getOut().print(check.text());
        spec.commandLine().getOut().flush();
        return check.met() ? 0 : Program.CONDITION_NOT_MET;
    }
}
