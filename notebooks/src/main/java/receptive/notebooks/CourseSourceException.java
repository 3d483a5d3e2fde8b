package receptive.notebooks;

/** A lesson or a solved exercise is not written as it must be; the message names the file and the line. */
public final class CourseSourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CourseSourceException(String sentence) {
        super(sentence);
    }
}
