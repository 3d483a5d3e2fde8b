package receptive.notebooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads notebooks of format 4.0 to 4.5, whatever editor wrote them and however carelessly: text as one string or as lines,
 * any line ends, a byte order mark, missing or misshapen metadata. Outputs and attachments are left out.
 */
public final class NotebookReader {

    /** The largest file that is read; one with all its pictures seldom reaches a tenth of it. */
    static final int LARGEST_MEGABYTES = 50;

    private static final int MEGABYTE = 1 << 20;
    private static final int DEEPEST = 200;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LARGEST_MEGABYTES * MEGABYTE)
                            .maxNameLength(10_000)
                            .maxNumberLength(1_000)
                            .build())
                    .build())
            .build();

    private NotebookReader() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableNotebookException if it is no notebook that can be read; it says why and what to do
     * @throws IOException if the file itself cannot be read
     */
    public static Notebook read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            long size = Files.size(file);
            if (size > (long) LARGEST_MEGABYTES * MEGABYTE) {
                throw tooLarge(name, size);
            }
            return read(Files.readAllBytes(file), name);
        } catch (NoSuchFileException missing) {
            throw new UnreadableNotebookException(missing, "unreadable.missing", file);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name what to call it in messages
     */
    public static Notebook read(byte[] bytes, String name) throws UnreadableNotebookException {
        if (bytes.length > LARGEST_MEGABYTES * MEGABYTE) {
            throw tooLarge(name, bytes.length);
        }
        JsonNode root = parse(bytes, name);
        if (!root.isObject()) {
            throw new UnreadableNotebookException(null, "unreadable.other", name);
        }
        JsonNode format = root.path("nbformat");
        if (!format.isIntegralNumber()) {
            throw new UnreadableNotebookException(null, "unreadable.formatless", name);
        }
        if (format.asLong() < 4) {
            throw new UnreadableNotebookException(null, "unreadable.old", name, format.asLong());
        }
        if (format.asLong() > 4) {
            throw new UnreadableNotebookException(null, "unreadable.new", name, format.asLong());
        }
        JsonNode cells = root.path("cells");
        if (!cells.isArray() || cells.isEmpty()) {
            throw new UnreadableNotebookException(null, "unreadable.cells", name);
        }
        return new Notebook(cells(cells), map(root.path("metadata")));
    }

    static JsonNode parse(byte[] bytes, String name) throws UnreadableNotebookException {
        try {
            JsonNode root = JSON.readTree(bytes);
            if (root == null || root.isMissingNode()) {
                throw new UnreadableNotebookException(null, "unreadable.empty", name);
            }
            return root;
        } catch (UnexpectedEndOfInputException truncated) {
            throw unreadable(truncated, "unreadable.cut", name);
        } catch (StreamConstraintsException limit) {
            throw new UnreadableNotebookException(limit, "unreadable.extreme", name, DEEPEST);
        } catch (JacksonException broken) {
            throw unreadable(broken, "unreadable.json", name);
        }
    }

    private static UnreadableNotebookException unreadable(JacksonException failed, String key, String name) {
        TokenStreamLocation at = failed.getLocation();
        return new UnreadableNotebookException(failed, key, name, at.getLineNr(), at.getColumnNr());
    }

    private static UnreadableNotebookException tooLarge(String name, long size) {
        return new UnreadableNotebookException(
                null, "unreadable.large", name, (size + MEGABYTE - 1) / MEGABYTE, LARGEST_MEGABYTES);
    }

    private static List<Cell> cells(JsonNode cells) {
        List<Cell> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode cell : cells) {
            String id = cell.path("id").asString("");
            if (!id.matches("[a-zA-Z0-9_-]{1,64}") || !ids.add(id)) {
                id = "cell-" + read.size();
                ids.add(id);
            }
            Map<String, Object> metadata = map(cell.path("metadata"));
            metadata.remove("nbgrader");
            read.add(new Cell(
                    type(cell.path("cell_type").asString("")),
                    text(cell.path("source")),
                    id,
                    nbgrader(cell.path("metadata").path("nbgrader")),
                    metadata));
        }
        return read;
    }

    private static Cell.Type type(String name) {
        return switch (name) {
            case "code" -> Cell.Type.CODE;
            case "markdown" -> Cell.Type.MARKDOWN;
            default -> Cell.Type.RAW;
        };
    }

    private static String text(JsonNode source) {
        String text = source.isArray()
                ? source.valueStream().map(line -> line.asString("")).collect(Collectors.joining())
                : source.asString("");
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<NbgraderCell> nbgrader(JsonNode metadata) {
        JsonNode id = metadata.path("grade_id");
        if (!id.isString()) {
            return Optional.empty();
        }
        double points = metadata.path("points").asDouble(0);
        JsonNode checksum = metadata.path("checksum");
        return Optional.of(new NbgraderCell(
                metadata.path("grade").asBoolean(false),
                metadata.path("solution").asBoolean(false),
                metadata.path("locked").asBoolean(false),
                metadata.path("task").asBoolean(false),
                id.asString(),
                Double.isFinite(points) && points > 0 ? points : 0,
                checksum.isString() ? Optional.of(checksum.asString()) : Optional.empty()));
    }

    private static Map<String, Object> map(JsonNode object) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            map.put(entry.getKey(), JSON.convertValue(entry.getValue(), Object.class));
        }
        return map;
    }
}
