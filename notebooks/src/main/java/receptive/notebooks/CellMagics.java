package receptive.notebooks;

import java.util.List;

/** The lines of a cell that are not Java, which {@link JavaSession} passes over. */
public final class CellMagics {

    private CellMagics() {}

    /** The lines that start with {@code %} or {@code !}, in order, but for those in a text block. */
    public static List<String> of(String source) {
        return new CellSource(0, source).magics();
    }
}
