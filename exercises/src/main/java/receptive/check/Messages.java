package receptive.check;

import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed sentences of feedback: patterns of {@link String#format}, in {@code receptive/check/messages.properties}. */
final class Messages {

    /** The language that students are addressed in, here and in the texts of the exercises. */
    static final Locale LANGUAGE = Locale.ENGLISH;

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "receptive.check.messages",
            LANGUAGE,
            Messages.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Messages() {}

    /** The sentence of a key, with its gaps filled. */
    static String text(String key, Object... gaps) {
        return String.format(Locale.ROOT, TEXTS.getString(key), gaps);
    }

    /** The sentence of a key for one thing or for several: {@code key.one} or {@code key.many}. */
    static String counted(String key, long count, Object... gaps) {
        return text(count == 1 ? key + ".one" : key + ".many", gaps);
    }
}
