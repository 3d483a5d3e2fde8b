package receptive.notebooks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import receptive.exercises.Catalogue;

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

    private static final String OWN = "receptive";
    private static final String LANGUAGE = "language";

    /** A notebook for a Java kernel that speaks a language. */
    static Notebook java(Locale language, List<Cell> cells) {
        Map<String, Object> metadata = new TreeMap<>(JAVA);
        metadata.put(OWN, Map.of(LANGUAGE, language.toLanguageTag()));
        return new Notebook(cells, metadata);
    }

    /** The language of the course that the notebook says it speaks, if it says one. */
    public Optional<Locale> language() {
        return Catalogue.languages().stream()
                .filter(language -> metadata.get(OWN) instanceof Map<?, ?> own
                        && language.toLanguageTag().equals(own.get(LANGUAGE)))
                .findFirst();
    }

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
