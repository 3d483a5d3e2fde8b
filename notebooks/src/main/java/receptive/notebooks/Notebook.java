package receptive.notebooks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Jupyter notebook, without the outputs of its cells.
 *
 * @param cells the cells, in order
 * @param metadata what the file says of itself: kernel, language, and whatever else was there
 */
public record Notebook(List<Cell> cells, Map<String, Object> metadata) {

    /** What a notebook for a Java kernel says of itself; IJava, JJava and the kernel that ships here answer to it. */
    public static final Map<String, Object> JAVA = Map.of(
            "kernelspec", Map.of("name", "java", "display_name", "Java", "language", "java"),
            "language_info",
                    Map.of(
                            "name", "Java",
                            "file_extension", ".jshell",
                            "mimetype", "text/x-java-source",
                            "pygments_lexer", "java"));

    /** Copies the cells. */
    public Notebook {
        cells = List.copyOf(cells);
    }

    /** The first cell whose nbgrader metadata carry an id. */
    public Optional<Cell> cell(String gradeId) {
        return cells.stream()
                .filter(cell -> cell.nbgrader()
                        .filter(nbgrader -> nbgrader.gradeId().equals(gradeId))
                        .isPresent())
                .findFirst();
    }
}
