package receptive.grader;

import receptive.check.Language;
import receptive.check.Wording;

/** What the grader says to students and teachers, in the language that is spoken ({@link Language#current}). */
public final class Words {

    private static final Wording SENTENCES = Wording.of("receptive.grader.words");

    private Words() {}

    /** The sentence of a key, with its gaps filled. */
    public static String text(String key, Object... gaps) {
        return SENTENCES.text(key, gaps);
    }

    /** The sentence of a key for one thing or for several: {@code key.one} or {@code key.many}. */
    public static String counted(String key, long count, Object... gaps) {
        return SENTENCES.counted(key, count, gaps);
    }
}
