package receptive.check;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences of a bundle, in the language that is spoken: patterns of {@link String#format}. Suites have one for what they all
 * say ({@code receptive/suites/words.properties}), and each exercise may keep its own under {@code explain.<key>}.
 */
public final class Wording {

    private final String bundle;

    private Wording(String bundle) {
        this.bundle = bundle;
    }

    /** The sentences of a bundle, named as {@link ResourceBundle} names it. */
    public static Wording of(String bundle) {
        return new Wording(bundle);
    }

    /** What answer keys say about an exercise: {@code explain.<key>} among its texts. */
    public static Wording of(Class<?> contract) {
        String lesson = contract.getPackageName();
        return new Wording(lesson + "." + new ExerciseTexts(contract).id());
    }

    /**
     * A sentence with its gaps filled.
     *
     * @throws java.util.MissingResourceException if there is none of this key
     */
    public String text(String key, Object... gaps) {
        return String.format(Locale.ROOT, texts().getString(key), gaps);
    }

    /** The sentence of a key for one thing or for several: {@code key.one} or {@code key.many}. */
    public String counted(String key, long count, Object... gaps) {
        return text(count == 1 ? key + ".one" : key + ".many", gaps);
    }

    /** A sentence that an exercise keeps for its answer key: {@code explain.<key>}. */
    public String explain(String key, Object... gaps) {
        return text("explain." + key, gaps);
    }

    private ResourceBundle texts() {
        return ResourceBundle.getBundle(
                bundle,
                Language.current(),
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
