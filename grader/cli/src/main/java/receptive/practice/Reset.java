package receptive.practice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import receptive.exercises.Exercise;
import receptive.grader.Installation;
import receptive.grader.UsageProblem;
import receptive.notebooks.NotebookEdit;
import receptive.notebooks.UnreadableNotebookException;

/** Puts an exercise back to how it was handed out, and keeps what was there beside it. */
public final class Reset {

    private Reset() {}

    /**
     * Puts the stub back: in its cell of a notebook, or as the whole of its {@code .java} file.
     *
     * @return the copy of the file as it was
     * @throws UsageProblem if that cannot be done; then nothing was changed
     */
    public static Path of(Installation installation, StudentFile file, Exercise exercise) {
        String stub = stub(installation, exercise);
        Path target = file.isNotebook() ? file.path() : javaFile(file, exercise);
        try {
            byte[] before = Files.readAllBytes(target);
            byte[] after = file.isNotebook()
                    ? withStub(before, target, exercise, stub)
                    : (stub + "\n").getBytes(StandardCharsets.UTF_8);
            Path backup = unusedName(target);
            Files.write(backup, before);
            write(target, after);
            return backup;
        } catch (IOException refused) {
            throw new UsageProblem(Words.text("reset.failed", exercise.id(), target));
        }
    }

    private static byte[] withStub(byte[] before, Path target, Exercise exercise, String stub) {
        String name = target.getFileName().toString();
        try {
            return NotebookEdit.replaceAnswer(before, name, exercise.id(), stub)
                    .orElseThrow(() -> new UsageProblem(Words.text("reset.noCell", exercise.id(), name)));
        } catch (UnreadableNotebookException damaged) {
            throw new UsageProblem(damaged.getMessage());
        }
    }

    private static String stub(Installation installation, Exercise exercise) {
        Path skeleton =
                installation.skeletons().resolve(exercise.lesson().id()).resolve(exercise.studentClassName() + ".java");
        try {
            return Files.readString(skeleton).strip();
        } catch (IOException missing) {
            throw new UsageProblem(Words.text("reset.noSkeleton", exercise.studentClassName()));
        }
    }

    private static Path javaFile(StudentFile file, Exercise exercise) {
        Pattern answer = Pattern.compile(
                "\\bimplements\\b[^{;]*\\b" + exercise.contract().getSimpleName() + "\\b");
        List<Path> files = file.javaFiles();
        Optional<Path> own = files.stream()
                .filter(path -> path.getFileName().toString().equals(exercise.studentClassName() + ".java"))
                .findFirst();
        return own.or(() -> files.stream()
                        .filter(path -> answer.matcher(textOf(path)).find())
                        .findFirst())
                .orElseThrow(() -> new UsageProblem(Words.text("reset.noFile", exercise.id(), file.path())));
    }

    private static String textOf(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** {@code MyMaxPool.java.bak}, or with a number behind it if there was one before. */
    private static Path unusedName(Path target) {
        Path backup = target.resolveSibling(target.getFileName() + ".bak");
        for (int number = 2; Files.exists(backup); number++) {
            backup = target.resolveSibling(target.getFileName() + ".bak" + number);
        }
        return backup;
    }

    /** An editor that looks at the wrong moment finds the old file or the new one, never half of one. */
    private static void write(Path target, byte[] bytes) throws IOException {
        Path beside = target.resolveSibling("." + target.getFileName() + ".tmp");
        try {
            Files.write(beside, bytes);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
