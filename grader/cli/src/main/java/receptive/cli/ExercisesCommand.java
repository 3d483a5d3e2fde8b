package receptive.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import receptive.check.Language;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.exercises.Lesson;
import receptive.grader.Words;

/** {@code receptive exercises}: the catalogue, in order. */
@Command(name = "exercises", mixinStandardHelpOptions = true, description = "List the exercises, lesson by lesson.")
final class ExercisesCommand implements Callable<Integer> {

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Language.speaking(language.language(), this::list);
    }

    private int list() {
        PrintWriter out = spec.commandLine().getOut();
        for (Lesson lesson : Lesson.values()) {
            List<Exercise> exercises = Catalogue.exercises(lesson);
            if (!exercises.isEmpty()) {
                out.println(lesson.id());
                for (Exercise exercise : exercises) {
                    out.printf(
                            Locale.ROOT,
                            "  %-24s %10s   %s%n",
                            exercise.id(),
                            Words.text("exercise.points", exercise.points()),
                            exercise.title(Language.current()));
                }
            }
        }
        return 0;
    }
}
