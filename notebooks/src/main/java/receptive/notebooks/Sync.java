package receptive.notebooks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import receptive.exercises.Lesson;

/**
 * Generates what is written once and needed in several forms: the notebooks as handed out ({@code notebooks/en}, {@code notebooks/ko}),
 * the solved ones ({@code solutions/notebooks/en}, …) and the skeletons for those who hand in {@code .java} files
 * ({@code exercises/skeletons}).
 *
 * <p>The sources are the lessons, the solved classes and the texts of the exercises; the same sources give the same bytes.
 */
public final class Sync {

    private static final String SKELETONS = "exercises/skeletons";
    private static final String LESSONS = "solutions/src/main/lessons";
    private static final String ASSIGNMENT = "assignment.ipynb";
    private static final String GLOSSARY = "glossary";

    private Sync() {}

    /**
     * Writes every generated file that is missing or differs, and removes skeletons of exercises that are no more.
     *
     * @param root the repository
     * @return what was written or removed, relative to the repository, in order
     * @throws CourseSourceException if a source is not as it must be; then nothing is written
     */
    public static List<Path> run(Path root) throws IOException {
        SortedMap<Path, byte[]> generated = generate(root);
        List<Path> stale = stale(root, generated);
        for (Path file : stale) {
            byte[] bytes = generated.get(file);
            if (bytes == null) {
                Files.delete(root.resolve(file));
            } else {
                write(root.resolve(file), bytes);
            }
        }
        return stale;
    }

    /** What {@link #run} would write or remove, relative to the repository, in order. */
    public static List<Path> stale(Path root) throws IOException {
        return stale(root, generate(root));
    }

    /**
     * What students are given: notebooks without answers, and skeletons, relative to the repository, with their bytes. They are
     * generated anew, so that what somebody wrote into the files that lie about is not among them.
     */
    public static SortedMap<Path, byte[]> handedOut(Path root) throws IOException {
        SortedMap<Path, byte[]> files = generate(root);
        files.keySet().removeIf(file -> !file.startsWith("notebooks") && !file.startsWith(SKELETONS));
        return files;
    }

    /** Every generated file, relative to the repository, with its bytes. */
    static SortedMap<Path, byte[]> generate(Path root) throws IOException {
        SortedMap<Path, byte[]> files = new TreeMap<>();
        Map<Exercise, SolvedClass> solutions = new LinkedHashMap<>();
        for (Exercise exercise : Catalogue.exercises()) {
            SolvedClass solved = solved(root, exercise);
            solutions.put(exercise, solved);
            files.put(
                    Path.of(SKELETONS, exercise.lesson().id(), exercise.studentClassName() + ".java"),
                    (solved.stub() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        for (Locale language : Catalogue.languages()) {
            CourseNotebooks notebooks = new CourseNotebooks(language, solutions);
            for (boolean answers : new boolean[] {false, true}) {
                Path folder = Path.of(answers ? "solutions/notebooks" : "notebooks", language.toLanguageTag());
                for (Lesson lesson : Lesson.values()) {
                    Map<String, String> texts = texts(root, language, lesson);
                    CourseNotebooks.requireEachOnce(lesson, texts);
                    texts.forEach((file, text) -> files.put(
                            folder.resolve(file.replaceAll("^.*/|\\.md$", "") + ".ipynb"),
                            NotebookWriter.write(notebooks.lesson(file, text, answers))));
                }
                files.put(folder.resolve(ASSIGNMENT), NotebookWriter.write(notebooks.assignment(answers)));
            }
            Path glossary = Path.of(LESSONS, language.toLanguageTag(), GLOSSARY + ".md");
            files.put(
                    Path.of("notebooks", language.toLanguageTag(), GLOSSARY + ".ipynb"),
                    NotebookWriter.write(notebooks.page(name(glossary), read(root, glossary))));
        }
        return files;
    }

    /** The sources of a lesson's notebooks, by what to call them, in order. */
    private static Map<String, String> texts(Path root, Locale language, Lesson lesson) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String notebook : lesson.notebooks()) {
            Path source = Path.of(LESSONS, language.toLanguageTag(), notebook + ".md");
            texts.put(name(source), read(root, source));
        }
        return texts;
    }

    private static SolvedClass solved(Path root, Exercise exercise) throws IOException {
        Path file = Path.of(
                "solutions/src/main/java/receptive/solutions",
                exercise.lesson().packageName(),
                exercise.studentClassName() + ".java");
        return new SolvedClass(exercise, name(file), read(root, file));
    }

    private static String read(Path root, Path file) throws IOException {
        if (!Files.isRegularFile(root.resolve(file))) {
            throw new CourseSourceException("There is no " + name(file) + ", which the course asks for.");
        }
        return Files.readString(root.resolve(file));
    }

    private static List<Path> stale(Path root, SortedMap<Path, byte[]> generated) throws IOException {
        SortedMap<Path, byte[]> stale = new TreeMap<>();
        for (Map.Entry<Path, byte[]> file : generated.entrySet()) {
            Path present = root.resolve(file.getKey());
            if (!Files.isRegularFile(present) || !Arrays.equals(Files.readAllBytes(present), file.getValue())) {
                stale.put(file.getKey(), file.getValue());
            }
        }
        Path skeletons = root.resolve(SKELETONS);
        if (Files.isDirectory(skeletons)) {
            try (Stream<Path> present = Files.walk(skeletons)) {
                present.filter(file -> file.toString().endsWith(".java"))
                        .map(root::relativize)
                        .filter(file -> !generated.containsKey(file))
                        .forEach(file -> stale.put(file, new byte[0]));
            }
        }
        return List.copyOf(stale.keySet());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The path with slashes on every system, so that messages are the same everywhere. */
    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
