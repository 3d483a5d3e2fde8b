package receptive.check;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;

/**
 * What a student types in a notebook.
 *
 * <pre>{@code
 * import static receptive.check.Check.check;
 * check(new MyMaxPool());
 * }</pre>
 */
public final class Check {

    /** All calls of a check together; the slowest right answer takes a thousandth of it. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** The same cases every time, so that a failure stays while its cause does. */
    private static final long SEED = 1;

    private Check() {}

    /**
     * Runs the visible suite of the exercise whose contract an object implements.
     *
     * @param subject an object of the student's class
     * @return what to read; where there is nothing to check, a sentence that says what was expected
     */
    public static CheckReport check(Object subject) {
        Optional<Exercise> exercise = subject == null ? Optional.empty() : Catalogue.implementedBy(subject.getClass());
        if (exercise.isEmpty()) {
            return CheckReport.saying(nothingToCheck(subject));
        }
        try {
            return check(subject, exercise.get(), SuiteRun.visible(exercise.get()), LIMIT);
        } catch (RuntimeException | LinkageError broken) {
            return CheckReport.saying(
                    Messages.text("check.broken", exercise.get().id(), Quotation.of(broken.toString())));
        }
    }

    /** The same with a given suite and time. */
    static CheckReport check(Object subject, Exercise exercise, SuiteRun suite, Duration limit) {
        return CheckReport.of(exercise, suite.on(new GuardedSubject(new LocalSubject(subject), limit), SEED));
    }

    /**
     * One of the three hints of an exercise: the idea, the formula, nearly the code.
     *
     * @param id the exercise's id, as in {@code max-pool}
     * @param number 1, 2 or 3
     * @return the hint, or a sentence that says what to ask for
     */
    public static String hint(String id, int number) {
        Optional<Exercise> exercise = Catalogue.exercises().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        if (exercise.isEmpty()) {
            return Messages.text("hint.unknown", id, ids());
        }
        try {
            List<String> hints = exercise.get().hints(Language.current());
            return number >= 1 && number <= hints.size()
                    ? hints.get(number - 1)
                    : Messages.text("hint.none", hints.size(), id, number);
        } catch (MissingResourceException noTexts) {
            return Messages.text("hint.missing", id);
        }
    }

    private static String ids() {
        return Catalogue.exercises().stream().map(Exercise::id).collect(Collectors.joining(", "));
    }

    /**
     * Chooses the language in which checks and hints speak from now on; each notebook begins by choosing its own.
     *
     * @param tag {@code en} or {@code ko}; anything else is taken as English
     */
    public static void language(String tag) {
        Language.choose(Locale.forLanguageTag(tag));
    }

    private static String nothingToCheck(Object subject) {
        return switch (subject) {
            case null -> Messages.text("check.null");
            case Class<?> type -> Messages.text("check.class", Quotation.of(type.getSimpleName()));
            default -> withoutContract(subject.getClass().getSimpleName());
        };
    }

    /** A class that has the name of an answer most likely lacks nothing but the contract's name. */
    private static String withoutContract(String type) {
        return Catalogue.exercises().stream()
                .filter(exercise -> exercise.studentClassName().equals(type))
                .map(exercise -> Messages.text(
                        "check.forgotten", type, exercise.contract().getSimpleName()))
                .findFirst()
                .orElseGet(() -> Messages.text("check.other", Quotation.of(type)));
    }
}
