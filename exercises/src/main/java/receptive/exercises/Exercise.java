package receptive.exercises;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/**
 * One exercise: its id, its contract and its texts.
 *
 * <p>The texts stand in a resource bundle beside the contract, named after the id ({@code images/correlate-2d.properties}):
 * {@code title}, {@code statement} (Markdown), {@code hint.1} to {@code hint.3} (idea, formula, nearly code), and one
 * {@code misconception.<id>} for each mistake that feedback can name.
 *
 * @param id lower case with hyphens, the same in notebooks, stubs, reports and grade books
 * @param lesson where it is taught
 * @param contract the interface that the student implements
 * @param points what all its tests, visible and hidden, are worth together
 */
public record Exercise(String id, Lesson lesson, Class<?> contract, int points) {

    /** The title: {@code Slide a kernel over an image}. */
    public String title(Locale language) {
        return text(language, "title");
    }

    /** What is to be done, in Markdown. */
    public String statement(Locale language) {
        return text(language, "statement");
    }

    /** The three hints: the idea, the formula, nearly the code. */
    public List<String> hints(Locale language) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number -> text(language, "hint." + number))
                .toList();
    }

    /** What to say about a mistake, if the texts know it. */
    public Optional<String> misconception(Locale language, String misconception) {
        String key = "misconception." + misconception;
        ResourceBundle texts = texts(language);
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** What an untouched stub throws: {@code correlate-2d: not attempted yet}. */
    public String notAttemptedMessage() {
        return id + ": not attempted yet";
    }

    /** The name of the class that the notebook asks for: {@code MyCorrelate2d}. */
    public String studentClassName() {
        return "My" + contract.getSimpleName();
    }

    private String text(Locale language, String key) {
        return texts(language).getString(key);
    }

    private ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "receptive.exercises." + lesson.packageName() + "." + id,
                language,
                Exercise.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
