package receptive.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookReaderTest {

    private static Notebook read(String json) throws UnreadableNotebookException {
        return NotebookReader.read(json.getBytes(StandardCharsets.UTF_8), "mia.ipynb");
    }

    private static void assertRefused(String json, String sentence) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableNotebookException.class)
                .hasMessage(sentence);
    }

    @Test
    void says_why_a_notebook_cannot_be_read_in_the_language_that_is_asked_for() {
        assertThatThrownBy(() -> read(""))
                .satisfies(unreadable -> assertThat(((UnreadableNotebookException) unreadable).sentence(Locale.KOREAN))
                        .endsWith(": 빈 파일입니다. 노트북을 저장하고 다시 제출하세요."));
    }

    @Test
    void a_language_that_the_course_does_not_speak_is_none() throws Exception {
        String tagged = notebook("{\"cell_type\": \"code\", \"source\": \"\"}")
                .replace("\"metadata\": {}", "\"metadata\": {\"receptive\": {\"language\": %s}}");

        assertThat(read(tagged.formatted("\"ko\"")).language()).contains(Locale.KOREAN);
        assertThat(read(tagged.formatted("\"xx\"")).language()).isEmpty();
        assertThat(read(tagged.formatted("[1]")).language()).isEmpty();
        assertThat(read(tagged.replace("{\"language\": %s}", "7")).language()).isEmpty();
    }

    private static String notebook(String cells) {
        return "{\"nbformat\": 4, \"nbformat_minor\": 2, \"metadata\": {}, \"cells\": [" + cells + "]}";
    }

    @Test
    void reads_source_as_one_string_and_as_lines() throws Exception {
        Notebook notebook = read(notebook("{\"cell_type\": \"code\", \"source\": \"int x;\\nint y;\"},"
                + "{\"cell_type\": \"markdown\", \"source\": [\"# A\\n\", \"b\"]}"));

        assertThat(notebook.cells()).extracting(Cell::source).containsExactly("int x;\nint y;", "# A\nb");
        assertThat(notebook.cells()).extracting(Cell::type).containsExactly(Cell.Type.CODE, Cell.Type.MARKDOWN);
    }

    @Test
    void reads_windows_line_ends_and_a_byte_order_mark() throws Exception {
        Notebook notebook = read("\uFEFF"
                + notebook("{\"cell_type\": \"code\", \"source\": [\"a\\r\\n\", \"b\\rc\"]}")
                        .replace(" ", "\r\n"));

        assertThat(notebook.cells().getFirst().source()).isEqualTo("a\nb\nc");
    }

    @Test
    void passes_over_missing_and_misshapen_parts() throws Exception {
        Notebook notebook = read("{\"nbformat\": 4, \"metadata\": 3, \"cells\": [{}, {\"cell_type\": 7, \"source\": 1,"
                + " \"metadata\": []}, {\"cell_type\": \"code\", \"source\": [\"a\", {}, \"b\"], \"metadata\":"
                + " {\"nbgrader\": \"yes\"}}, \"text\"]}");

        assertThat(notebook.cells()).extracting(Cell::source).containsExactly("", "1", "ab", "");
        assertThat(notebook.cells()).extracting(Cell::type).startsWith(Cell.Type.RAW, Cell.Type.RAW, Cell.Type.CODE);
        assertThat(notebook.cells()).allMatch(cell -> cell.nbgrader().isEmpty());
    }

    @Test
    void gives_an_id_to_cells_that_have_none_or_one_twice() throws Exception {
        Notebook notebook = read(notebook("{\"id\": \"a\"}, {\"id\": \"a\"}, {}, {\"id\": \"no blanks\"}"));

        assertThat(notebook.cells()).extracting(Cell::id).containsExactly("a", "cell-1", "cell-2", "cell-3");
    }

    @Test
    void reads_what_nbgrader_is_told() throws Exception {
        Notebook notebook = read(
                notebook(
                        "{\"cell_type\": \"code\", \"source\": \"x\", \"metadata\": {\"tags\": [\"t\"],"
                                + " \"nbgrader\": {\"schema_version\": 3, \"grade\": true, \"solution\": false, \"locked\": true,"
                                + " \"task\": false, \"grade_id\": \"max-pool-check\", \"points\": 2.5, \"checksum\": \"abc\"}}}"));

        Cell cell = notebook.cell("max-pool-check").orElseThrow();
        NbgraderCell nbgrader = cell.nbgrader().orElseThrow();
        assertThat(nbgrader.grade()).isTrue();
        assertThat(nbgrader.locked()).isTrue();
        assertThat(nbgrader.points()).isEqualTo(2.5);
        assertThat(nbgrader.checksum()).contains("abc");
        assertThat(cell.metadata()).containsOnlyKeys("tags");
        assertThat(notebook.cell("max-pool")).isEmpty();
    }

    @Test
    void a_truncated_file_says_where_it_breaks_off() {
        assertRefused(
                notebook("{}").substring(0, 60),
                "mia.ipynb breaks off at line 1, column 61; the file was cut short, hand it in again.");
    }

    @Test
    void a_file_that_is_not_json_says_where() {
        assertRefused(
                "{\"nbformat\": 4,\n oops}",
                "mia.ipynb is not a notebook: at line 2, column 2 it is not JSON; open it in Jupyter and save it again.");
        assertRefused("", "mia.ipynb is empty; save the notebook and hand it in again.");
    }

    @Test
    void json_that_is_no_notebook_says_so() {
        assertRefused(
                "[1, 2]",
                "mia.ipynb is not a notebook: it is JSON without nbformat and cells; hand in the .ipynb file.");
        assertRefused(
                "{\"a\": 1}", "mia.ipynb is not a notebook: it does not say its nbformat; hand in the .ipynb file.");
    }

    @Test
    void other_formats_say_what_to_do() {
        assertRefused(
                "{\"nbformat\": 3, \"worksheets\": []}",
                "mia.ipynb is a notebook of format 3; open it in Jupyter and save it again.");
        assertRefused(
                "{\"nbformat\": 5}",
                "mia.ipynb is a notebook of format 5, newer than the format 4 that is read here; save it as format 4.");
    }

    @Test
    void a_notebook_without_cells_says_so() {
        assertRefused(notebook(""), "mia.ipynb has no cells; was an empty notebook saved over the one to hand in?");
    }

    @Test
    void nesting_is_bounded() {
        assertRefused(
                "[".repeat(100_000),
                "mia.ipynb goes beyond what is read of a notebook (nesting of 200 levels, numbers of 1000 digits); open"
                        + " it in Jupyter and save it again.");
    }

    @Test
    void size_is_bounded_before_the_file_is_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("big.ipynb");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(60L << 20);
        }

        assertThatThrownBy(() -> NotebookReader.read(file))
                .hasMessage("big.ipynb is 60 MB, more than the 50 MB that a notebook may have; clear its outputs and"
                        + " save it again.");
    }

    @Test
    void a_missing_file_says_so(@TempDir Path folder) {
        Path file = folder.resolve("none.ipynb");

        assertThatThrownBy(() -> NotebookReader.read(file)).hasMessage("There is no file " + file + ".");
    }
}
