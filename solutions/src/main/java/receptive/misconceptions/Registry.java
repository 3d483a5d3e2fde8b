package receptive.misconceptions;

import java.util.Comparator;
import java.util.List;
import org.junit.platform.commons.support.ReflectionSupport;
import receptive.exercises.Catalogue;
import receptive.exercises.Exercise;

/** The wrong answers: every class below this package that carries {@link Misconception}. */
public final class Registry {

    /**
     * A wrong answer.
     *
     * @param exercise the exercise whose contract it implements
     * @param misconception the id of its text: {@code misconception.<id>} of the exercise
     * @param answer an object of a class that implements the contract
     */
    public record Wrong(Exercise exercise, String misconception, Object answer) {}

    private static final List<Wrong> ALL = ReflectionSupport.findAllClassesInPackage(
                    Registry.class.getPackageName(),
                    type -> type.isAnnotationPresent(Misconception.class),
                    name -> true)
            .stream()
            .sorted(Comparator.comparing(Class::getName))
            .map(Registry::wrong)
            .toList();

    private Registry() {}

    /** The wrong answers to an exercise; an empty list if there are none. */
    public static List<Wrong> of(Exercise exercise) {
        return ALL.stream().filter(wrong -> wrong.exercise().equals(exercise)).toList();
    }

    private static Wrong wrong(Class<?> type) {
        Exercise exercise = Catalogue.implementedBy(type)
                .orElseThrow(() -> new IllegalStateException(
                        type.getName() + " carries @Misconception but implements no contract of the catalogue."));
        return new Wrong(
                exercise, type.getAnnotation(Misconception.class).value(), ReflectionSupport.newInstance(type));
    }
}
