package receptive.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import receptive.exercises.Exercise;
import receptive.grader.UsageProblem;

/** {@code receptive hint ID [N]}: one hint of an exercise. */
@Command(
        name = "hint",
        mixinStandardHelpOptions = true,
        description = "Give one of the three hints of an exercise: the idea, the formula, nearly the code.")
final class HintCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EXERCISE", description = "The exercise (see receptive exercises).")
    private String exercise;

    @Parameters(index = "1", arity = "0..1", paramLabel = "N", description = "1, 2 or 3 (default: ${DEFAULT-VALUE}).")
    private int number = 1;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Exercise named = ExerciseArgument.named(exercise);
        List<String> hints = named.hints(language.language());
        if (number < 1 || number > hints.size()) {
            throw new UsageProblem("There are " + hints.size() + " hints for " + exercise + " but number " + number
                    + " was asked for; ask for 1 to " + hints.size() + ".");
        }
        spec.commandLine().getOut().println(hints.get(number - 1));
        return 0;
    }
}
