package receptive.notebooks.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import receptive.notebooks.Cell;
import receptive.notebooks.Notebook;
import receptive.notebooks.NotebookWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The kernel under Jupyter's own client. */
class KernelInJupyterTest {

    @TempDir
    private Path folder;

    /** The outputs of each cell, joined: text of streams and results, the lines of an error. */
    private List<String> outputs(String... cells) throws IOException, InterruptedException {
        List<Cell> written = new ArrayList<>();
        for (String cell : cells) {
            written.add(Cell.code("c" + written.size(), cell));
        }
        Path file = folder.resolve("a.ipynb");
        Files.write(file, NotebookWriter.write(new Notebook(written, Notebook.JAVA)));
        Path output = Files.createDirectories(folder.resolve("out"));
        Jupyter.withKernel(Files.createDirectories(folder.resolve("data")))
                .run(
                        "nbconvert",
                        "--to",
                        "notebook",
                        "--execute",
                        "--allow-errors",
                        "--output-dir",
                        output.toString(),
                        file.toString());
        List<String> texts = new ArrayList<>();
        for (JsonNode cell : JsonMapper.shared()
                .readTree(Files.readString(output.resolve("a.ipynb")))
                .path("cells")) {
            StringBuilder text = new StringBuilder();
            for (JsonNode part : cell.path("outputs")) {
                append(text, part.path("text"), "");
                append(text, part.path("data").path("text/html"), "");
                append(text, part.path("data").path("text/plain"), "");
                append(text, part.path("traceback"), "\n");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static void append(StringBuilder text, JsonNode lines, String end) {
        lines.forEach(line ->
                text.append(line.asString().replaceAll("\u001b\\[\\d+m", "")).append(end));
    }

    @Test
    void cells_show_what_they_print_their_values_and_their_failures() throws Exception {
        List<String> outputs = outputs(
                "int x = 20;\nSystem.out.println(\"grüße\");\nSystem.out.print(\"no line end\");",
                "x + 1",
                "x = 3;",
                "class Page {\n    public String toHtml() { return \"<b>page</b>\"; }\n"
                        + "    public String toString() { return \"text\"; }\n}\nnew Page()",
                "class A {\n    int f(int n) {\n        return \"\";\n    }\n}",
                "\nclass B {\n    int f(int n) {\n        return 1 / n;\n    }\n}",
                "new B().f(0)",
                "%classpath none.jar",
                "Class.forName(\"receptive.notebooks.kernel.KernelMain\")",
                "1 + 1");

        assertThat(outputs)
                .containsExactly(
                        "grüße\nno line end",
                        "21",
                        "",
                        "<b>page</b>text",
                        """
                        Line 3:
                                    return "";
                                           ^ incompatible types: java.lang.String cannot be converted to int
                        """,
                        "",
                        """
                        ArithmeticException: / by zero
                            at B.f (cell 6, line 4)
                            at cell 7, line 1
                        """,
                        "%classpath expects a jar or folder but there is no none.jar in " + folder.toRealPath()
                                + "; paths count from the notebook's folder.\n",
                        "ClassNotFoundException: receptive.notebooks.kernel.KernelMain\n    at cell 9, line 1\n",
                        "2");
    }
}
