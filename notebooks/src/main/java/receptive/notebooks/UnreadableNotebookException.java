package receptive.notebooks;

import java.io.IOException;

/** A file that cannot be read as a notebook; the message is one sentence for the person who handed it in. */
public final class UnreadableNotebookException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableNotebookException(String sentence) {
        super(sentence);
    }

    UnreadableNotebookException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
