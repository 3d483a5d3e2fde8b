package receptive.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a student was: the current exercise of each file, in {@code .receptive.json} beside it. It is a convenience: a file
 * that is damaged or cannot be written is passed over.
 *
 * @param file the file that keeps it
 * @param name which entry of it is meant
 */
record Place(Path file, String name) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The place in a file or folder that is watched. */
    static Place of(Path watched) {
        return Files.isDirectory(watched)
                ? new Place(watched.resolve(".receptive.json"), ".")
                : new Place(
                        watched.resolveSibling(".receptive.json"),
                        watched.getFileName().toString());
    }

    /** The id of the exercise, if one is remembered. */
    Optional<String> read() {
        return Optional.ofNullable(all().get(name));
    }

    /** Remembers an exercise. */
    void write(String exercise) {
        Map<String, String> all = all();
        if (!exercise.equals(all.put(name, exercise))) {
            try {
                Files.writeString(file, JSON.writeValueAsString(all) + "\n");
            } catch (IOException refused) {
                // Next time the first exercise that is not done is as good a place.
            }
        }
    }

    private Map<String, String> all() {
        try {
            return Files.isRegularFile(file)
                    ? JSON.readValue(Files.readAllBytes(file), new TypeReference<TreeMap<String, String>>() {})
                    : new TreeMap<>();
        } catch (IOException | JacksonException damaged) {
            return new TreeMap<>();
        }
    }
}
