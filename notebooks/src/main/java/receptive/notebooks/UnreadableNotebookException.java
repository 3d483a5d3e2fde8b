package receptive.notebooks;

import java.io.IOException;
import java.util.Locale;

/** A file that cannot be read as a notebook. */
public final class UnreadableNotebookException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] gaps;

    UnreadableNotebookException(Throwable cause, String key, Object... gaps) {
        super(Words.text(Locale.ENGLISH, key, gaps), cause);
        this.key = key;
        this.gaps = gaps;
    }

    /** Why, and what to do: one sentence for the person who handed it in. */
    public String sentence(Locale language) {
        return Words.text(language, key, gaps);
    }
}
