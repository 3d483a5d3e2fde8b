package receptive.practice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import receptive.exercises.Exercise;
import receptive.grader.Installation;
import receptive.notebooks.SolvedClass;

/** The solution of an exercise, where the jar with the solutions is at hand; students do not have it. */
public final class ShownSolution {

    private ShownSolution() {}

    /** The source of the solved class; empty where there is none to be had. */
    public static Optional<String> of(Installation installation, Exercise exercise) {
        String name =
                "META-INF/solutions/" + exercise.lesson().packageName() + "/" + exercise.studentClassName() + ".java";
        return installation.solutionsJar().flatMap(jar -> {
            try (ZipFile file = new ZipFile(jar.toFile())) {
                ZipEntry entry = file.getEntry(name);
                if (entry == null) {
                    return Optional.empty();
                }
                try (InputStream source = file.getInputStream(entry)) {
                    String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
                    return Optional.of(new SolvedClass(exercise, name, text).solution());
                }
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        });
    }
}
