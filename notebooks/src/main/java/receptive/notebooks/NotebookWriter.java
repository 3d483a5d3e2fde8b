package receptive.notebooks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes notebooks of format 4.5 as Jupyter itself would: keys sorted, one blank a level, a line break at the end. The same
 * notebook gives the same bytes, always.
 */
public final class NotebookWriter {

    private static final ObjectWriter JSON =
            JsonMapper.builder().build().writer().with(printer());

    private NotebookWriter() {}

    /** The bytes of the file. */
    public static byte[] write(Notebook notebook) {
        Map<String, Object> file = new TreeMap<>();
        file.put("cells", notebook.cells().stream().map(NotebookWriter::cell).toList());
        file.put("metadata", sorted(notebook.metadata()));
        file.put("nbformat", 4);
        file.put("nbformat_minor", 5);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(JSON.writeValueAsBytes(file));
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static Map<String, Object> cell(Cell cell) {
        Map<String, Object> written = new TreeMap<>();
        written.put("cell_type", cell.type().text());
        written.put("id", cell.id());
        Map<String, Object> metadata = new TreeMap<>(cell.metadata());
        cell.nbgrader().ifPresent(nbgrader -> metadata.put("nbgrader", nbgrader(cell.type(), nbgrader)));
        written.put("metadata", sorted(metadata));
        written.put("source", lines(cell.source()));
        if (cell.type() == Cell.Type.CODE) {
            written.put("execution_count", null);
            written.put("outputs", List.of());
        }
        return written;
    }

    private static Map<String, Object> nbgrader(Cell.Type type, NbgraderCell nbgrader) {
        Map<String, Object> written = new TreeMap<>();
        written.put("schema_version", 3);
        written.put("cell_type", type.text());
        written.put("grade", nbgrader.grade());
        written.put("solution", nbgrader.solution());
        written.put("locked", nbgrader.locked());
        written.put("task", nbgrader.task());
        written.put("grade_id", nbgrader.gradeId());
        nbgrader.checksum().ifPresent(checksum -> written.put("checksum", checksum));
        if (nbgrader.grade()) {
            double points = nbgrader.points();
            written.put("points", points == Math.rint(points) ? (Object) (long) points : (Object) points);
        }
        return written;
    }

    /** Each line keeps its line break, as in Jupyter's files. */
    static List<String> lines(String source) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < source.length(); ) {
            int end = source.indexOf('\n', start) + 1;
            int next = end == 0 ? source.length() : end;
            lines.add(source.substring(start, next));
            start = next;
        }
        return lines;
    }

    private static Object sorted(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> sorted = new TreeMap<>();
                map.forEach((key, each) -> sorted.put((String) key, sorted(each)));
                yield sorted;
            }
            case List<?> list -> list.stream().map(NotebookWriter::sorted).toList();
            case null, default -> value;
        };
    }

    /** As Jupyter lays out its files. */
    static DefaultPrettyPrinter printer() {
        DefaultIndenter oneBlank = new DefaultIndenter(" ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(oneBlank)
                .withArrayIndenter(oneBlank);
    }
}
