package receptive.notebooks;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A cell of a notebook.
 *
 * @param type what its source is
 * @param source its text, lines ended by {@code \n}
 * @param id unique in the notebook: 1 to 64 letters, digits, hyphens and underscores
 * @param nbgrader what nbgrader is told of it, if anything
 * @param metadata what else the file says of it
 */
public record Cell(Type type, String source, String id, Optional<NbgraderCell> nbgrader, Map<String, Object> metadata) {

    /** What a cell's source is. */
    public enum Type {
        /** To be run. */
        CODE,
        /** To be read. */
        MARKDOWN,
        /** Neither: anything else that a notebook holds. */
        RAW;

        /** The name in the file: {@code code}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A text to be read. */
    public static Cell markdown(String id, String source) {
        return new Cell(Type.MARKDOWN, source, id, Optional.empty(), Map.of());
    }

    /** Java to be run. */
    public static Cell code(String id, String source) {
        return new Cell(Type.CODE, source, id, Optional.empty(), Map.of());
    }

    /** The same cell with nbgrader's metadata. */
    public Cell with(NbgraderCell nbgrader) {
        return new Cell(type, source, id, Optional.of(nbgrader), metadata);
    }

    /** The same cell with another text. */
    public Cell withSource(String source) {
        return new Cell(type, source, id, nbgrader, metadata);
    }
}
