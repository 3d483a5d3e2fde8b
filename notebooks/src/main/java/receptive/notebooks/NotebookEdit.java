package receptive.notebooks;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one cell of a student's notebook and leaves all else in the file as it is: other cells, outputs, metadata. */
public final class NotebookEdit {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private NotebookEdit() {}

    /**
     * The notebook with another text in the cell for the answer to an exercise, whose outputs go.
     *
     * @param notebook the bytes of the file
     * @param file what to call it in messages
     * @param gradeId the id in the cell's nbgrader metadata
     * @param source the new text
     * @return the new bytes; empty if there is no such cell
     * @throws UnreadableNotebookException if this is no notebook
     */
    public static Optional<byte[]> replaceAnswer(byte[] notebook, String file, String gradeId, String source)
            throws UnreadableNotebookException {
        NotebookReader.read(notebook, file);
        JsonNode root = NotebookReader.parse(notebook, file);
        boolean found = false;
        for (JsonNode node : root.path("cells")) {
            JsonNode nbgrader = node.path("metadata").path("nbgrader");
            if (node instanceof ObjectNode cell
                    && nbgrader.path("solution").asBoolean(false)
                    && nbgrader.path("grade_id").asString("").equals(gradeId)) {
                ArrayNode lines = cell.putArray("source");
                NotebookWriter.lines(source).forEach(lines::add);
                cell.putArray("outputs");
                cell.putNull("execution_count");
                found = true;
                break;
            }
        }
        return found
                ? Optional.of((JSON.writer().with(NotebookWriter.printer()).writeValueAsString(root) + "\n")
                        .getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
