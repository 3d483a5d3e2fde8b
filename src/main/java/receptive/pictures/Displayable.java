package receptive.pictures;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * What a notebook shows when it is the last expression of a cell; its text stands in where HTML cannot be shown.
 *
 * <p>The kernel of this project shows any value that has a public {@code String toHtml()}. IJava and JJava are told of
 * this type when the first one is made.
 */
public interface Displayable {

    /** A fragment for the body of a page; several may stand in one page, and it suits light and dark pages alike. */
    String toHtml();

    /**
     * Writes it to a file.
     *
     * @param file where to; its suffix says which form
     * @throws IllegalArgumentException if there is no such form
     * @throws UncheckedIOException if the file cannot be written
     */
    void saveTo(Path file);
}
