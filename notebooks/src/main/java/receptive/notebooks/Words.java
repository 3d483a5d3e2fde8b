package receptive.notebooks;

import java.util.Locale;
import java.util.ResourceBundle;

/** What this package itself says, in a language of the course: patterns of {@link String#format}. */
final class Words {

    private Words() {}

    /** The text of a key with its gaps filled. */
    static String text(Locale language, String key, Object... gaps) {
        return String.format(
                Locale.ROOT,
                ResourceBundle.getBundle(
                                "receptive.notebooks.words",
                                language,
                                Words.class.getClassLoader(),
                                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                        .getString(key),
                gaps);
    }
}
