package receptive.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import receptive.model.Network;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a network from a file. */
public final class NetworkFile {

    private static final int LARGEST_MEGABYTES = 10;
    private static final int MEGABYTE = 1_000_000;

    /** Blocks within blocks: a level of a network takes two or three of JSON. */
    private static final int DEEPEST = 200;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private NetworkFile() {}

    /**
     * Reads a network.
     *
     * @throws IllegalArgumentException if there is no such file, or it holds no network; the message says why and where
     * @throws IOException if the file cannot be read
     */
    public static Network read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("There is no file " + file + ".");
        }
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " is a directory, not a network in JSON.");
        }
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST_MEGABYTES * MEGABYTE + 1);
        }
        if (bytes.length > LARGEST_MEGABYTES * MEGABYTE) {
            throw new IllegalArgumentException(
                    file + " is larger than " + LARGEST_MEGABYTES + " MB; a network in JSON has no weights.");
        }
        try {
            return NetworkJson.network(tree(bytes));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    "The JSON is nested more than " + DEEPEST + " deep, or a text or number in it is too long.", e);
        } catch (JacksonException e) {
            if (e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
                throw new IllegalArgumentException("This is not JSON: it ends in the middle.", e);
            }
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            throw new IllegalArgumentException("This is not JSON" + where + ": " + e.getOriginalMessage() + ".", e);
        }
    }
}
