package receptive.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.exercises.Lesson;

/** {@code receptive exercises}: the catalogue, in order. */
@Command(name = "exercises", mixinStandardHelpOptions = true, description = "List the exercises, lesson by lesson.")
final class ExercisesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Lesson lesson : Lesson.values()) {
            List<Exercise> exercises = Catalogue.exercises(lesson);
            if (!exercises.isEmpty()) {
                out.println(lesson.id());
                for (Exercise exercise : exercises) {
                    out.printf(
                            Locale.ROOT,
                            "  %-24s %3d points   %s%n",
                            exercise.id(),
                            exercise.points(),
                            exercise.title(Locale.ENGLISH));
                }
            }
        }
        return 0;
    }
}
