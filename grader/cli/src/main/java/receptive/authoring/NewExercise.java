package receptive.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import receptive.exercises.Lesson;
import receptive.grader.UsageProblem;

/** Makes the files of a new exercise and enters it where exercises are listed. */
public final class NewExercise {

    private static final List<String> LANGUAGES = List.of("en", "ko");

    private NewExercise() {}

    /**
     * Makes the files. Nothing is written if one of them is there already, or if the exercise cannot be entered.
     *
     * @param root the sources
     * @return what was written, relative to the sources, in order
     * @throws UsageProblem if it cannot be done, saying why
     * @throws IOException if a file cannot be read or written
     */
    public static List<Path> make(Path root, Draft draft) throws IOException {
        SortedMap<Path, String> files = new TreeMap<>();
        for (Map.Entry<String, String> file : Beginnings.of(draft).entrySet()) {
            Path path = Path.of(file.getKey());
            if (Files.exists(root.resolve(path))) {
                throw new UsageProblem("There is a " + path + " already; choose another ID or --contract.");
            }
            files.put(path, file.getValue());
        }
        Path catalogue = Path.of("exercises/src/main/java/receptive/exercises/Catalogue.java");
        files.put(catalogue, CatalogueSource.with(read(root, catalogue), draft));
        for (String language : LANGUAGES) {
            Path lesson = Path.of(
                    "solutions/src/main/lessons", language, draft.lesson().id() + ".md");
            files.put(lesson, withPlace(read(root, lesson), draft));
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return List.copyOf(files.keySet());
    }

    /** What remains to be done by hand, in order. */
    public static List<String> steps(Draft draft) {
        String lesson = draft.lesson().packageName();
        String contract = draft.contract();
        return List.of(
                "Say in " + contract + " (exercises/.../exercises/" + lesson
                        + ") what the methods give back and refuse.",
                "Write My" + contract + " (solutions/.../solutions/" + lesson + ") between its markers.",
                "Write the reference and the twins of mistakes in " + contract + "Key (exercises/.../suites/" + lesson
                        + "), and the tests in " + contract + "Suite and " + contract
                        + "HiddenSuite (solutions/.../hidden/"
                        + lesson + "), with their Korean titles.",
                "Write the texts in " + draft.id() + ".properties and " + draft.id()
                        + "_ko.properties: statement, hints," + " what to say about each mistake.",
                "Write the wrong answers (solutions/.../misconceptions/" + lesson
                        + ") and two right ones that are written differently (solutions/src/test/.../variants/" + lesson
                        + "), and name them after what they do.",
                "Move <!-- exercise: " + draft.id() + " --> to its place in both lessons (solutions/src/main/lessons).",
                "Type ./receptive sync and ./receptive verify.");
    }

    /**
     * The lesson with an id or package name.
     *
     * @throws UsageProblem if there is none
     */
    public static Lesson lesson(String name) {
        return Stream.of(Lesson.values())
                .filter(lesson ->
                        lesson.id().equals(name) || lesson.packageName().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageProblem("There is no lesson " + name + "; there are "
                        + String.join(
                                ", ", Stream.of(Lesson.values()).map(Lesson::id).toList())
                        + ". A new one goes into Lesson first."));
    }

    /** The lesson's text with the exercise behind the last one that it has, else at its end. */
    private static String withPlace(String markdown, Draft draft) {
        String place = "<!-- exercise: " + draft.id() + " -->\n";
        int last = markdown.lastIndexOf("<!-- exercise:");
        if (last < 0) {
            return markdown.stripTrailing() + "\n\n" + place;
        }
        int end = markdown.indexOf('\n', last);
        return end < 0
                ? markdown + "\n\n" + place
                : markdown.substring(0, end + 1) + "\n" + place + markdown.substring(end + 1);
    }

    private static String read(Path root, Path file) throws IOException {
        if (!Files.isRegularFile(root.resolve(file))) {
            throw new UsageProblem("There is no " + file + " in " + root + "; a new exercise needs the sources of the"
                    + " course, with its lesson in every language.");
        }
        return Files.readString(root.resolve(file));
    }
}
