package receptive.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.grader.UsageProblem;
import receptive.grader.intake.Intake;
import receptive.grader.intake.Submission;
import receptive.grader.intake.Submission.JavaSources;
import receptive.grader.intake.Submission.NotebookSource;

/**
 * What a student works on: a notebook, a {@code .java} file, or a folder of such files.
 *
 * @param path the file or folder
 */
public record StudentFile(Path path) {

    private static final int DEEPEST = 4;

    /**
     * A notebook or a {@code .java} file.
     *
     * @throws UsageProblem if it is not there, is something else, or is empty
     */
    public static StudentFile file(Path path) {
        if (Files.isDirectory(path)) {
            throw new UsageProblem(Words.text("file.folder", path));
        }
        return fileOrFolder(path);
    }

    /**
     * A notebook, a {@code .java} file, or a folder of {@code .java} files.
     *
     * @throws UsageProblem if it is not there, is something else, or is empty
     */
    public static StudentFile fileOrFolder(Path path) {
        if (!Files.exists(path)) {
            throw new UsageProblem(Words.text("file.missing", path));
        }
        StudentFile file = new StudentFile(path.toAbsolutePath().normalize());
        if (Files.isDirectory(path)) {
            if (file.javaFiles().isEmpty()) {
                throw new UsageProblem(Words.text("folder.empty", path));
            }
        } else if (!file.isNotebook() && !isJava(path)) {
            throw new UsageProblem(Words.text("file.other", path));
        } else {
            requireNotEmpty(path);
        }
        return file;
    }

    private static void requireNotEmpty(Path path) {
        try {
            if (Files.size(path) == 0) {
                throw new UsageProblem(Words.text("file.empty", path));
            }
        } catch (IOException unreadable) {
            throw new UsageProblem(Words.text("file.unreadable", path));
        }
    }

    /** Whether it is a notebook. */
    public boolean isNotebook() {
        return name(path).endsWith(".ipynb");
    }

    /** The folder that it is in, or the folder that it is. */
    public Path folder() {
        return Files.isDirectory(path) ? path : path.getParent();
    }

    /**
     * What is in it now.
     *
     * @throws UsageProblem if nothing in it can be read, saying why
     */
    public Submission read() {
        List<Path> files = Files.isDirectory(path) ? javaFiles() : List.of(path);
        Submission submission = Intake.own(folder(), files);
        if (submission.sources().isEmpty()) {
            throw new UsageProblem(
                    submission.remarks().stream().findFirst().orElseGet(() -> Words.text("folder.empty", path)));
        }
        return submission;
    }

    /** The exercises that have a cell or a class in it, in the order in which they are taught. */
    public static List<Exercise> exercises(Submission submission) {
        return Catalogue.exercises().stream()
                .filter(exercise -> submission.sources().stream().anyMatch(source -> holds(source, exercise)))
                .toList();
    }

    private static boolean holds(Submission.Source source, Exercise exercise) {
        Pattern answer = Pattern.compile(
                "\\bimplements\\b[^{;]*\\b" + exercise.contract().getSimpleName() + "\\b");
        return switch (source) {
            case NotebookSource notebook ->
                notebook.cells().stream()
                        .anyMatch(cell -> cell.exercise().equals(Optional.of(exercise.id()))
                                || answer.matcher(cell.text()).find());
            case JavaSources java ->
                java.files().stream()
                        .anyMatch(file -> answer.matcher(file.text()).find());
        };
    }

    /** The {@code .java} files of a folder, or the one file. */
    List<Path> javaFiles() {
        try (Stream<Path> files = Files.walk(path, DEEPEST)) {
            return files.filter(StudentFile::isJava)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UsageProblem(Words.text("file.unreadable", path));
        }
    }

    private static boolean isJava(Path file) {
        return name(file).endsWith(".java");
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }
}
