package receptive.notebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lesson as it is written: Markdown that begins with {@code # Title}. A fenced block of {@code java} is code to run, and a
 * block of {@code output} behind it what that prints, which a test compares and a notebook shows by itself; a line
 * {@code <!-- exercise: output-size -->} stands for an exercise, and {@code <!-- topics: 20 21 -->} for the rows of the list of
 * topics that the section treats.
 */
final class LessonText {

    /** A part of a lesson. */
    sealed interface Part {}

    /** Markdown; a new one begins at each {@code ##} heading. */
    record Prose(String markdown) implements Part {}

    /** Java to run. */
    record Code(String java) implements Part {}

    /** Place of an exercise; the line is that of the directive. */
    record Place(String exercise, int line) implements Part {}

    private static final Pattern EXERCISE = Pattern.compile("<!--\\s*exercise:\\s*(\\S+)\\s*-->");
    private static final Pattern TOPICS = Pattern.compile("<!--\\s*topics:[\\d\\s]+-->");
    private static final String FENCE = "```";

    private final String file;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    private LessonText(String file) {
        this.file = file;
    }

    /**
     * Takes a lesson apart.
     *
     * @param file what to call it in messages
     * @return its parts, in order; the first is prose
     */
    static List<Part> parts(String file, String markdown) {
        List<String> lines = markdown.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().matches("# \\S.*")) {
            throw new CourseSourceException(file + ":1: a lesson begins with its title, \"# Title\".");
        }
        LessonText text = new LessonText(file);
        text.read(lines);
        return text.parts;
    }

    private void read(List<String> lines) {
        int fence = 0;
        String language = "";
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            Matcher exercise = EXERCISE.matcher(line.strip());
            if (line.startsWith(FENCE) && fence == 0) {
                fence = number;
                language = line.strip().substring(FENCE.length());
                if (isForTheReader(language)) {
                    open.add(line);
                } else {
                    closeProse();
                }
            } else if (line.strip().equals(FENCE) && fence > 0) {
                fence = 0;
                switch (language) {
                    case "java" -> parts.add(new Code(drain()));
                    case "output" -> drain();
                    default -> open.add(line);
                }
            } else if (fence == 0 && exercise.matches()) {
                closeProse();
                parts.add(new Place(exercise.group(1), number));
            } else if (fence > 0 || !TOPICS.matcher(line.strip()).matches()) {
                if (fence == 0 && line.startsWith("## ")) {
                    closeProse();
                }
                open.add(line);
            }
        }
        if (fence > 0) {
            throw new CourseSourceException(file + ":" + fence + ": the block that begins here is not ended by ```.");
        }
        closeProse();
    }

    private static boolean isForTheReader(String language) {
        return !language.equals("java") && !language.equals("output");
    }

    private void closeProse() {
        String prose = drain();
        if (!prose.isEmpty()) {
            parts.add(new Prose(prose));
        }
    }

    private String drain() {
        String text = String.join("\n", open).strip();
        open.clear();
        return text;
    }
}
