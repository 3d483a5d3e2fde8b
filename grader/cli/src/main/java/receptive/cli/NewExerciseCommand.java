package receptive.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import receptive.authoring.Draft;
import receptive.authoring.NewExercise;
import receptive.authoring.Signature;
import receptive.grader.EnvironmentProblem;
import receptive.grader.Installation;

/** {@code receptive new-exercise ID}: the files of a new exercise. */
@Command(
        name = "new-exercise",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Make all files of a new exercise, as beginnings that compile and whose tests fail until they are"
                + " written, and say what remains to be done.")
final class NewExerciseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "Lower-case words joined by hyphens, such as max-pool.")
    private String id;

    @Option(names = "--lesson", required = true, paramLabel = "LESSON", description = "Such as 04-pooling-and-dense.")
    private String lesson;

    @Option(
            names = "--contract",
            paramLabel = "NAME",
            description = "The interface that students implement (default: ID as a class name, MaxPool).")
    private String contract;

    @Option(
            names = "--method",
            paramLabel = "SIGNATURE",
            description = "A method of it, as Java writes it; may be given several times (default: ${DEFAULT-VALUE}).")
    private List<String> methods = List.of("double[][] apply(double[][] x)");

    @Option(names = "--points", paramLabel = "N", description = "What it is worth (default: ${DEFAULT-VALUE}).")
    private int points = 10;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title (default: ID).")
    private String title;

    @Option(names = "--title-ko", paramLabel = "TEXT", description = "Its title in Korean (default: the title).")
    private String titleKo;

    @Option(
            names = "--mistakes",
            paramLabel = "ID",
            split = ",",
            description = "At least three mistakes worth a name (default: ${DEFAULT-VALUE}).")
    private List<String> mistakes = List.of("first-mistake", "second-mistake", "third-mistake");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String shown = Optional.ofNullable(title).orElse(id);
        Draft draft = new Draft(
                id,
                NewExercise.lesson(lesson),
                Optional.ofNullable(contract).orElseGet(() -> Draft.className(id)),
                points,
                shown,
                Optional.ofNullable(titleKo).orElse(shown),
                methods.stream().map(Signature::of).toList(),
                mistakes);
        PrintWriter out = spec.commandLine().getOut();
        try {
            for (Path file : NewExercise.make(Installation.current().home(), draft)) {
                out.println("written: " + file);
            }
        } catch (IOException cannot) {
            throw new EnvironmentProblem(
                    "The files of " + id + " cannot be written: " + cannot.getMessage() + ".", cannot);
        }
        out.println();
        int number = 1;
        for (String step : NewExercise.steps(draft)) {
            out.println(number++ + ". " + step);
        }
        return 0;
    }
}
