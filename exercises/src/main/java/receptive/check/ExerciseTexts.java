package receptive.check;

import java.util.MissingResourceException;
import java.util.Optional;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;

/**
 * What feedback needs to know of an exercise. It makes do where the catalogue or the exercise's texts know nothing: a
 * missing text is no reason to leave a student without an answer.
 *
 * @param contract the exercise's contract
 */
record ExerciseTexts(Class<?> contract) {

    /** The exercise's id, or the contract's name. */
    String id() {
        return exercise().map(Exercise::id).orElseGet(contract::getSimpleName);
    }

    /** The class that the student writes. */
    String className() {
        return exercise().map(Exercise::studentClassName).orElseGet(() -> "My" + contract.getSimpleName());
    }

    /** A mistake and what to say about it, or its id in words. */
    Feedback.Mistake mistake(String mistake) {
        Optional<String> text;
        try {
            text = exercise().flatMap(exercise -> exercise.misconception(Language.current(), mistake));
        } catch (MissingResourceException noTexts) {
            text = Optional.empty();
        }
        return new Feedback.Mistake(
                mistake, text.orElseGet(() -> Messages.text("mistake.unnamed", mistake.replace('-', ' '))));
    }

    private Optional<Exercise> exercise() {
        return Catalogue.implementedBy(contract);
    }
}
