package receptive.grader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What an instructor lays beside submissions, {@code course.yaml}: which exercises were asked for, so that the others are not
 * counted as missing.
 *
 * <pre>
 * exercises: [correlate-2d, max-pool]
 * </pre>
 *
 * @param exercises ids, in any order
 */
public record CourseFile(List<String> exercises) {

    /** The file's name. */
    public static final String NAME = "course.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * The file in a directory of submissions, if there is one.
     *
     * @throws UsageProblem if it cannot be read as such a file, naming line and key
     */
    public static Optional<CourseFile> in(Path submissions) {
        Path file = submissions.resolve(NAME);
        return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static CourseFile read(Path file) {
        CourseFile read;
        String text = "";
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
            read = YAML.readValue(text, CourseFile.class);
        } catch (UnrecognizedPropertyException unknown) {
            String key = unknown.getPropertyName();
            throw new UsageProblem(file + ":" + lineOf(key, text) + ": there is no key \"" + key
                    + "\"; a course file knows exercises: [id, …].");
        } catch (JacksonException wrong) {
            int line = wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr();
            throw new UsageProblem(file + ":" + line + ": " + wrong.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new UsageProblem(file + " cannot be read as UTF-8 text: " + unreadable.getMessage());
        }
        if (read.exercises() == null || read.exercises().isEmpty()) {
            throw new UsageProblem(
                    file + " names no exercises; write exercises: [id, …], with ids of receptive exercises.");
        }
        return read;
    }

    private static long lineOf(String key, String text) {
        return 1 + text.lines().takeWhile(line -> !line.strip().startsWith(key)).count();
    }

    /**
     * Exercises by their ids, in the order in which they are taught.
     *
     * @throws UsageProblem if there is none of an id, naming those there are
     */
    public static List<Exercise> named(List<String> ids) {
        try {
            List<Exercise> named = ids.stream().map(Catalogue::exercise).toList();
            return Catalogue.exercises().stream().filter(named::contains).toList();
        } catch (IllegalArgumentException unknown) {
            throw new UsageProblem(unknown.getMessage());
        }
    }
}
