package receptive.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import receptive.exercises.Catalogue;

/**
 * The language in which students are addressed: that of the notebook if it says one ({@link Check#language}), that of a
 * submission while it is graded ({@link #speaking}), else that of the environment; English if the course does not speak it.
 */
public final class Language {

    /** The languages of the course, the one that texts fall back to first. */
    public static final List<Locale> SPOKEN = Catalogue.languages();

    private static final ScopedValue<Locale> SPEAKING = ScopedValue.newInstance();

    private static volatile Locale usual = of(System.getenv(), Locale.getDefault());

    private Language() {}

    /** The language of what is said now. */
    public static Locale current() {
        return SPEAKING.orElse(usual);
    }

    /** Says everything that a piece of work says in one language, on this thread; a thread that it starts has to be told. */
    public static <T> T speaking(Locale language, Supplier<T> work) {
        return ScopedValue.where(SPEAKING, nearest(language)).call(work::get);
    }

    /** Changes what is spoken where nobody says otherwise. */
    static void choose(Locale language) {
        usual = nearest(language);
    }

    /** The language of the course that a reader of another prefers: {@code ko} for {@code ko_KR}, else English. */
    public static Locale nearest(Locale language) {
        return spoken(language.getLanguage()).orElse(SPOKEN.getFirst());
    }

    /** The language of the course with a tag such as {@code ko} or {@code ko-KR}, if it is one. */
    public static Optional<Locale> spoken(String tag) {
        String language = tag.split("[-_.@]", 2)[0];
        return SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equalsIgnoreCase(language))
                .findFirst();
    }

    /**
     * What an environment asks for. Java itself knows only those languages that the system has installed, but texts do not
     * need the system.
     */
    static Locale of(Map<String, String> environment, Locale standard) {
        return Stream.of("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
                .flatMap(name -> Stream.of(environment.getOrDefault(name, "").split(":")))
                .flatMap(tag -> spoken(tag).stream())
                .findFirst()
                .orElseGet(() -> nearest(standard));
    }
}
