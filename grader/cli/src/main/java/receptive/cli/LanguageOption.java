package receptive.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import receptive.check.Language;

/** {@code --lang en|ko}, for every command that says something to a student; a mixin. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "en|ko",
            converter = Spoken.class,
            description = "The language to speak (default: that of the environment, else English).")
    private Locale asked;

    /** The language that was asked for, if one was. */
    Optional<Locale> asked() {
        return Optional.ofNullable(asked);
    }

    /** The language that was asked for, else that of the environment. */
    Locale language() {
        return asked().orElseGet(Language::current);
    }

    /** Says everything that a piece of work says in that language. */
    <T> T speaking(Supplier<T> work) {
        return Language.speaking(language(), work);
    }

    /** Takes the languages of the course and no others: what the course cannot say, nobody should believe it says. */
    static final class Spoken implements ITypeConverter<Locale> {

        @Override
        public Locale convert(String tag) {
            return Language.spoken(tag)
                    .orElseThrow(() -> new TypeConversionException("The course does not speak " + tag + "."));
        }
    }
}
