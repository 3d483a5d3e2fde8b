package receptive.grader.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.grader.EnvironmentProblem;
import receptive.grader.UsageProblem;

/**
 * Finds submissions in a folder, in any of these shapes:
 *
 * <ul>
 *   <li>{@code <student>.ipynb} or {@code <student>.java}, flat;
 *   <li>{@code <student>/…}: every notebook and .java file below belongs to the student;
 *   <li>a course of nbgrader: {@code submitted/<student>/<assignment>/<notebook>.ipynb}.
 * </ul>
 *
 * <p>A file and a folder of the same name are one student's. Links are not followed, and what systems leave behind ({@code .DS_Store}, {@code __MACOSX},
 * {@code .ipynb_checkpoints}) is passed over.
 */
public final class Intake {

    private static final int DEEPEST = 16;
    private static final int MOST_FILES = 500;

    private Intake() {}

    /**
     * Reads all submissions, sorted by student. A file that cannot be read becomes a remark of its submission.
     *
     * @throws UsageProblem if there is nothing to grade
     */
    public static List<Submission> read(Path path) {
        if (!Files.exists(path)) {
            throw new UsageProblem("There is no " + path + "; name a folder that holds submissions.");
        }
        if (!Files.isDirectory(path) && !(Files.isRegularFile(path) && isSource(path))) {
            throw new UsageProblem(path + " is neither a folder of submissions nor a notebook (.ipynb) nor a .java"
                    + " file; name one of these.");
        }
        Path root = root(path);
        Map<String, List<Path>> byStudent = new TreeMap<>();
        if (Files.isRegularFile(path)) {
            byStudent.put(stem(path), List.of(path.toAbsolutePath()));
        } else {
            collect(root, byStudent);
        }
        if (byStudent.isEmpty()) {
            throw new UsageProblem(path + " holds no submissions: there should be <student>.ipynb, <student>.java or a"
                    + " folder of a student with such files in it.");
        }
        List<Submission> submissions = new ArrayList<>();
        byStudent.forEach((student, files) -> {
            Path own = root.resolve(student);
            boolean allBelow = files.stream().allMatch(file -> file.startsWith(own));
            submissions.add(SubmissionFiles.read(student, allBelow ? own : root, files));
        });
        refuseWhatIsNoClass(path, submissions);
        return submissions;
    }

    /**
     * Files of one's own as a submission, whatever they are called. A file that cannot be read becomes a remark.
     *
     * @param folder what file names are told relative to
     * @param files notebooks and .java files below it
     */
    public static Submission own(Path folder, List<Path> files) {
        return SubmissionFiles.read("you", folder, files);
    }

    /**
     * What lies in a folder of submissions and is none: other files, folders without a notebook or .java file, links.
     * A teacher should hear of it, since it may be what a student handed in.
     */
    public static List<String> passedOver(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        return collect(root(path), new TreeMap<>()).stream()
                .map(entry -> entry.getFileName().toString())
                .toList();
    }

    /** The folder whose entries are students. */
    private static Path root(Path path) {
        if (Files.isRegularFile(path)) {
            return path.toAbsolutePath().getParent();
        }
        return Files.isDirectory(path.resolve("submitted")) ? path.resolve("submitted") : path;
    }

    private static void refuseWhatIsNoClass(Path path, List<Submission> submissions) {
        if (submissions.stream().allMatch(submission -> submission.sources().isEmpty())) {
            Submission first = submissions.getFirst();
            throw new UsageProblem("No submission in " + path + " can be read"
                    + (submissions.size() == 1 ? ": " : "; the first is of " + first.student() + ": ")
                    + first.remarks().getFirst());
        }
        if (submissions.stream().noneMatch(SubmissionFiles::knowsAnExercise)) {
            throw new UsageProblem("No submission in " + path + " has a cell or a class of an exercise ("
                    + Catalogue.exercises().stream().map(Exercise::id).collect(Collectors.joining(", "))
                    + "); name the folder with the notebooks of this course.");
        }
    }

    /** Collects the files of each student, and returns what is nobody's. */
    private static List<Path> collect(Path root, Map<String, List<Path>> byStudent) {
        List<Path> others = new ArrayList<>();
        try (Stream<Path> entries = Files.list(root)) {
            for (Path entry : entries.sorted().toList()) {
                if (isNoise(entry)) {
                    continue;
                }
                boolean folder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
                List<Path> files = folder ? sourcesBelow(entry) : List.of(entry);
                if (files.isEmpty() || !folder && !(isSource(entry) && isFile(entry))) {
                    others.add(entry);
                } else {
                    String student = folder ? entry.getFileName().toString() : stem(entry);
                    byStudent.computeIfAbsent(student, any -> new ArrayList<>()).addAll(files);
                }
            }
        } catch (IOException unreadable) {
            throw new EnvironmentProblem(
                    "The folder " + root + " cannot be read; see to it that you may, or name another.", unreadable);
        }
        return others;
    }

    private static List<Path> sourcesBelow(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return isNoise(inner) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isSource(file) && !isNoise(file)) {
                    found.add(file);
                }
                return found.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Path::toString));
        return found;
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ipynb") || name.endsWith(".java");
    }

    private static boolean isFile(Path entry) {
        return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isNoise(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.equals("__MACOSX");
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return Optional.of(name.lastIndexOf('.'))
                .filter(dot -> dot > 0)
                .map(dot -> name.substring(0, dot))
                .orElse(name);
    }
}
