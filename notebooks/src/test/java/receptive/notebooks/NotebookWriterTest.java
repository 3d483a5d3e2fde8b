package receptive.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotebookWriterTest {

    private static String write(Notebook notebook) {
        return new String(NotebookWriter.write(notebook), StandardCharsets.UTF_8);
    }

    @Test
    void writes_as_jupyter_does() {
        String check = "check(new My());";
        Notebook notebook = new Notebook(
                List.of(
                        Cell.markdown("text-1", "# Grüße\n\n\"quoted\"\n"),
                        Cell.code("a-check", check)
                                .with(NbgraderCell.check("a", 10).handedOut(Cell.Type.CODE, check))),
                Map.of("kernelspec", Map.of("name", "java", "display_name", "Java", "language", "java")));

        assertThat(write(notebook))
                .isEqualTo("""
                {
                 "cells": [
                  {
                   "cell_type": "markdown",
                   "id": "text-1",
                   "metadata": {},
                   "source": [
                    "# Grüße\\n",
                    "\\n",
                    "\\"quoted\\"\\n"
                   ]
                  },
                  {
                   "cell_type": "code",
                   "execution_count": null,
                   "id": "a-check",
                   "metadata": {
                    "nbgrader": {
                     "cell_type": "code",
                     "checksum": "%s",
                     "grade": true,
                     "grade_id": "a-check",
                     "locked": true,
                     "points": 10,
                     "schema_version": 3,
                     "solution": false,
                     "task": false
                    }
                   },
                   "outputs": [],
                   "source": [
                    "check(new My());"
                   ]
                  }
                 ],
                 "metadata": {
                  "kernelspec": {
                   "display_name": "Java",
                   "language": "java",
                   "name": "java"
                  }
                 },
                 "nbformat": 4,
                 "nbformat_minor": 5
                }
                """.formatted(NbgraderCell.check("a", 10).checksumOf(Cell.Type.CODE, check)));
    }

    @Test
    void what_is_written_is_read_back_the_same() throws Exception {
        Notebook notebook = new Notebook(
                List.of(
                        new Cell(
                                Cell.Type.CODE,
                                "int x = 1;\n\n",
                                "c1",
                                Optional.of(NbgraderCell.solution("max-pool").handedOut(Cell.Type.CODE, "x")),
                                Map.of("tags", List.of("a", Map.of("deep", 1)), "none", List.of())),
                        new Cell(Cell.Type.RAW, "", "c2", Optional.empty(), Map.of()),
                        Cell.markdown("c3", "one line, \u2028 and 𝄞")),
                Notebook.JAVA);

        assertThat(NotebookReader.read(NotebookWriter.write(notebook), "round.ipynb"))
                .isEqualTo(notebook);
    }
}
